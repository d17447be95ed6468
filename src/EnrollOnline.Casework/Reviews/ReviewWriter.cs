using System.Data.Common;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Histories;
using EnrollOnline.Casework.Inspections;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace EnrollOnline.Casework.Reviews;

/// <summary>
/// Writes what the review makes of cases. Findings, state, history and message are one transaction, and only of cases that
/// the worker still holds unchanged: whoever dies before its end has written nothing, and whoever comes late writes nothing.
/// </summary>
public sealed class ReviewWriter(
    EnrollContext context, DatabaseEngine engine, ReviewJudge judge, CaseHistory history, InspectionDraw inspections,
    ILogger<ReviewWriter> logger)
{
    private const string Actor = "system";

    /// <summary>The properties of a case that the review writes.</summary>
    public static IReadOnlyList<string> Written { get; } =
    [
        nameof(Application.State), nameof(Application.ReviewDueAt), nameof(Application.LeaseOwner), nameof(Application.LeaseUntil),
        nameof(Application.OfficerReason), nameof(Application.FactsText), nameof(Application.CategoryCode), nameof(Application.Ties),
        nameof(Application.SeatGroups), nameof(Application.SiblingSchool), nameof(Application.FromSchool), nameof(Application.CommunityCode),
        nameof(Application.ParkedSince), nameof(Application.WaitingSince), nameof(Application.Revision),
    ];

    /// <summary>Judges and writes cases whose answers are in.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="owner">Who holds them.</param>
    /// <param name="cancel">Stops; nothing of the transaction under way stands then.</param>
    /// <returns>How each ended, in the order of the cases.</returns>
    internal async Task<IReadOnlyList<ReviewEnd>> WriteAsync(IReadOnlyList<ReviewCase> cases, string owner, CancellationToken cancel)
    {
        var papers = cases.Select(judge.Write).ToList();
        try
        {
            return await SaveAsync(papers, owner, cancel);
        }
        catch (Exception error) when (IsOfOneCase(error))
        {
            // One case of the batch cannot be written: each for itself.
            var ends = new List<ReviewEnd>();
            foreach (var paper in papers)
            {
                ends.AddRange(await SaveAloneAsync(paper, owner, cancel));
            }

            return ends;
        }
    }

    private async Task<IReadOnlyList<ReviewEnd>> SaveAloneAsync(CasePaper paper, string owner, CancellationToken cancel)
    {
        try
        {
            return await SaveAsync([paper], owner, cancel);
        }
        catch (Exception error) when (IsOfOneCase(error) && paper.Work.Broken is null)
        {
            paper.Work.Broken = error;
            paper.Work.Fresh.Clear();
            return await SaveAsync([judge.Write(paper.Work)], owner, cancel);
        }
    }

    private static bool IsOfOneCase(Exception error) => error switch
    {
        DbException failure => !DatabaseEngine.MayPass(failure),
        DbUpdateException { InnerException: DbException failure } => !DatabaseEngine.MayPass(failure),
        _ => error is InvalidCastException,
    };

    private async Task<IReadOnlyList<ReviewEnd>> SaveAsync(List<CasePaper> papers, string owner, CancellationToken cancel)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        var held = await engine.UpdateHeldAsync(context, [.. papers.Select(paper => paper.Work.Seen)], Written, owner, cancel);
        var mine = papers.Where(paper => held.Contains(paper.Work.Seen.Id)).ToList();
        var replaced = mine.SelectMany(paper => paper.Replaced).ToList();
        if (replaced.Count > 0)
        {
            await context.Findings.Where(row => replaced.Contains(row.Id)).ExecuteDeleteAsync(cancel);
        }

        await engine.InsertAsync(context, mine.SelectMany(paper => paper.Findings).ToList(), cancel);
        await engine.InsertAsync(context, await EntriesAsync(mine, cancel), cancel);
        await engine.InsertAsync(context, mine.Select(paper => paper.Message).OfType<OutboxMessage>().ToList(), cancel);
        await DrawAsync(mine, cancel);
        if (held.Count < papers.Count)
        {
            // What somebody changed meanwhile goes back to the queue at once, if it is ours still.
            var lost = papers.Select(paper => paper.Work.Seen.Id).Where(id => !held.Contains(id)).ToList();
            await context.Applications.Where(row => lost.Contains(row.Id) && row.LeaseOwner == owner).ExecuteUpdateAsync(
                row => row.SetProperty(one => one.LeaseOwner, (string?)null).SetProperty(one => one.LeaseUntil, (DateTimeOffset?)null), cancel);
        }

        await transaction.CommitAsync(cancel);
        foreach (var paper in mine.Where(paper => paper.Work.Broken is not null))
        {
            logger.LogError(paper.Work.Broken, "The review of case {Case} broke; an officer has it now.", paper.Work.Seen.Id);
        }

        return [.. papers.Select(paper => held.Contains(paper.Work.Seen.Id) ? paper.End : ReviewEnd.Overtaken)];
    }

    private async Task DrawAsync(List<CasePaper> papers, CancellationToken cancel)
    {
        context.ChangeTracker.Clear();
        foreach (var work in papers.Where(paper => paper.End == ReviewEnd.Approved).Select(paper => paper.Work))
        {
            await inspections.DrawAsync(work.Seen, work.Season, work.Rulebook, cancel);
        }

        await context.SaveChangesAsync(cancel);
    }

    // The rows are locked by now: nobody else can lengthen these chains.
    private async Task<List<HistoryEntry>> EntriesAsync(List<CasePaper> papers, CancellationToken cancel)
    {
        var entered = papers.Where(paper => paper.Entry is not null).ToList();
        var ids = entered.ConvertAll(paper => paper.Work.Seen.Id);
        var last = ids.Count == 0 ? [] : await history.EndsAsync(ids, cancel);
        return entered.ConvertAll(paper =>
        {
            var (row, (act, reason)) = (paper.Work.Seen, paper.Entry!.Value);
            var (sequence, hash) = last.GetValueOrDefault(row.Id, (0, ""));
            return history.Next(row.CountyCode, row.Id, sequence, hash, Actor, act, reason);
        });
    }
}
