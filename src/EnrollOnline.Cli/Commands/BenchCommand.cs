using System.CommandLine;
using System.Text.Json;
using EnrollOnline.Cli.Benches;
using EnrollOnline.Cli.Installations;

namespace EnrollOnline.Cli.Commands;

/// <summary><c>enroll bench WHAT</c>: how fast the tool is on this machine, in figures that can be compared.</summary>
internal static class BenchCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make()
    {
        var command = new Command("bench", "Measure on this machine; the last line is one JSON object.");
        command.Subcommands.Add(Placement());
        command.Subcommands.Add(ReviewBenchCommand.Make());
        command.Subcommands.Add(ReviewBenchCommand.MakeCounty());
        command.Subcommands.Add(SiteBenchCommand.Make());
        command.Subcommands.Add(SiteBenchCommand.MakeHouse());
        return command;
    }

    private static Command Placement()
    {
        var scale = new Option<string>("--scale") { Description = "million: the bare engine; province, nation: whole placements, county by county", DefaultValueFactory = _ => "million" };
        var children = new Option<int?>("--children") { Description = "children in all (1000000, 760000, 35000000)" };
        var schools = new Option<int>("--schools") { Description = "schools of the bare engine", DefaultValueFactory = _ => 6_666 };
        var seats = new Option<int>("--seats") { Description = "seats of each school", DefaultValueFactory = _ => 160 };
        var choices = new Option<int>("--choices") { Description = "schools on each list", DefaultValueFactory = _ => 5 };
        var groups = new Option<int>("--groups") { Description = "rank groups", DefaultValueFactory = _ => 4 };
        var seed = new Option<int>("--seed") { Description = "seed of the made-up market", DefaultValueFactory = _ => 1 };
        var runs = new Option<int>("--runs") { Description = "how often match and verify are measured; the median counts", DefaultValueFactory = _ => 5 };
        var command = new Command("placement", "Measure tickets, keys, match, verification and explanation.");
        foreach (var option in (Option[])[scale, children, schools, seats, choices, groups, seed, runs])
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed =>
        {
            var (size, number) = (parsed.GetValue(scale), parsed.GetValue(seed));
            var count = parsed.GetValue(children);
            object figures = size switch
            {
                "million" => new FlatBench(new(
                    AtLeast(count ?? 1_000_000, 1, "--children"), AtLeast(parsed.GetValue(schools), parsed.GetValue(choices), "--schools"),
                    AtLeast(parsed.GetValue(seats), 0, "--seats"), AtLeast(parsed.GetValue(choices), 1, "--choices"),
                    AtLeast(parsed.GetValue(groups), 1, "--groups"), number)).Run(AtLeast(parsed.GetValue(runs), 1, "--runs")),
                "province" => new CountyBench(AtLeast(count ?? 760_000, 234, "--children"), 234, number).Run(keep: true),
                "nation" => new CountyBench(AtLeast(count ?? 35_000_000, 2_844, "--children"), 2_844, number).Run(keep: false),
                _ => throw new BadUseException($"--scale {size}: million, province or nation"),
            };
            Console.WriteLine(JsonSerializer.Serialize(figures, JsonSerializerOptions.Web));
            return ExitCode.Done;
        });
        return command;
    }

    private static int AtLeast(int value, int least, string option) =>
        value >= least ? value : throw new BadUseException($"{option} {value}: must be {least} or more");
}
