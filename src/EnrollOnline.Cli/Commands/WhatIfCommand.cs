using System.CommandLine;
using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Admissions.Trials;
using EnrollOnline.Casework.PublicBundles;
using EnrollOnline.Cli.Installations;
using EnrollOnline.Cli.Trials;

namespace EnrollOnline.Cli.Commands;

/// <summary><c>enroll whatif BUNDLE</c>: the published children under another rulebook or other plans.</summary>
internal static class WhatIfCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make()
    {
        var bundle = new Argument<string>("bundle") { Description = "folder or zip of a public bundle" };
        var rulebook = new Option<FileInfo?>("--rulebook") { Description = "another rulebook, as JSON" };
        var plan = new Option<FileInfo?>("--plan") { Description = "other plans: lines of school,plan,cap" };
        var json = new Option<bool>("--json") { Description = "write the difference as one JSON object on the last line" };
        var language = Language.Option();
        var command = new Command("whatif", "Place the children of a public bundle under other rules or plans and say what differs; nothing is written.");
        command.Arguments.Add(bundle);
        foreach (var option in (Option[])[rulebook, plan, json, language])
        {
            command.Options.Add(option);
        }

        command.SetAction((parsed, cancel) => RunAsync(
            new(parsed.GetRequiredValue(bundle), parsed.GetValue(rulebook), parsed.GetValue(plan), parsed.GetValue(json)),
            Language.Of(parsed, language), cancel));
        return command;
    }

    private static async Task<int> RunAsync(Wish wish, Language language, CancellationToken cancel)
    {
        if (wish is { Rulebook: null, Plan: null })
        {
            throw new BadUseException("whatif: say what to change: --rulebook FILE, --plan FILE or both");
        }

        var bundle = ReadBundle(wish.Bundle);
        var before = bundle.ToPlacement();
        var rulebook = wish.Rulebook is { } file ? await ReadRulebookAsync(file, cancel) : before.Rulebook;
        var plans = wish.Plan is { } list ? await ReadPlansAsync(list, before, cancel) : [];
        switch (TrialRun.Compare(before, TrialInput.Under(before, rulebook, plans)))
        {
            case TrialResult.Done done:
                new TrialReport(bundle, rulebook, language).Write(done.Difference);
                if (wish.Json)
                {
                    Report.Json(new
                    {
                        season = bundle.Season.Code, categoriesAsFrozen = true, rulebook = new Change<string>(before.Rulebook.Hash, rulebook.Hash),
                        plans, difference = done.Difference,
                    });
                }

                return ExitCode.Done;
            case TrialResult.BadInput bad:
                throw new BadUseException($"{Side(bad.Side)}: {bad.Faults[0].Row} {bad.Faults[0].Id}: {bad.Faults[0].Message.En}");
            case TrialResult.Failed failed:
                await Console.Error.WriteLineAsync($"enroll: {Side(failed.Side)}: {failed.Reason}");
                return ExitCode.Failed;
            default:
                return ExitCode.Failed;
        }
    }

    private static string Side(TrialSide side) => side == TrialSide.Before ? "the bundle as it is" : "with the changes";

    private static BundleInput ReadBundle(string path)
    {
        if (!Directory.Exists(path) && !File.Exists(path))
        {
            throw new BadUseException($"{path}: no such folder or zip");
        }

        var reading = PublicBundleReader.Read(path);
        return reading is { Bundle: { } bundle, Faults.Count: 0 } ? bundle.Input : throw new BadUseException(reading.Faults[0].ToString());
    }

    private static async Task<Rulebook> ReadRulebookAsync(FileInfo file, CancellationToken cancel)
    {
        var reading = RulebookReader.Read(await ReadAsync(file, cancel));
        return reading.Rulebook ?? throw new BadUseException(
            $"{file.Name}: line {reading.Errors[0].Line}, column {reading.Errors[0].Column}, {reading.Errors[0].Path}: {reading.Errors[0].Message.En}");
    }

    private static async Task<IReadOnlyList<PlanEdit>> ReadPlansAsync(FileInfo file, PlacementInput input, CancellationToken cancel)
    {
        var reading = PlanEdits.Read(await ReadAsync(file, cancel), input.Schools.Select(school => school.Code).ToHashSet(StringComparer.Ordinal));
        return reading.Faults is [var fault, ..]
            ? throw new BadUseException($"{file.Name}: line {fault.Line}: {fault.Message.En}")
            : reading.Plans;
    }

    private static async Task<string> ReadAsync(FileInfo file, CancellationToken cancel) => file.Exists
        ? await File.ReadAllTextAsync(file.FullName, cancel)
        : throw new BadUseException($"{file.FullName}: no such file");

    private sealed record Wish(string Bundle, FileInfo? Rulebook, FileInfo? Plan, bool Json);
}
