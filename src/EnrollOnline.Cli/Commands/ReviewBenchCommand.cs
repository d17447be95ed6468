using System.CommandLine;
using System.Text.Json;
using EnrollOnline.Casework.Database;
using EnrollOnline.Cli.Benches;
using EnrollOnline.Cli.Installations;

namespace EnrollOnline.Cli.Commands;

/// <summary><c>enroll bench review</c>: how fast applications are reviewed, against the floor of the same requests and rows.</summary>
internal static class ReviewBenchCommand
{
    private static readonly Option<int> _applications = new("--applications") { Description = "applications to review", DefaultValueFactory = _ => 50_000 };
    private static readonly Option<int> _sources = new("--sources") { Description = "claims of each application, 2 to 4, each with its register", DefaultValueFactory = _ => 4 };
    private static readonly Option<int> _seed = new("--seed") { Description = "seed of the made-up county", DefaultValueFactory = _ => 1 };

    /// <summary>Makes the command.</summary>
    public static Command Make()
    {
        var engine = new Option<string>("--engine") { Description = "sqlite (in a temporary folder) or postgresql", DefaultValueFactory = _ => DatabaseEngine.Sqlite };
        var connection = new Option<string?>("--connection") { Description = "PostgreSQL connection string of a database on the server; else ENROLL_TEST_POSTGRES" };
        var down = new Option<string?>("--down") { Description = "code of a department that is down for the whole run" };
        engine.AcceptOnlyFromAmong(DatabaseEngine.Sqlite, DatabaseEngine.PostgreSql);
        var command = new Command("review", "Measure the automatic review and its floor on a temporary database.");
        foreach (var option in (Option[])[_applications, engine, connection, _sources, down, _seed])
        {
            command.Options.Add(option);
        }

        command.SetAction(async (parsed, cancel) =>
        {
            var server = parsed.GetRequiredValue(engine) == DatabaseEngine.Sqlite ? null : Server(parsed.GetValue(connection));
            try
            {
                var figures = await new ReviewBench(Wish(parsed, server, parsed.GetValue(down))).RunAsync(cancel);
                Console.WriteLine(JsonSerializer.Serialize(figures, JsonSerializerOptions.Web));
                return ExitCode.Done;
            }
            catch (Exception failure) when (failure is InvalidOperationException or System.Data.Common.DbException or HttpRequestException)
            {
                await Console.Error.WriteLineAsync($"enroll: {failure.Message}");
                return ExitCode.Failed;
            }
        });
        return command;
    }

    /// <summary>Makes the command by which the measurement starts its county; nobody types it.</summary>
    public static Command MakeCounty()
    {
        var engine = new EngineOptions();
        var command = engine.On(new Command("review-county", "The county of a measurement, in a process of its own.") { Hidden = true });
        foreach (var option in (Option[])[_applications, _sources, _seed])
        {
            command.Options.Add(option);
        }

        command.SetAction((parsed, cancel) =>
        {
            var named = engine.Read(parsed);
            var database = named.Engine.Name == DatabaseEngine.PostgreSql ? named.Engine : DatabaseEngine.EmbeddedIn(Path.Combine(named.Folder, "review.db"));
            return ReviewBenchCounty.ServeAsync(Wish(parsed, null, null), database, named.Folder, cancel);
        });
        return command;
    }

    private static ReviewBenchWish Wish(ParseResult parsed, DatabaseEngine? server, string? down)
    {
        var (applications, sources) = (parsed.GetValue(_applications), parsed.GetValue(_sources));
        return applications < 1 ? throw new BadUseException($"--applications {applications}: must be 1 or more")
            : sources is < 2 or > 4 ? throw new BadUseException($"--sources {sources}: 2 to 4")
            : down is not null && !RecordChecks.Findings.RecordSource.All.Contains(down) ? throw new BadUseException($"--down {down}: no such department")
            : new ReviewBenchWish(applications, server, sources, down, parsed.GetValue(_seed));
    }

    /// <summary>The server on which a measurement makes its databases.</summary>
    public static DatabaseEngine Server(string? connection) => new(
        DatabaseEngine.PostgreSql,
        connection ?? Environment.GetEnvironmentVariable("ENROLL_TEST_POSTGRES")
            ?? throw new BadUseException("--engine postgresql needs --connection or ENROLL_TEST_POSTGRES"));
}
