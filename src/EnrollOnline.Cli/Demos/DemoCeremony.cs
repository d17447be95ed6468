using System.Globalization;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Ceremonies;
using EnrollOnline.Casework.Placements;

namespace EnrollOnline.Cli.Demos;

/// <summary>The bureau's acts: freeze, draw, place, look, publish.</summary>
internal sealed class DemoCeremony(DemoHouse house, Season season, Account bureau)
{
    /// <summary>Freezes the list; cases still open go in under the last category, so that no child is forgotten.</summary>
    public Task FreezeAsync(CancellationToken cancel) =>
        ActAsync(desk => desk.FreezeAsync(season.Id, bureau, "演练：未办结的按最后一类统筹安排", cancel));

    /// <summary>Draws with values that stand for the dice of a ceremony.</summary>
    public Task DrawAsync(int seed, CancellationToken cancel) =>
        ActAsync(desk => desk.DrawAsync(season.Id, DiceOf(seed), bureau, cancel));

    /// <summary>Places every child.</summary>
    public Task PlaceAsync(CancellationToken cancel) => ActAsync(desk => desk.PlaceAsync(season.Id, bureau, cancel));

    /// <summary>What the run gave.</summary>
    public async Task<PlacementPreview> PreviewAsync(CancellationToken cancel) =>
        await house.UseAsync<CeremonyDesk, PlacementPreview?>(desk => desk.PreviewAsync(season.Id, cancel))
        ?? throw new InvalidOperationException("The placement left no run to look at.");

    /// <summary>Publishes the results.</summary>
    public Task PublishAsync(CancellationToken cancel) => ActAsync(desk => desk.PublishAsync(season.Id, bureau, cancel));

    private async Task ActAsync(Func<CeremonyDesk, Task<CeremonyResult>> act)
    {
        var result = await house.UseAsync(act);
        if (result is not CeremonyResult.Done)
        {
            throw new InvalidOperationException($"The ceremony stopped: {result}");
        }
    }

    private static string[] DiceOf(int seed)
    {
        var dice = new Random(seed);
        return [.. Enumerable.Range(0, 5).Select(_ => dice.Next(1, 7).ToString(CultureInfo.InvariantCulture))];
    }
}
