using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.RecordChecks;
using EnrollOnline.RecordChecks.Findings;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace EnrollOnline.Casework.Reviews;

/// <summary>
/// The automatic review (系统初验). The queue is the data: a case whose review is due is the work item. Findings are stored
/// before states, so that a worker that dies between the two asks no department again. Run twice, or by two workers, every
/// finding and every change of state is written once.
/// </summary>
public sealed class ReviewDesk(
    EnrollContext context, DatabaseEngine engine, RecordDesk records, ReviewLoad load, CaseFindings findings,
    ReviewWriter writer, ILogger<ReviewDesk> logger, TimeProvider time)
{
    // Longer than the departments' time-outs and retries together, so that only a dead worker's lease ever ends.
    private static readonly TimeSpan _lease = TimeSpan.FromMinutes(5);

    /// <summary>Takes a batch of due cases and reviews them. May be called by any number of workers at once.</summary>
    /// <param name="worker">Name of the worker, for the lease; each worker has its own.</param>
    /// <param name="count">Most cases in this batch, 1 to 500.</param>
    /// <param name="cancel">Stops; what was not finished is taken up again when the lease ends.</param>
    public async Task<ReviewBatch> RunBatchAsync(string worker, int count, CancellationToken cancel = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, 500);
        context.ChangeTracker.Clear();
        var now = time.GetUtcNow();
        var ids = await engine.LeaseDueAsync(context, worker, now, now + _lease, count, cancel);
        if (ids.Count == 0)
        {
            return ReviewBatch.Empty;
        }

        var cases = await load.LoadAsync(ids, cancel);
        await AskAsync(cases, work => work.Open(), cancel);
        await StoreFindingsAsync(cases, cancel);
        await AskWhatFollowsAsync(cases, cancel);
        var ends = await SettleAsync(cases, worker, cancel);
        context.ChangeTracker.Clear();
        // What was not settled goes back to the queue at once and not only when the lease ends.
        await context.Applications.Where(row => ids.Contains(row.Id) && row.LeaseOwner == worker).ExecuteUpdateAsync(
            row => row.SetProperty(one => one.LeaseOwner, (string?)null).SetProperty(one => one.LeaseUntil, (DateTimeOffset?)null), cancel);
        return new ReviewBatch(
            ids.Count, Count(End.Approved), Count(End.WithOfficer), Count(End.Parked), Count(End.Failed),
            Count(End.Overtaken));

        int Count(End end) => ends.Count(one => one == end);
    }

    // A household record without the guardian asks for the birth certificate, and nothing asks further.
    private async Task AskWhatFollowsAsync(IReadOnlyList<ReviewCase> cases, CancellationToken cancel)
    {
        var again = cases.Where(work => work.Broken is null && Safely(work, () => work.Following().ToList()) is { Count: > 0 }).ToList();
        again.ForEach(work => work.Fresh.Clear());
        if (again.Count > 0)
        {
            await AskAsync(again, work => work.Following(), cancel);
            await StoreFindingsAsync(again, cancel);
        }
    }

    private async Task AskAsync(
        IReadOnlyList<ReviewCase> cases, Func<ReviewCase, IEnumerable<ClaimQuestion>> open, CancellationToken cancel)
    {
        var asked = new List<(ReviewCase Work, RecordQuestion Question)>();
        foreach (var work in cases)
        {
            foreach (var question in Safely(work, () => open(work).ToList()) ?? [])
            {
                if (question.Question is { } put)
                {
                    asked.Add((work, put));
                }
                else
                {
                    work.Fresh.Add(new Finding(
                        question.Claim.Source, question.Claim.Code, "{}", null,
                        new FindingStatus.NotComparable(question.NotComparable!), null, time.GetUtcNow()));
                }
            }
        }

        var answers = await records.AskAsync([.. asked.Select(one => one.Question)], cancel);
        for (var i = 0; i < answers.Count; i++)
        {
            asked[i].Work.Fresh.Add(answers[i]);
        }
    }

    private async Task StoreFindingsAsync(IReadOnlyList<ReviewCase> cases, CancellationToken cancel)
    {
        try
        {
            foreach (var work in cases)
            {
                StoreFindings(work);
            }

            await context.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException)
        {
            // Another worker took the batch up after our lease had ended: what it stored stands.
            foreach (var work in cases)
            {
                await StoreFindingsAloneAsync(work, cancel);
            }
        }

        context.ChangeTracker.Clear();
    }

    private async Task StoreFindingsAloneAsync(ReviewCase work, CancellationToken cancel)
    {
        context.ChangeTracker.Clear();
        work.Stored = [.. (await findings.OfAsync([work.Seen.Id], cancel))[work.Seen.Id]];
        work.Fresh.RemoveAll(fresh => work.Open().All(question => question.Claim.Code != fresh.Fact));
        try
        {
            StoreFindings(work);
            await context.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException error)
        {
            work.Broken = error;
        }
    }

    private void StoreFindings(ReviewCase work)
    {
        foreach (var fresh in work.Fresh)
        {
            foreach (var silent in work.Stored.Where(stored => stored.Row.Round == work.Seen.ReviewRound && stored.Row.Fact == fresh.Fact))
            {
                findings.Remove(silent.Row);
            }
        }

        var replaced = work.Fresh.Select(fresh => fresh.Fact).ToHashSet(StringComparer.Ordinal);
        work.Stored =
        [
            .. work.Fresh.Select(fresh => new StoredFinding(findings.Add(work.Seen, work.Seen.ReviewRound, fresh), fresh)),
            .. work.Stored.Where(stored => stored.Row.Round != work.Seen.ReviewRound || !replaced.Contains(stored.Row.Fact)),
        ];
    }

    private async Task<IReadOnlyList<End>> SettleAsync(IReadOnlyList<ReviewCase> cases, string worker, CancellationToken cancel)
    {
        try
        {
            var ends = await ApplyAsync(cases, worker, cancel);
            await context.SaveChangesAsync(cancel);
            return ends;
        }
        catch (DbUpdateException)
        {
            // One case of the batch was changed by somebody, or cannot be written: each for itself.
            var ends = new List<End>();
            foreach (var work in cases)
            {
                ends.Add(await SettleAloneAsync(work, worker, cancel));
            }

            return ends;
        }
    }

    private async Task<End> SettleAloneAsync(ReviewCase work, string worker, CancellationToken cancel)
    {
        try
        {
            context.ChangeTracker.Clear();
            var ends = await ApplyAsync([work], worker, cancel);
            await context.SaveChangesAsync(cancel);
            return ends[0];
        }
        catch (DbUpdateConcurrencyException)
        {
            return End.Overtaken;
        }
        catch (DbUpdateException error) when (work.Broken is null)
        {
            work.Broken = error;
            return await SettleAloneAsync(work, worker, cancel);
        }
    }

    private async Task<List<End>> ApplyAsync(IReadOnlyList<ReviewCase> cases, string worker, CancellationToken cancel)
    {
        var ids = cases.Select(work => work.Seen.Id).ToList();
        var rows = await context.Applications.Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, cancel);
        var guardianIds = rows.Values.Select(row => row.GuardianId).Distinct().ToList();
        var guardians = await context.Users.AsNoTracking().Where(user => guardianIds.Contains(user.Id)).ToDictionaryAsync(user => user.Id, cancel);
        // The last entry of each chain, so that the history need not look for it case by case.
        await context.History.Where(entry => ids.Contains(entry.SubjectId)
            && !context.History.Any(later => later.SubjectId == entry.SubjectId && later.Sequence > entry.Sequence)).LoadAsync(cancel);
        var ends = new List<End>();
        foreach (var work in cases)
        {
            ends.Add(rows.GetValueOrDefault(work.Seen.Id) is { } row && row.Revision == work.Seen.Revision && row.LeaseOwner == worker
                ? await ApplyAsync(row, work, guardians[row.GuardianId], cancel)
                : End.Overtaken);
        }

        return ends;
    }

    private async Task<End> ApplyAsync(Application row, ReviewCase work, Account guardian, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var outcome = Safely(work, () => work.Judge(now)) ?? (work.Broken is null ? null : work.Judge(now));
        if (work.Broken is not null)
        {
            logger.LogError(work.Broken, "The review of case {Case} broke; an officer has it now.", work.Seen.Id);
        }

        await writer.ApplyAsync(row, work, outcome, guardian, cancel);
        return work.Broken is not null ? End.Failed
            : outcome switch
            {
                ReviewOutcome.Approve => End.Approved,
                ReviewOutcome.HandOver => End.WithOfficer,
                ReviewOutcome.Park => End.Parked,
                _ => End.Overtaken,
            };
    }

    // A case that breaks must not take the batch with it; it is set aside for a person.
#pragma warning disable CA1031
    private static T? Safely<T>(ReviewCase work, Func<T?> act)
        where T : class
    {
        try
        {
            return act();
        }
        catch (Exception error)
        {
            work.Broken = error;
            return null;
        }
    }
#pragma warning restore CA1031

    private enum End
    {
        Approved,
        WithOfficer,
        Parked,
        Failed,
        Overtaken,
    }
}
