using System.Runtime.CompilerServices;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Rules;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Rechecks;

/// <summary>Reads re-checks: how far they are, what came out, and the report of every change. Nothing is changed.</summary>
public sealed class RecheckBook(EnrollContext context, SeasonRules rules)
{
    /// <summary>First line of the report.</summary>
    public const string Heading = "application,source,fact,before,after,fields,outcome,categoryBefore,categoryAfter,toOfficer";

    /// <summary>A season's re-checks.</summary>
    /// <param name="seasonCode">Its code; null for the newest of those that are least far.</param>
    /// <param name="cancel">Stops the queries.</param>
    /// <returns>Null when there is no such season.</returns>
    public async Task<RecheckView?> ViewAsync(string? seasonCode, CancellationToken cancel = default)
    {
        var seasons = context.Seasons.AsNoTracking();
        var season = seasonCode is null
            ? await seasons.OrderBy(row => row.State).ThenByDescending(row => row.Year).ThenBy(row => row.Code).FirstOrDefaultAsync(cancel)
            : await seasons.SingleOrDefaultAsync(row => row.Code == seasonCode, cancel);
        if (season is null)
        {
            return null;
        }

        List<RecheckRun> runs = [];
        foreach (var run in await context.Rechecks.AsNoTracking().Where(row => row.SeasonId == season.Id)
            .OrderByDescending(row => row.Turn).ToListAsync(cancel))
        {
            runs.Add(await RunAsync(run, cancel));
        }

        var rulebook = rules.Of(season);
        return new RecheckView(
            season.Code, season.State, (rulebook.Recheck?.Turned ?? TurnedPass.OfficerLooks).ToString(),
            rulebook.Recheck is { } rule ? rulebook.FindClause(rule.Clause)?.Text : null, runs);
    }

    /// <summary>The report of a run, line by line: application numbers and codes, no name and no ID number.</summary>
    /// <param name="seasonCode">Code of the season.</param>
    /// <param name="turn">Number of the run.</param>
    /// <param name="cancel">Stops the query.</param>
    public async IAsyncEnumerable<string> ReportAsync(string seasonCode, int turn, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        yield return Heading;
        var items = context.RecheckItems.AsNoTracking()
            .Where(item => item.Changes != null && context.Rechecks.Any(run => run.Id == item.RecheckId && run.Turn == turn
                && context.Seasons.Any(season => season.Id == run.SeasonId && season.Code == seasonCode)))
            .OrderBy(item => item.Number);
        await foreach (var item in items.AsAsyncEnumerable().WithCancellation(cancel))
        {
            foreach (var change in RecheckChange.Read(item.Changes))
            {
                yield return string.Join(',', item.Number, change.Source, change.Fact, change.Before, change.After, change.Fields,
                    item.Outcome, item.CategoryBefore, item.CategoryAfter, HandedOver(item) ? "yes" : "no");
            }
        }
    }

    private static bool HandedOver(RecheckItem item) =>
        item is { ActedAt: not null, Outcome: RecheckOutcomes.Turned or RecheckOutcomes.Rank };

    private async Task<RecheckRun> RunAsync(StoredRecheck run, CancellationToken cancel)
    {
        var items = context.RecheckItems.AsNoTracking().Where(item => item.RecheckId == run.Id);
        var counts = await items.Where(item => item.Outcome != null).GroupBy(item => item.Outcome!)
            .Select(group => new { Outcome = group.Key, Count = group.Count() }).ToListAsync(cancel);
        var handedOver = await items.CountAsync(
            item => item.ActedAt != null && (item.Outcome == RecheckOutcomes.Turned || item.Outcome == RecheckOutcomes.Rank), cancel);
        // Changes are grouped as text first: the same few texts stand in most of the cases.
        var texts = await items.Where(item => item.Changes != null).GroupBy(item => item.Changes!)
            .Select(group => new { Text = group.Key, Count = group.Count() }).ToListAsync(cancel);
        var sources = texts.SelectMany(text => RecheckChange.Read(text.Text).Select(change => (Change: change, text.Count)))
            .GroupBy(one => (one.Change.Source, one.Change.Before, one.Change.After))
            .Select(group => new RecheckSource(group.Key.Source, group.Key.Before, group.Key.After, group.Sum(one => one.Count)))
            .OrderByDescending(one => one.Cases).ThenBy(one => one.Source, StringComparer.Ordinal);
        return new RecheckRun(
            run.Turn, run.StartedAt, run.StartedBy, run.EndedAt, run.Total, counts.ToDictionary(one => one.Outcome, one => one.Count),
            handedOver, [.. sources]);
    }
}
