using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Rehearsal.Actors;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Cli.Demos;

/// <summary>Officers and families work through the cases that need a person, as they would in the two weeks of review.</summary>
internal sealed class DemoDecisions(DemoHouse house, DemoSeason season, Account officer)
{
    /// <summary>Officers ask once, families answer, registers are asked again, officers decide what is left.</summary>
    /// <returns>How many cases a person handled.</returns>
    public async Task<int> RunAsync(Action<int> progress, CancellationToken cancel)
    {
        var handled = await HandleAllAsync(progress, cancel);
        foreach (var number in await NumbersAsync(ApplicationState.AwaitingSupplement, cancel))
        {
            await new FamilyActor(house.Services).AnswerAsync(season.Filed[number], cancel);
        }

        await season.ReviewAsync(_ => { }, cancel);
        await HandleAllAsync(_ => { }, cancel);
        return handled;
    }

    /// <summary>How many cases stand in each state.</summary>
    public async Task<IReadOnlyDictionary<string, int>> CountAsync(CancellationToken cancel) =>
        await house.UseAsync<EnrollContext, Dictionary<string, int>>(context => context.Applications.AsNoTracking()
            .Where(row => row.SeasonId == season.Season.Id)
            .GroupBy(row => row.State).Select(group => new { group.Key, Count = group.Count() })
            .OrderBy(group => group.Key)
            .ToDictionaryAsync(group => group.Key.ToString(), group => group.Count, cancel));

    private async Task<int> HandleAllAsync(Action<int> progress, CancellationToken cancel)
    {
        var actor = new OfficerActor(house.Services, officer);
        var numbers = await NumbersAsync(ApplicationState.WithOfficer, cancel);
        foreach (var number in numbers)
        {
            await actor.HandleAsync(season.Filed[number], cancel);
            progress(1);
        }

        return numbers.Count;
    }

    private Task<List<string>> NumbersAsync(ApplicationState state, CancellationToken cancel) =>
        house.UseAsync<EnrollContext, List<string>>(context => context.Applications.AsNoTracking()
            .Where(row => row.SeasonId == season.Season.Id && row.State == state)
            .OrderBy(row => row.Number).Select(row => row.Number).ToListAsync(cancel));
}
