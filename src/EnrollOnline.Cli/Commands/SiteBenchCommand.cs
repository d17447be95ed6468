using System.CommandLine;
using System.Text.Json;
using EnrollOnline.Casework.Database;
using EnrollOnline.Cli.Benches;
using EnrollOnline.Cli.Installations;

namespace EnrollOnline.Cli.Commands;

/// <summary><c>enroll bench site</c>: how fast the families' pages answer while many families are at the site.</summary>
internal static class SiteBenchCommand
{
    private static readonly Option<int> _published = new("--published") { Description = "children of the season whose results are read", DefaultValueFactory = _ => 400 };
    private static readonly Option<int> _seed = new("--seed") { Description = "seed of the made-up county and of the pauses", DefaultValueFactory = _ => 1 };

    /// <summary>Makes the command.</summary>
    public static Command Make()
    {
        var families = new Option<int>("--families") { Description = "families at the site at one time", DefaultValueFactory = _ => 200 };
        var seconds = new Option<int>("--seconds") { Description = "seconds measured", DefaultValueFactory = _ => 60 };
        var warm = new Option<int>("--warm") { Description = "seconds before that count for nothing", DefaultValueFactory = _ => 15 };
        var think = new Option<double>("--think") { Description = "mean seconds of reading and typing before each request; 0: none, the worst case" };
        var engine = new Option<string>("--engine") { Description = "sqlite (in a temporary folder) or postgresql", DefaultValueFactory = _ => DatabaseEngine.Sqlite };
        var connection = new Option<string?>("--connection") { Description = "PostgreSQL connection string of a database on the server; else ENROLL_TEST_POSTGRES" };
        engine.AcceptOnlyFromAmong(DatabaseEngine.Sqlite, DatabaseEngine.PostgreSql);
        var command = new Command("site", "Measure the families' pages on a temporary database.");
        foreach (var option in (Option[])[families, seconds, warm, think, engine, connection, _published, _seed])
        {
            command.Options.Add(option);
        }

        command.SetAction(async (parsed, cancel) =>
        {
            var server = parsed.GetRequiredValue(engine) == DatabaseEngine.Sqlite ? null : ReviewBenchCommand.Server(parsed.GetValue(connection));
            var wish = new SiteBenchWish(
                AtLeast(parsed.GetValue(families), 1, "--families"), AtLeast(parsed.GetValue(seconds), 1, "--seconds"), AtLeast(parsed.GetValue(warm), 1, "--warm"),
                parsed.GetValue(think), AtLeast(parsed.GetValue(_published), 20, "--published"), server, parsed.GetValue(_seed));
            try
            {
                Console.WriteLine(JsonSerializer.Serialize(await new SiteBench(wish).RunAsync(cancel), JsonSerializerOptions.Web));
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

    /// <summary>Makes the command by which the measurement starts its site; nobody types it.</summary>
    public static Command MakeHouse()
    {
        var engine = new EngineOptions();
        var command = engine.On(new Command("site-house", "The site of a measurement, in a process of its own.") { Hidden = true });
        command.Options.Add(_published);
        command.Options.Add(_seed);
        command.SetAction((parsed, cancel) => SiteBenchHouse.ServeAsync(engine.Read(parsed), parsed.GetValue(_published), parsed.GetValue(_seed), cancel));
        return command;
    }

    private static int AtLeast(int value, int least, string option) =>
        value >= least ? value : throw new BadUseException($"{option} {value}: must be {least} or more");
}
