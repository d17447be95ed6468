using System.CommandLine;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Ceremonies;
using EnrollOnline.Casework.Database;
using EnrollOnline.Cli.Installations;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Cli.Commands;

/// <summary><c>enroll place SEASON</c>: runs the placement of a season whose seed is drawn.</summary>
internal static class PlaceCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make()
    {
        var engine = new EngineOptions();
        var season = new Argument<string>("season") { Description = "season code, for example 140105-2024-primary" };
        var bureau = new Option<string>("--as") { Description = "sign-in name of the bureau account the run is recorded under", Required = true };
        var command = engine.On(new Command("place", "Run the placement of a season whose seed is drawn."));
        command.Arguments.Add(season);
        command.Options.Add(bureau);
        command.SetAction((parsed, cancel) => RunAsync(
            engine.Read(parsed), parsed.GetRequiredValue(season), parsed.GetRequiredValue(bureau), cancel));
        return command;
    }

    private static async Task<int> RunAsync(Installation installation, string code, string bureau, CancellationToken cancel)
    {
        await using var house = await OpenedHouse.OpenAsync(installation, cancel);
        var context = house.Desk<EnrollContext>();
        var season = await context.Seasons.AsNoTracking().SingleOrDefaultAsync(row => row.Code == code, cancel)
            ?? throw new BadUseException($"{code}: no such season");
        var account = await context.Users.AsNoTracking().SingleOrDefaultAsync(
                row => row.UserName == bureau && row.Role == AccountRole.Bureau && row.CountyCode == season.CountyCode, cancel)
            ?? throw new BadUseException($"{bureau}: no bureau account of county {season.CountyCode}");
        var desk = house.Desk<CeremonyDesk>();
        var result = await desk.PlaceAsync(season.Id, account, cancel);
        if (result is not CeremonyResult.Done)
        {
            await Console.Error.WriteLineAsync($"enroll: {code}: {result}");
            return ExitCode.Failed;
        }

        var preview = await desk.PreviewAsync(season.Id, cancel);
        Console.WriteLine($"{code}: {preview!.Placed} placed, {preview.Unplaced} without a seat, bundle {preview.ManifestHash}");
        return ExitCode.Done;
    }
}
