using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Privacy;
using EnrollOnline.Casework.Rules;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Reviews;

/// <summary>Loads a batch of cases with everything the review needs: a fixed number of queries, whatever the batch's size.</summary>
public sealed class ReviewLoad(
    EnrollContext context, PersonalData personal, SeasonRules rules, SeasonFrames frames, ConnectedRegisters registers, CaseFindings findings,
    TimeProvider time)
{
    /// <summary>Loads cases. One that cannot be read is marked and does not stop the others.</summary>
    /// <param name="ids">Keys of the cases.</param>
    /// <param name="cancel">Stops the queries.</param>
    internal async Task<IReadOnlyList<ReviewCase>> LoadAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancel)
    {
        var applications = await context.Applications.AsNoTracking().Where(row => ids.Contains(row.Id))
            .OrderBy(row => row.Id).ToListAsync(cancel);
        var seasonIds = applications.Select(row => row.SeasonId).Distinct().ToList();
        var seasons = await context.Seasons.AsNoTracking().Where(row => seasonIds.Contains(row.Id)).ToDictionaryAsync(row => row.Id, cancel);
        var zones = new Dictionary<Guid, ZoneTable>();
        foreach (var season in seasons.Keys)
        {
            zones[season] = new ZoneTable(await frames.ZonesAsync(season, cancel));
        }

        var lapsed = await LapsedAsync(ids, cancel);
        var connected = applications.Select(row => row.CountyCode).Distinct().ToDictionary(county => county, registers.Of, StringComparer.Ordinal);
        var cases = applications.Select(row => new ReviewCase(row, seasons[row.SeasonId], rules.Of(seasons[row.SeasonId]), zones[row.SeasonId], connected[row.CountyCode])
        {
            Lapsed = lapsed.GetValueOrDefault(row.Id),
        }).ToList();
        await ReadAsync(cases, ids, cancel);
        return cases;
    }

    private async Task<Dictionary<Guid, Supplement>> LapsedAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var open = await context.Supplements.AsNoTracking()
            .Where(row => ids.Contains(row.ApplicationId) && row.AnsweredAt == null && row.DueAt < now).ToListAsync(cancel);
        return open.GroupBy(row => row.ApplicationId).ToDictionary(group => group.Key, group => group.MaxBy(row => row.AskedAt)!);
    }

    private async Task ReadAsync(List<ReviewCase> cases, IReadOnlyCollection<Guid> ids, CancellationToken cancel)
    {
        var rows = (await context.Findings.AsNoTracking()
            .Where(row => ids.Contains(row.ApplicationId)).ToListAsync(cancel)).ToLookup(row => row.ApplicationId);
        foreach (var work in cases)
        {
            try
            {
                work.Form = personal.DecryptJson<ApplicationForm>(work.Seen.FormCipher, work.Seen.Id);
                work.Stored = findings.Opened(rows[work.Seen.Id]);
            }
            catch (Exception error) when (error is System.Security.Cryptography.CryptographicException or System.Text.Json.JsonException)
            {
                work.Broken = error;
            }
        }
    }
}
