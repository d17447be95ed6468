using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Histories;
using EnrollOnline.Casework.Messages;
using EnrollOnline.Casework.Reviews;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Rechecks;

/// <summary>
/// Ends re-checks whose cases all have their outcome: applies the county's rule and closes the run. Nothing is refused
/// here; under <see cref="TurnedPass.OfficerLooks"/> a case goes to an officer, with both findings.
/// </summary>
public sealed class RecheckActs(
    EnrollContext context, ReviewLoad load, CaseFindings findings, CaseHistory history, Outbox outbox, TimeProvider time)
{
    private const string Actor = "system";
    private const int CasesAtOnce = 100;

    /// <summary>Ends what can be ended. May be called by any number of workers at once.</summary>
    internal async Task EndAsync(CancellationToken cancel)
    {
        var open = await context.Rechecks.AsNoTracking()
            .Where(run => run.EndedAt == null && !context.RecheckItems.Any(item => item.RecheckId == run.Id && item.DueAt != null))
            .ToListAsync(cancel);
        foreach (var run in open)
        {
            if (await ApplyAsync(run, cancel))
            {
                await CloseAsync(run.Id, cancel);
            }
        }
    }

    /// <summary>Applies the rule to every case that it concerns; false when another worker is at it too.</summary>
    private async Task<bool> ApplyAsync(StoredRecheck run, CancellationToken cancel)
    {
        if (run.Rule != nameof(TurnedPass.OfficerLooks))
        {
            return true;
        }

        while (true)
        {
            var ids = await context.RecheckItems.AsNoTracking()
                .Where(item => item.RecheckId == run.Id && item.ActedAt == null
                    && (item.Outcome == RecheckOutcomes.Turned || item.Outcome == RecheckOutcomes.Rank))
                .OrderBy(item => item.ApplicationId).Take(CasesAtOnce).Select(item => item.ApplicationId).ToListAsync(cancel);
            if (ids.Count == 0)
            {
                return true;
            }

            if (!await SaveAsync(run, ids, cancel) && !await SaveEachAsync(run, ids, cancel))
            {
                return false;
            }
        }
    }

    private async Task<bool> SaveEachAsync(StoredRecheck run, List<Guid> ids, CancellationToken cancel)
    {
        var any = false;
        foreach (var id in ids)
        {
            any |= await SaveAsync(run, [id], cancel);
        }

        return any;
    }

    private async Task<bool> SaveAsync(StoredRecheck run, List<Guid> ids, CancellationToken cancel)
    {
        context.ChangeTracker.Clear();
        var cases = await load.LoadAsync(ids, cancel);
        // What another worker has acted on meanwhile is no longer ours.
        var items = await context.RecheckItems
            .Where(item => item.RecheckId == run.Id && ids.Contains(item.ApplicationId) && item.ActedAt == null)
            .ToDictionaryAsync(item => item.ApplicationId, cancel);
        var rows = await context.Applications.Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, cancel);
        var guardianIds = rows.Values.Select(row => row.GuardianId).Distinct().ToList();
        var guardians = await context.Users.AsNoTracking().Where(user => guardianIds.Contains(user.Id)).ToDictionaryAsync(user => user.Id, cancel);
        foreach (var work in cases.Where(work => items.ContainsKey(work.Seen.Id)))
        {
            var (item, row) = (items[work.Seen.Id], rows[work.Seen.Id]);
            item.ActedAt = time.GetUtcNow();
            if (row.State != ApplicationState.Approved || row.Revision != item.Revision)
            {
                item.Outcome = RecheckOutcomes.Overtaken;
            }
            else if (work.Season.State != SeasonState.Open)
            {
                item.Outcome = RecheckOutcomes.Frozen;
            }
            else
            {
                await HandOverAsync(row, RecheckJudge.Of(work, -run.Turn), guardians[row.GuardianId], cancel);
            }
        }

        try
        {
            await context.SaveChangesAsync(cancel);
            return true;
        }
        catch (DbUpdateException error) when (error is DbUpdateConcurrencyException || DatabaseEngine.IsDuplicate(error))
        {
            return false;
        }
    }

    // What was found becomes the case's own next round, so that the officer sees it beside what was found before.
    private async Task HandOverAsync(Application row, RecheckJudge judged, Account guardian, CancellationToken cancel)
    {
        row.ReviewRound++;
        row.Revision++;
        foreach (var finding in judged.Findings)
        {
            findings.Add(row, row.ReviewRound, finding);
        }

        (row.State, row.OfficerReason, row.WaitingSince) = (ApplicationState.WithOfficer, judged.Reason, time.GetUtcNow());
        row.FactsText = StoredFacts.Write(judged.Facts);
        CaseRank.Clear(row);
        await history.AppendAsync(row.CountyCode, row.Id, Actor, "review.turned", judged.Reason, cancel);
        outbox.Add(row, guardian, $"报名号 {row.Number} 录取前再次核对时，有一项登记信息和原来不同，工作人员会核实，不会自动取消。需要补充材料时会通知您。");
    }

    private async Task CloseAsync(Guid id, CancellationToken cancel)
    {
        context.ChangeTracker.Clear();
        var run = await context.Rechecks.SingleAsync(row => row.Id == id, cancel);
        if (run.EndedAt is not null)
        {
            return;
        }

        var counts = await context.RecheckItems.Where(item => item.RecheckId == id).GroupBy(item => item.Outcome!)
            .Select(group => new { Outcome = group.Key, Count = group.Count() }).ToListAsync(cancel);
        run.EndedAt = time.GetUtcNow();
        await history.AppendAsync(
            run.CountyCode, run.SeasonId, Actor, "recheck.ended",
            string.Join(' ', counts.OrderBy(one => one.Outcome, StringComparer.Ordinal).Select(one => $"{one.Outcome}={one.Count}")), cancel);
        try
        {
            await context.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException error) when (error is DbUpdateConcurrencyException || DatabaseEngine.IsDuplicate(error))
        {
            // Another worker closed it, or the season's history was written to: the next call looks again.
            context.ChangeTracker.Clear();
        }
    }
}
