using System.CommandLine;
using EnrollOnline.Admissions.Amendments;
using EnrollOnline.Admissions.Guides;
using EnrollOnline.Cli.Guides;
using EnrollOnline.Cli.Installations;

namespace EnrollOnline.Cli.Commands;

/// <summary>
/// <c>enroll rulebook check FILE</c>: whether a rulebook is sound, and where it is not; <c>explain FILE</c>: what it
/// says, in plain words; <c>diff OLD NEW</c>: what it says otherwise than an earlier one.
/// </summary>
internal static class RulebookCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make()
    {
        var command = new Command("rulebook", "Work on rulebooks.");
        command.Subcommands.Add(MakeCheck());
        command.Subcommands.Add(MakeExplain());
        command.Subcommands.Add(MakeDiff());
        return command;
    }

    private static Command MakeCheck()
    {
        var file = AFile("file", "a rulebook, as JSON");
        var check = new Command("check", "Read a rulebook and name what is unsound, with line and column.");
        check.Arguments.Add(file);
        check.SetAction((parsed, cancel) => CheckAsync(parsed.GetRequiredValue(file), cancel));
        return check;
    }

    private static Command MakeExplain()
    {
        var (file, language) = (AFile("file", "a rulebook, as JSON"), Language());
        var explain = new Command("explain", "Say a rulebook in plain words, clause by clause, for families.");
        explain.Arguments.Add(file);
        explain.Options.Add(language);
        explain.SetAction((parsed, cancel) => ExplainAsync(parsed.GetRequiredValue(file), parsed.GetRequiredValue(language), cancel));
        return explain;
    }

    private static Command MakeDiff()
    {
        var (old, @new, language) = (AFile("old", "the earlier rulebook"), AFile("new", "the later rulebook"), Language());
        var diff = new Command("diff", "Say in words what a rulebook changes. Exit 0: nothing; 1: something.");
        diff.Arguments.Add(old);
        diff.Arguments.Add(@new);
        diff.Options.Add(language);
        diff.SetAction((parsed, cancel) => DiffAsync(
            parsed.GetRequiredValue(old), parsed.GetRequiredValue(@new), parsed.GetRequiredValue(language), cancel));
        return diff;
    }

    private static Argument<FileInfo> AFile(string name, string description) => new(name) { Description = description };

    private static Option<string> Language()
    {
        var language = new Option<string>("--language") { Description = "zh, en or both", DefaultValueFactory = _ => "both" };
        language.AcceptOnlyFromAmong("zh", "en", "both");
        return language;
    }

    private static async Task<int> CheckAsync(FileInfo file, CancellationToken cancel)
    {
        if (await RulebookFile.ReadAsync(file, cancel) is not { } rulebook)
        {
            return ExitCode.BadUse;
        }

        Console.WriteLine($"sound: {rulebook.Title.En}, {rulebook.Clauses.Count} clauses, hash {rulebook.Hash}");
        return ExitCode.Done;
    }

    private static async Task<int> ExplainAsync(FileInfo file, string language, CancellationToken cancel)
    {
        if (await RulebookFile.ReadAsync(file, cancel) is not { } rulebook)
        {
            return ExitCode.BadUse;
        }

        new GuidePrinter(GuideWriter.Write(rulebook), GuideLanguage.Named(language), Console.Out).Print();
        return ExitCode.Done;
    }

    private static async Task<int> DiffAsync(FileInfo old, FileInfo @new, string language, CancellationToken cancel)
    {
        var (before, after) = (await RulebookFile.ReadAsync(old, cancel), await RulebookFile.ReadAsync(@new, cancel));
        if (before is null || after is null)
        {
            return ExitCode.BadUse;
        }

        var amendments = AmendmentFinder.Find(before, after);
        new AmendmentPrinter(amendments, GuideLanguage.Named(language), Console.Out).Print();
        return amendments.Count == 0 ? ExitCode.Done : ExitCode.Failed;
    }
}
