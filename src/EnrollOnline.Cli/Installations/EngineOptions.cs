using System.CommandLine;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Privacy;

namespace EnrollOnline.Cli.Installations;

/// <summary>The options that say which database a command works on.</summary>
internal sealed class EngineOptions
{
    private readonly Option<string> _engine = new("--engine")
    {
        Description = "sqlite (embedded, in --dir) or postgresql (named by --connection or ENROLL_POSTGRES)",
        DefaultValueFactory = _ => DatabaseEngine.Sqlite,
    };

    private readonly Option<string?> _connection = new("--connection") { Description = "PostgreSQL connection string" };

    private readonly Option<DirectoryInfo> _directory = new("--dir")
    {
        Description = "folder of the embedded database, its keys and what is written out",
        DefaultValueFactory = _ => new DirectoryInfo("data/enroll"),
    };

    /// <summary>Adds the options to a command.</summary>
    public Command On(Command command)
    {
        _engine.AcceptOnlyFromAmong(DatabaseEngine.Sqlite, DatabaseEngine.PostgreSql);
        command.Options.Add(_engine);
        command.Options.Add(_connection);
        command.Options.Add(_directory);
        return command;
    }

    /// <summary>Reads them: the folder is made when it is not there, and keys come from the environment or the folder.</summary>
    public Installation Read(ParseResult parsed)
    {
        var folder = parsed.GetRequiredValue(_directory);
        folder.Create();
        return new Installation(folder.FullName, Engine(parsed, folder), Keys(folder));
    }

    private DatabaseEngine Engine(ParseResult parsed, DirectoryInfo folder)
    {
        if (parsed.GetRequiredValue(_engine) == DatabaseEngine.Sqlite)
        {
            return DatabaseEngine.EmbeddedIn(Path.Combine(folder.FullName, "enroll.db"));
        }

        var connection = parsed.GetValue(_connection) ?? Environment.GetEnvironmentVariable("ENROLL_POSTGRES")
            ?? throw new BadUseException("--engine postgresql needs --connection or ENROLL_POSTGRES");
        return new DatabaseEngine(DatabaseEngine.PostgreSql, connection);
    }

    private static PrivacyKeys Keys(DirectoryInfo folder)
    {
        var given = new PrivacyKeys
        {
            FieldKey = FromEnvironment("FieldKey"), IndexKey = FromEnvironment("IndexKey"), HistoryKey = FromEnvironment("HistoryKey"),
        };
        return given.AreComplete ? given : KeyFile.LoadOrCreate(Path.Combine(folder.FullName, "keys.json"));
    }

    private static string FromEnvironment(string name) =>
        Environment.GetEnvironmentVariable($"{PrivacyKeys.Section}__{name}") ?? "";
}

/// <summary>Where a command works.</summary>
/// <param name="Folder">Folder for files.</param>
/// <param name="Engine">The database.</param>
/// <param name="Keys">Keys of personal data.</param>
internal sealed record Installation(string Folder, DatabaseEngine Engine, PrivacyKeys Keys);
