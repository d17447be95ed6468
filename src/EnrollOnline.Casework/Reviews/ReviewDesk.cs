using EnrollOnline.Casework.Sources;
using EnrollOnline.RecordChecks;
using EnrollOnline.RecordChecks.Findings;

namespace EnrollOnline.Casework.Reviews;

/// <summary>
/// The automatic review (系统初验) of one batch. The queue is the data: a case whose review is due is the work item. Run twice,
/// or by two workers, or killed anywhere, every finding and every change of state is written once. Many batches go faster
/// through <see cref="ReviewFlow"/>, which does the same.
/// </summary>
public sealed class ReviewDesk(ReviewLoad load, RecordDesk records, ReviewWriter writer, SourceLog sources, TimeProvider time)
{
    /// <summary>Takes a batch of due cases and reviews them. May be called by any number of workers at once.</summary>
    /// <param name="worker">Name of the worker, for the lease; each worker has its own.</param>
    /// <param name="count">Most cases in this batch, 1 to 500.</param>
    /// <param name="cancel">Stops; what was not finished is taken up again when the lease ends.</param>
    public async Task<ReviewBatch> RunBatchAsync(string worker, int count, CancellationToken cancel = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, 500);
        var cases = await load.LeaseAsync(worker, count, cancel);
        if (cases.Count == 0)
        {
            return ReviewBatch.Empty;
        }

        await AskAsync(cases, work => work.Open(), cancel);
        await AskAsync(cases, work => work.Following(), cancel);
        var ends = await writer.WriteAsync(cases, worker, cancel);
        await sources.WriteAsync(cancel);
        return ReviewBatch.Of(ends);
    }

    private async Task AskAsync(IReadOnlyList<ReviewCase> cases, Func<ReviewCase, IEnumerable<ClaimQuestion>> open, CancellationToken cancel)
    {
        var asked = cases.SelectMany(work => Put(work, open, time).Select(question => (work, question))).ToList();
        var answers = await records.AskAsync(asked.ConvertAll(one => one.question), cancel);
        for (var i = 0; i < answers.Count; i++)
        {
            asked[i].work.Fresh.Add(answers[i]);
        }
    }

    /// <summary>The questions that a case puts to registers; what no register can be asked is answered at once.</summary>
    internal static List<RecordQuestion> Put(ReviewCase work, Func<ReviewCase, IEnumerable<ClaimQuestion>> asking, TimeProvider time)
    {
        var put = new List<RecordQuestion>();
        foreach (var open in work.Safely(() => asking(work).ToList()) ?? [])
        {
            if (open.Question is { } question)
            {
                put.Add(question);
            }
            else
            {
                work.Fresh.Add(new Finding(
                    open.Claim.Source, open.Claim.Code, "{}", null, new FindingStatus.NotComparable(open.NotComparable!), null, time.GetUtcNow()));
            }
        }

        return put;
    }
}
