using System.CommandLine;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Cli.Demos;
using EnrollOnline.Cli.Installations;

namespace EnrollOnline.Cli.Commands;

/// <summary><c>enroll demo</c>: a county, a season and its families, from application to published result.</summary>
internal static class DemoCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make()
    {
        var engine = new EngineOptions();
        var children = new Option<int>("--children") { Description = "children that apply (1 to 200000)", DefaultValueFactory = _ => 3000 };
        var county = new Option<string>("--county") { Description = "140105 (Taiyuan, Xiaodian) or 140403 (Changzhi, Luzhou)", DefaultValueFactory = _ => "140105" };
        var stage = new Option<Stage>("--stage") { Description = "Primary or Junior", DefaultValueFactory = _ => Stage.Primary };
        var seed = new Option<int>("--seed") { Description = "same seed, same county, same placement", DefaultValueFactory = _ => 1 };
        var serve = new Option<int?>("--serve") { Description = "then serve the site on this port of loopback" };
        var command = engine.On(new Command("demo", "Make a county, open a season, file, review, place and publish; then serve the site."));
        foreach (var option in (Option[])[children, county, stage, seed, serve])
        {
            command.Options.Add(option);
        }

        command.SetAction((parsed, cancel) => DemoRun.RunAsync(
            new DemoWish(
                engine.Read(parsed), InRange(parsed.GetRequiredValue(children)), parsed.GetRequiredValue(county),
                parsed.GetRequiredValue(stage), parsed.GetRequiredValue(seed), parsed.GetValue(serve)),
            cancel));
        return command;
    }

    private static int InRange(int children) => children is >= 1 and <= 200_000
        ? children
        : throw new BadUseException($"--children {children}: between 1 and 200000");
}
