using System.Security.Cryptography;
using System.Text;
using EnrollOnline.Admissions;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Admissions.Trials;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Placements;
using EnrollOnline.Casework.Rules;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Trials;

/// <summary>
/// Tries a frozen season under another rulebook or other plans (试算). It reads only: nothing of a trial is kept, and
/// nothing of a trial counts.
/// </summary>
public sealed class TrialDesk(EnrollContext context, SeasonRules rules, SeasonFrames frames)
{
    /// <summary>The county's seasons whose list is frozen, newest first.</summary>
    /// <param name="cancel">Stops the query.</param>
    public async Task<IReadOnlyList<Season>> SeasonsAsync(CancellationToken cancel = default) =>
        await context.Seasons.AsNoTracking().Where(season => season.State >= SeasonState.Frozen)
            .OrderByDescending(season => season.Year).ThenBy(season => season.Code).ToListAsync(cancel);

    /// <summary>What a trial of a season starts from.</summary>
    /// <param name="code">The season's code.</param>
    /// <param name="cancel">Stops the queries.</param>
    /// <returns>Null when the county has no such season or its list is not frozen.</returns>
    public async Task<TrialStart?> StartAsync(string code, CancellationToken cancel = default)
    {
        if (await SeasonAsync(code, cancel) is not { } season)
        {
            return null;
        }

        var (frozen, _) = await FrozenAsync(season, cancel);
        return new TrialStart(
            season.Code, season.Year, season.Stage, season.RulebookText, frozen.Bundle.Applications.Count, season.Seed is not null,
            [.. frozen.Bundle.Schools.Select(school => new TrialSchool(school.Code, school.Name, school.IsPrivate, school.Plan, school.Cap))]);
    }

    /// <summary>Runs a trial.</summary>
    /// <param name="code">The season's code.</param>
    /// <param name="wish">What to change.</param>
    /// <param name="cancel">Stops the queries.</param>
    public async Task<TrialReply> RunAsync(string code, TrialWish wish, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(wish);
        if (await SeasonAsync(code, cancel) is not { } season)
        {
            return new TrialReply.NotFound();
        }

        var present = rules.Of(season);
        var reading = wish.RulebookText is { } text ? RulebookReader.Read(text) : new RulebookReading(present, []);
        if (reading.Rulebook is not { } rulebook)
        {
            return new TrialReply.RulebookFaulty(reading.Errors);
        }

        if (rulebook.CountyCode != season.CountyCode || rulebook.Stage != season.Stage)
        {
            return Refused("这份细则是另一个区县或学段的。", "This rulebook is for another county or stage.");
        }

        var (frozen, values) = await FrozenAsync(season, cancel);
        var cases = await CasesAsync(season, cancel);
        var before = await new SeasonDistances(frames, season.Id).OnAsync(
            (frozen.Bundle with { Lottery = frozen.Bundle.Lottery with { Seed = season.Seed ?? SeedOf(season) } }).ToPlacement(values.ValueOf),
            cases, cancel);
        // The same rulebook means the same categories: only another one is asked to find them again.
        var again = rulebook.Hash == present.Hash ? null : new FoundAgain(present, rulebook, before.Schools, cases);
        var after = TrialInput.Under(before, again is null ? present : rulebook, wish.Plans);
        if (again is not null)
        {
            after = after with { Children = [.. before.Children.Zip(after.Children, again.Find)] };
        }

        return Reply(TrialRun.Compare(before, after), again?.Counts, season, rulebook);
    }

    private static TrialReply Reply(TrialResult result, FoundCounts? found, Season season, Rulebook rulebook) => result switch
    {
        TrialResult.Done done => new TrialReply.Done(done.Difference, rulebook, found, season.Seed is not null),
        TrialResult.BadInput bad => new TrialReply.Refused(
            [.. bad.Faults.Select(fault => new Wording($"{fault.Id}：{fault.Message.Zh}", $"{fault.Id}: {fault.Message.En}"))]),
        TrialResult.Failed failed => Refused($"试算没有通过检查：{failed.Reason}", $"The trial failed a check: {failed.Reason}"),
        _ => throw new InvalidOperationException("Both sides of a trial are made of one frozen list."),
    };

    private static TrialReply.Refused Refused(string zh, string en) => new([new Wording(zh, en)]);

    private Task<Season?> SeasonAsync(string code, CancellationToken cancel) => context.Seasons.AsNoTracking()
        .SingleOrDefaultAsync(season => season.Code == code && season.State >= SeasonState.Frozen, cancel);

    private async Task<(FrozenInput Frozen, PlacesOfValues Values)> FrozenAsync(Season season, CancellationToken cancel)
    {
        var list = await context.FrozenLists.AsNoTracking().SingleAsync(row => row.SeasonId == season.Id, cancel);
        var county = await context.Counties.AsNoTracking().SingleAsync(row => row.Code == season.CountyCode, cancel);
        // A trial recomputes no commitment, so the secret stays closed.
        return (FrozenInput.Of(season, county, list, rules.Of(season), secret: ""), PlacesOfValues.Read(list.ValuesText));
    }

    private Task<Dictionary<string, TrialCase>> CasesAsync(Season season, CancellationToken cancel) =>
        context.Applications.AsNoTracking().Where(row => row.SeasonId == season.Id)
            .Select(row => new TrialCase(row.Number, row.State == ApplicationState.Approved ? row.FactsText : null, row.CommunityCode))
            .ToDictionaryAsync(row => row.Number, StringComparer.Ordinal, cancel);

    /// <summary>Before the ceremony there is no seed; one that follows from the list's hash stands in, the same in every trial.</summary>
    private static string SeedOf(Season season) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"trial|{season.ListHash}")));
}
