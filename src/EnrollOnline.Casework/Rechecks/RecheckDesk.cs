using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Reviews;
using EnrollOnline.Casework.Sources;
using EnrollOnline.RecordChecks;
using EnrollOnline.RecordChecks.Findings;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Rechecks;

/// <summary>
/// Works re-checks (重新比对): asks the registers again what every approval rests on. No case changes while a run asks; the
/// county's rule is applied when every case has its outcome. The items are the queue: killed anywhere, run twice or by
/// several workers, each finding is written once and each case is acted on once.
/// </summary>
public sealed class RecheckDesk(
    EnrollContext context, DatabaseEngine engine, RecordDesk records, ReviewLoad load, CaseFindings findings, RecheckActs acts,
    SourceLog sources, TimeProvider time)
{
    /// <summary>How often a silent register is asked before the earlier result stands.</summary>
    public const int MostAttempts = 3;

    private static readonly TimeSpan _lease = TimeSpan.FromMinutes(5);

    /// <summary>Takes a batch of cases and gives them their outcomes; with none due, ends runs that are complete.</summary>
    /// <param name="worker">Name of the worker, for the lease; each worker has its own.</param>
    /// <param name="count">Most cases in this batch, 1 to 500.</param>
    /// <param name="cancel">Stops; what was not finished is taken up again when the lease ends.</param>
    /// <returns>Cases taken; 0 when none is due.</returns>
    public async Task<int> RunBatchAsync(string worker, int count, CancellationToken cancel = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, 500);
        context.ChangeTracker.Clear();
        var now = time.GetUtcNow();
        var ids = await engine.LeaseRecheckAsync(context, worker, now, now + _lease, count, cancel);
        if (ids.Count == 0)
        {
            await acts.EndAsync(cancel);
            return 0;
        }

        var cases = await load.LoadAsync(ids, cancel);
        var items = await ItemsAsync(ids, worker, cancel);
        await AskAsync([.. cases.Where(work => IsOpen(work, items))], items, cancel);
        await sources.WriteAsync(cancel);
        try
        {
            await StoreAsync(cases, worker, cancel);
        }
        catch (DbUpdateException)
        {
            // One case was taken over by another worker: each for itself.
            foreach (var work in cases)
            {
                await StoreAloneAsync(work, worker, cancel);
            }
        }

        context.ChangeTracker.Clear();
        return ids.Count;
    }

    private async Task<Dictionary<Guid, (RecheckItem Item, int Round)>> ItemsAsync(List<Guid> ids, string worker, CancellationToken cancel)
    {
        var rows = await context.RecheckItems.Where(item => ids.Contains(item.ApplicationId) && item.DueAt != null && item.LeaseOwner == worker)
            .Join(context.Rechecks, item => item.RecheckId, run => run.Id, (item, run) => new { Item = item, run.Turn }).ToListAsync(cancel);
        return rows.ToDictionary(row => row.Item.ApplicationId, row => (row.Item, -row.Turn));
    }

    private static bool IsOpen(ReviewCase work, Dictionary<Guid, (RecheckItem Item, int Round)> items) =>
        items.ContainsKey(work.Seen.Id) && work is { Form: not null, Seen.State: ApplicationState.Approved, Season.State: SeasonState.Open };

    private async Task AskAsync(
        IReadOnlyList<ReviewCase> cases, Dictionary<Guid, (RecheckItem Item, int Round)> items, CancellationToken cancel)
    {
        // A record may lead to a further question: a household book without the guardian to the birth certificate.
        for (var step = 0; step < 2; step++)
        {
            var asked = cases.SelectMany(work => Open(work, items[work.Seen.Id].Round).Select(question => (Work: work, Question: question))).ToList();
            var answers = asked.Count == 0 ? [] : await records.AskAsync([.. asked.Select(one => one.Question)], cancel);
            for (var i = 0; i < answers.Count; i++)
            {
                asked[i].Work.Fresh.Add(answers[i]);
            }
        }
    }

    /// <summary>The questions that this run has no answer to yet.</summary>
    private static IEnumerable<RecordQuestion> Open(ReviewCase work, int round)
    {
        var known = new Dictionary<string, Finding>(RecheckJudge.Telling(work.Stored, round), StringComparer.Ordinal);
        foreach (var fresh in work.Fresh.Where(fresh => !fresh.Status.WillBeAskedAgain))
        {
            known[fresh.Fact] = fresh;
        }

        var settled = work.Stored.Where(stored => stored.Row.Round == round && !stored.Finding.Status.WillBeAskedAgain)
            .Select(stored => stored.Row.Fact).Concat(work.Fresh.Select(fresh => fresh.Fact)).ToHashSet(StringComparer.Ordinal);
        return ClaimQuestions.Of(work.Form!, work.Rulebook, work.Registers, known).Select(question => question.Question)
            .OfType<RecordQuestion>().Where(question => !settled.Contains(question.Fact));
    }

    private async Task StoreAsync(IReadOnlyList<ReviewCase> cases, string worker, CancellationToken cancel)
    {
        context.ChangeTracker.Clear();
        var items = await ItemsAsync([.. cases.Select(work => work.Seen.Id)], worker, cancel);
        foreach (var work in cases.Where(work => items.ContainsKey(work.Seen.Id)))
        {
            var (item, round) = items[work.Seen.Id];
            Store(work, item, round);
        }

        await context.SaveChangesAsync(cancel);
    }

    private async Task StoreAloneAsync(ReviewCase work, string worker, CancellationToken cancel)
    {
        try
        {
            work.Stored = [.. (await findings.OfAsync([work.Seen.Id], cancel))[work.Seen.Id]];
            await StoreAsync([work], worker, cancel);
        }
        catch (DbUpdateException)
        {
            // It is another worker's now, and what that one writes stands.
        }
    }

    private void Store(ReviewCase work, RecheckItem item, int round)
    {
        foreach (var fresh in work.Fresh)
        {
            foreach (var silent in work.Stored.Where(stored => stored.Row.Round == round && stored.Row.Fact == fresh.Fact))
            {
                findings.Remove(silent.Row);
            }
        }

        var answered = work.Fresh.Select(fresh => fresh.Fact).ToHashSet(StringComparer.Ordinal);
        work.Stored =
        [
            .. work.Fresh.Select(fresh => new StoredFinding(findings.Add(work.Seen, round, fresh), fresh)),
            .. work.Stored.Where(stored => stored.Row.Round != round || !answered.Contains(stored.Row.Fact)),
        ];
        (item.LeaseOwner, item.LeaseUntil, item.Revision, item.CategoryBefore) = (null, null, work.Seen.Revision, work.Seen.CategoryCode);
        item.Attempts++;
        var silentOnes = work.Fresh.Where(fresh => fresh.Status.WillBeAskedAgain).ToList();
        if (silentOnes.Count > 0 && item.Attempts < MostAttempts)
        {
            item.DueAt = silentOnes.Max(fresh => fresh.AskAgainAt());
            return;
        }

        item.DueAt = null;
        item.Outcome = WhyNot(work);
        if (item.Outcome is null)
        {
            var judged = RecheckJudge.Of(work, round);
            (item.Outcome, item.CategoryAfter, item.Changes) = (judged.Outcome, judged.CategoryAfter, RecheckChange.Write(judged.Changes));
        }
    }

    private static string? WhyNot(ReviewCase work) =>
        work.Seen.State != ApplicationState.Approved ? RecheckOutcomes.Overtaken
        : work.Season.State != SeasonState.Open ? RecheckOutcomes.Frozen
        : work.Form is null ? RecheckOutcomes.Unread
        : null;
}
