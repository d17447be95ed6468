using System.Security.Cryptography;
using System.Text.Json;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.HomeSeats;
using EnrollOnline.Casework.Privacy;
using EnrollOnline.Casework.Rules;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Reviews;

/// <summary>Takes due cases and loads them with everything the review needs: a fixed number of queries, whatever their number.</summary>
public sealed class ReviewLoad(
    EnrollContext context, DatabaseEngine engine, PersonalData personal, SeasonRules rules, SeasonFrames frames, ReviewZones zones,
    ConnectedRegisters registers, CaseFindings findings, HomeSeatBook homes, TimeProvider time)
{
    // Longer than the departments' time-outs and retries together, so that only a dead worker's lease ever ends.
    private static readonly TimeSpan _lease = TimeSpan.FromMinutes(5);

    /// <summary>Leases due cases. One that cannot be read is marked and does not stop the others.</summary>
    /// <param name="owner">Who holds them from now on.</param>
    /// <param name="count">Most cases, 1 to 500.</param>
    /// <param name="cancel">Stops; what was leased then is taken up again when the lease ends.</param>
    internal async Task<IReadOnlyList<ReviewCase>> LeaseAsync(string owner, int count, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var ids = await engine.LeaseDueAsync(context, owner, now, now + _lease, count, cancel);
        return ids.Count == 0 ? [] : await LoadAsync(ids, cancel);
    }

    /// <summary>Gives back every case that somebody still holds.</summary>
    /// <param name="owner">Who held them.</param>
    /// <param name="cancel">Stops; what was not given back is free when the lease ends.</param>
    internal Task ReleaseAsync(string owner, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        return context.Applications.Where(row => row.ReviewDueAt <= now && row.LeaseOwner == owner).ExecuteUpdateAsync(
            row => row.SetProperty(one => one.LeaseOwner, (string?)null).SetProperty(one => one.LeaseUntil, (DateTimeOffset?)null), cancel);
    }

    /// <summary>Loads cases.</summary>
    /// <param name="ids">Their keys.</param>
    /// <param name="cancel">Stops the queries.</param>
    internal async Task<IReadOnlyList<ReviewCase>> LoadAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var applications = await context.Applications.AsNoTracking().Where(row => ids.Contains(row.Id)).ToListAsync(cancel);
        var guardianIds = applications.Select(row => row.GuardianId).Distinct().ToList();
        var mobiles = await context.Users.Where(user => guardianIds.Contains(user.Id))
            .Select(user => new { user.Id, user.MobileCipher }).ToDictionaryAsync(user => user.Id, user => user.MobileCipher, cancel);
        var seasonIds = applications.Select(row => row.SeasonId).Distinct().ToList();
        var seasons = await context.Seasons.AsNoTracking().Where(row => seasonIds.Contains(row.Id)).ToDictionaryAsync(row => row.Id, cancel);
        var tables = new Dictionary<Guid, ZoneTable>();
        foreach (var season in seasons.Keys)
        {
            tables[season] = zones.Of(await frames.ZonesAsync(season, cancel));
        }

        var lapsed = (await context.Supplements.AsNoTracking()
                .Where(row => ids.Contains(row.ApplicationId) && row.AnsweredAt == null && row.DueAt < now).ToListAsync(cancel))
            .GroupBy(row => row.ApplicationId).ToDictionary(group => group.Key, group => group.MaxBy(row => row.AskedAt)!);
        var stored = (await context.Findings.AsNoTracking()
            .Where(row => ids.Contains(row.ApplicationId)).ToListAsync(cancel)).ToLookup(row => row.ApplicationId);
        var connected = applications.Select(row => row.CountyCode).Distinct().ToDictionary(county => county, registers.Of, StringComparer.Ordinal);
        var cases = applications.ConvertAll(row => Read(
            new ReviewCase(
                row, mobiles.GetValueOrDefault(row.GuardianId), seasons[row.SeasonId], rules.Of(seasons[row.SeasonId]), tables[row.SeasonId],
                connected[row.CountyCode])
            {
                Lapsed = lapsed.GetValueOrDefault(row.Id),
            }, stored[row.Id]));
        await AddSeatsAsync(cases, cancel);
        return cases;
    }

    private async Task AddSeatsAsync(List<ReviewCase> cases, CancellationToken cancel)
    {
        foreach (var season in cases.Where(work => work.Form is not null).GroupBy(work => work.Season.Id))
        {
            var first = season.First();
            var last = await homes.LastAsync(first.Season, first.Rulebook, season.Select(work => (work.Seen.Id, work.Form!)), cancel);
            foreach (var work in season)
            {
                work.LastSeat = last.GetValueOrDefault(work.Seen.Id);
            }
        }
    }

    private ReviewCase Read(ReviewCase work, IEnumerable<RecordFinding> stored)
    {
        try
        {
            work.Form = personal.DecryptJson<ApplicationForm>(work.Seen.FormCipher, work.Seen.Id);
            work.Stored = findings.Opened(stored);
        }
        catch (Exception error) when (error is CryptographicException or JsonException)
        {
            work.Broken = error;
        }

        return work;
    }
}
