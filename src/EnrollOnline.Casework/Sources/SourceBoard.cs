using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.RecordChecks;
using EnrollOnline.RecordChecks.Findings;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace EnrollOnline.Casework.Sources;

/// <summary>
/// The board of sources: how each department answers, what came out, and how far the review is. Nothing is changed. The
/// numbers of a season are up to ten seconds old, so that a page left open costs little.
/// </summary>
/// <param name="context">The database, bounded by the county of who asks.</param>
/// <param name="calls">How the departments answered.</param>
/// <param name="desks">The door to the departments, where this process has one.</param>
/// <param name="kept">Keeps what was read.</param>
/// <param name="time">The season's clock.</param>
public sealed class SourceBoard(EnrollContext context, CallBook calls, IEnumerable<RecordDesk> desks, IMemoryCache kept, TimeProvider time)
{
    /// <summary>Most reasons shown.</summary>
    public const int MostReasons = 20;

    private const string Approved = "review.approved";
    private const string HandedOver = "review.handed-over";
    private static readonly TimeSpan _fresh = TimeSpan.FromSeconds(10);

    /// <summary>Reads the board.</summary>
    /// <param name="seasonCode">Code of a season; null for the newest of those that are least far.</param>
    /// <param name="cancel">Stops the queries.</param>
    /// <returns>Null when there is no such season.</returns>
    public async Task<SourceBoardView?> ReadAsync(string? seasonCode, CancellationToken cancel = default)
    {
        var seasons = context.Seasons.AsNoTracking();
        var season = seasonCode is null
            ? await seasons.OrderBy(row => row.State).ThenByDescending(row => row.Year).ThenBy(row => row.Code).FirstOrDefaultAsync(cancel)
            : await seasons.SingleOrDefaultAsync(row => row.Code == seasonCode, cancel);
        return season is null ? null : await kept.GetOrCreateAsync((nameof(SourceBoard), season.Id), entry =>
        {
            entry.AbsoluteExpirationRelativeToNow = _fresh;
            return ReadAsync(season, cancel);
        });
    }

    private async Task<SourceBoardView> ReadAsync(Season season, CancellationToken cancel)
    {
        var cases = context.Applications.Where(row => row.SeasonId == season.Id);
        var found = await context.Findings.Where(row => row.Round > 0)
            .Join(cases, finding => finding.ApplicationId, one => one.Id, (finding, one) => new
            {
                finding.Source, finding.Status, finding.Fields, Present = finding.Round == one.ReviewRound,
            })
            .GroupBy(row => row)
            .Select(group => new Found(group.Key.Source, group.Key.Status, group.Key.Fields, group.Key.Present, group.Count()))
            .ToListAsync(cancel);
        var silent = (string[])[FindingStatus.SourceDown.Code, FindingStatus.QuotaExceeded.Code];
        var parked = await context.Findings.Where(row => silent.Contains(row.Status))
            .Join(cases.Where(one => one.State == ApplicationState.Submitted && one.ParkedSince != null), finding => finding.ApplicationId, one => one.Id,
                (finding, one) => new { finding.Source, finding.Round, one.ReviewRound, one.Id, one.ParkedSince })
            .Where(row => row.Round == row.ReviewRound).GroupBy(row => row.Source)
            .Select(group => new Parked(group.Key, group.Select(row => row.Id).Distinct().Count(), group.Min(row => row.ParkedSince)))
            .ToListAsync(cancel);
        var answers = await calls.ReadAsync(cancel);
        return new SourceBoardView(
            season.Code, time.GetUtcNow(), await ProgressAsync(season, cancel),
            [.. Connections(season.CountyCode).Select(one => StateOf(one, found, parked.FirstOrDefault(row => row.Source == one.Source), answers))],
            Reasons(found));
    }

    private IEnumerable<SourceConnection> Connections(string county) =>
        desks.FirstOrDefault()?.Connections(county) ?? RecordSource.All.Select(source => new SourceConnection(source, SourceWay.NotConnected));

    private static SourceState StateOf(
        SourceConnection connection, IReadOnlyList<Found> found, Parked? parked, IReadOnlyDictionary<string, CallCounts> answers)
    {
        return new SourceState
        {
            Source = connection.Source, Way = connection.Way, Match = Count(FindingStatus.Match.Code), Mismatch = Count(FindingStatus.Mismatch.Code),
            NoRecord = Count(FindingStatus.NoRecord.Code), Silent = Count(FindingStatus.SourceDown.Code) + Count(FindingStatus.QuotaExceeded.Code),
            Parked = parked?.Cases ?? 0, ParkedSince = parked?.Since, Calls = answers.GetValueOrDefault(connection.Source, CallCounts.None),
        };

        int Count(string status) =>
            found.Where(one => one.Present && one.Source == connection.Source && one.Status == status).Sum(one => one.Count);
    }

    private static IReadOnlyList<MismatchReason> Reasons(IReadOnlyList<Found> found) =>
    [
        .. found.SelectMany(one => one.Status == FindingStatus.NoRecord.Code ? [(one.Source, Field: MismatchReason.NoRecord, one.Count)]
                : (one.Fields ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(field => (one.Source, Field: field, one.Count)))
            .GroupBy(one => (one.Source, one.Field))
            .Select(group => new MismatchReason(group.Key.Source, group.Key.Field, group.Sum(one => one.Count)))
            .OrderByDescending(one => one.Findings).ThenBy(one => one.Source, StringComparer.Ordinal).ThenBy(one => one.Field, StringComparer.Ordinal)
            .Take(MostReasons),
    ];

    private async Task<ReviewProgress> ProgressAsync(Season season, CancellationToken cancel)
    {
        var cases = context.Applications.Where(row => row.SeasonId == season.Id);
        var states = await cases.GroupBy(row => new { row.State, Parked = row.State == ApplicationState.Submitted && row.ParkedSince != null })
            .Select(group => new { group.Key.State, group.Key.Parked, Count = group.Count() }).ToListAsync(cancel);
        var (from, county) = (time.GetUtcNow().AddMinutes(-10), season.CountyCode);
        var lately = await context.History
            .Where(entry => entry.CountyCode == county && entry.At >= from && (entry.Act == Approved || entry.Act == HandedOver)
                && cases.Any(one => one.Id == entry.SubjectId))
            .CountAsync(cancel);
        return new ReviewProgress(
            states.Sum(one => one.Count), states.Where(one => one.State != ApplicationState.Submitted).Sum(one => one.Count),
            Of(ApplicationState.Approved), Of(ApplicationState.WithOfficer), Of(ApplicationState.AwaitingSupplement),
            states.Where(one => one.Parked).Sum(one => one.Count),
            states.Where(one => one.State == ApplicationState.Submitted && !one.Parked).Sum(one => one.Count), lately);

        int Of(ApplicationState state) => states.Where(one => one.State == state).Sum(one => one.Count);
    }

    private sealed record Found(string Source, string Status, string? Fields, bool Present, int Count);

    private sealed record Parked(string Source, int Cases, DateTimeOffset? Since);
}
