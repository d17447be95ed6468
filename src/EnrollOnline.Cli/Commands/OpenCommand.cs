using System.CommandLine;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Offers;
using EnrollOnline.Casework.Rules;
using EnrollOnline.Casework.Seasons;
using EnrollOnline.Cli.Installations;

namespace EnrollOnline.Cli.Commands;

/// <summary><c>enroll open PLAN --rulebook FILE</c>: opens a real season from what the bureau publishes.</summary>
internal static class OpenCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make()
    {
        var engine = new EngineOptions();
        var plan = new Argument<FileInfo>("plan") { Description = "county, communities, schools and zones as JSON; enroll demo writes one to copy" };
        var rulebook = new Option<FileInfo>("--rulebook") { Description = "the rulebook as JSON", Required = true };
        var command = engine.On(new Command("open", "Open a season from a published plan and its rulebook."));
        command.Arguments.Add(plan);
        command.Options.Add(rulebook);
        command.SetAction((parsed, cancel) => RunAsync(
            engine.Read(parsed), parsed.GetRequiredValue(plan), parsed.GetRequiredValue(rulebook), cancel));
        return command;
    }

    private static async Task<int> RunAsync(Installation installation, FileInfo plan, FileInfo rulebook, CancellationToken cancel)
    {
        var read = await PlanFile.ReadAsync(plan, rulebook, cancel);
        await using var house = await OpenedHouse.OpenAsync(installation, cancel);
        switch (await house.Desk<SeasonOpening>().OpenAsync(read, "operator", cancel))
        {
            case SeasonOpened.Done done:
                Console.WriteLine($"opened {done.SeasonId}: {read.Schools.Count} schools, {read.Communities.Count} communities");
                await NoteSeatsAsync(house, read, cancel);
                return ExitCode.Done;
            case SeasonOpened.Exists:
                Console.WriteLine("the county has this season already; nothing was changed");
                return ExitCode.Done;
            case SeasonOpened.Faulty faulty:
                throw new BadUseException($"{faulty.Faults[0]}{(faulty.Faults.Count > 1 ? $" (and {faulty.Faults.Count - 1} more)" : "")}");
            default:
                return ExitCode.Failed;
        }
    }

    // Rules that lock homes need to know which were used in the county's earlier seasons.
    private static async Task NoteSeatsAsync(OpenedHouse house, SeasonPlan plan, CancellationToken cancel)
    {
        if (RulebookReader.Read(plan.RulebookText).Rulebook is { } rulebook && RulebookNeeds.LastSeats(rulebook))
        {
            var noted = await house.Desk<SeatsTaken>().NoteAsync(rulebook.CountyCode, cancel);
            Console.WriteLine($"noted {noted} homes used for seats of earlier seasons here; others come from enroll import seats");
        }
    }
}
