using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Messages;

namespace EnrollOnline.Casework.Reviews;

/// <summary>Judges a case whose answers are in and prepares all that is written of it. Touches no database.</summary>
public sealed class ReviewJudge(CaseFindings findings, Outbox outbox, TimeProvider time)
{
    // Long enough for a department's queue to move, short enough for nobody to notice.
    private static readonly TimeSpan _putOff = TimeSpan.FromSeconds(10);

    /// <summary>Judges a case and changes it as it shall be written.</summary>
    /// <param name="work">The case.</param>
    internal CasePaper Write(ReviewCase work)
    {
        var row = work.Seen;
        var fresh = work.Safely(() => work.Fresh.ConvertAll(finding => new StoredFinding(findings.Compose(row, row.ReviewRound, finding), finding))) ?? [];
        var facts = fresh.Select(one => one.Row.Fact).ToHashSet(StringComparer.Ordinal);
        var replaced = work.Stored.Where(stored => stored.Row.Round == row.ReviewRound && facts.Contains(stored.Row.Fact)).ToList();
        work.Stored = [.. fresh, .. work.Stored.Except(replaced)];
        (row.LeaseOwner, row.LeaseUntil, row.Revision) = (null, null, work.Revision + 1);
        var (end, entry, message) = work.PutOff && work.Broken is null ? PutOff(work) : Judge(work);
        return new CasePaper(work, end, fresh.ConvertAll(one => one.Row), replaced.ConvertAll(stored => stored.Row.Id), entry, message);
    }

    private (ReviewEnd End, (string, string)? Entry, OutboxMessage? Message) PutOff(ReviewCase work)
    {
        work.Seen.ReviewDueAt = time.GetUtcNow() + _putOff;
        return (ReviewEnd.PutOff, null, null);
    }

    private (ReviewEnd End, (string, string)? Entry, OutboxMessage? Message) Judge(ReviewCase work)
    {
        var (row, now) = (work.Seen, time.GetUtcNow());
        var outcome = work.Safely(() => work.Judge(now)) ?? (work.Broken is null ? null : work.Judge(now));
        row.ReviewDueAt = null;
        if (work.Facts is { } facts)
        {
            row.FactsText = StoredFacts.Write(facts);
            row.CommunityCode = ZoneTable.LivingCommunity(facts, work.Form!);
        }

        switch (outcome)
        {
            case ReviewOutcome.Approve { Placed: var placed }:
                Settle(row, ApplicationState.Approved, null);
                CaseRank.Write(row, placed, work.Facts!, work.Rulebook, work.Form!.Choices);
                return (ReviewEnd.Approved, ("review.approved", placed.Code), Message(
                    work, $"报名号 {row.Number} 审核已通过，招生类别：{work.Rulebook.FindCategory(placed.Code)!.Name.Zh}。"));
            case ReviewOutcome.HandOver { Reason: var reason }:
                Settle(row, ApplicationState.WithOfficer, reason);
                row.WaitingSince ??= now;
                return (work.Broken is null ? ReviewEnd.WithOfficer : ReviewEnd.Failed, ("review.handed-over", reason), Message(
                    work, $"报名号 {row.Number} 需要人工核对，工作人员会处理。需要补充材料时会通知您。"));
            case ReviewOutcome.Park { Until: var until }:
                row.ReviewDueAt = until;
                (string, string)? entry = row.ParkedSince is null ? ("review.parked", "") : null;
                row.ParkedSince ??= now;
                return (ReviewEnd.Parked, entry, null);
            default:
                return (ReviewEnd.Overtaken, null, null);
        }
    }

    private OutboxMessage? Message(ReviewCase work, string text) => outbox.Compose(work.Seen, work.Seen.GuardianId, work.MobileCipher, text);

    private static void Settle(Application row, ApplicationState state, string? reason)
    {
        (row.State, row.OfficerReason, row.ParkedSince) = (state, reason, null);
        if (state == ApplicationState.Approved)
        {
            row.WaitingSince = null;
        }
        else
        {
            CaseRank.Clear(row);
        }
    }
}
