using System.CommandLine;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Casework.HomeSeats;
using EnrollOnline.Cli.Installations;

namespace EnrollOnline.Cli.Commands;

/// <summary><c>enroll import seats FILE --county CODE</c>: takes in the bureau's list of homes that were used for seats.</summary>
internal static class ImportCommand
{
    private const int CountyDigits = 6;

    /// <summary>Makes the command.</summary>
    public static Command Make()
    {
        var command = new Command("import", "Take in lists that the bureau keeps.");
        command.Subcommands.Add(Seats());
        return command;
    }

    private static Command Seats()
    {
        var engine = new EngineOptions();
        var file = new Argument<FileInfo>("file") { Description = "CSV with the columns certificateNumber, year and guardianIdNumbers" };
        var county = new Option<string>("--county") { Description = "division code, six digits", Required = true };
        var stage = new Option<string>("--stage") { Description = "primary or junior", DefaultValueFactory = _ => "primary" };
        stage.AcceptOnlyFromAmong("primary", "junior");
        var command = engine.On(new Command("seats", "Homes that were used for seats in earlier years; taken in twice they stay one."));
        command.Arguments.Add(file);
        command.Options.Add(county);
        command.Options.Add(stage);
        command.SetAction((parsed, cancel) => RunAsync(
            engine.Read(parsed), parsed.GetRequiredValue(file), parsed.GetRequiredValue(county),
            Enum.Parse<Stage>(parsed.GetRequiredValue(stage), ignoreCase: true), cancel));
        return command;
    }

    private static async Task<int> RunAsync(Installation installation, FileInfo file, string county, Stage stage, CancellationToken cancel)
    {
        if (county.Length != CountyDigits || !county.All(char.IsAsciiDigit))
        {
            throw new BadUseException($"--county {county}: a division code has six digits");
        }

        if (!file.Exists)
        {
            throw new BadUseException($"{file.FullName}: no such file");
        }

        await using var house = await OpenedHouse.OpenAsync(installation, cancel);
        switch (await house.Desk<HomeSeatList>().TakeInAsync(county, stage, file.FullName, cancel))
        {
            case SeatImport.Done done:
                foreach (var problem in done.Problems)
                {
                    await Console.Error.WriteLineAsync($"line {problem.Line} {problem.Column}: {problem.Reason}");
                }

                Console.WriteLine($"{done.Seats} seats listed, {done.Changed} new or changed, {done.Problems.Count} rows refused");
                return done.Problems.Count == 0 ? ExitCode.Done : ExitCode.Failed;
            case SeatImport.Refused refused:
                throw new BadUseException($"{file.Name}: {refused.Reason} {refused.Detail}".TrimEnd());
            default:
                return ExitCode.Failed;
        }
    }
}
