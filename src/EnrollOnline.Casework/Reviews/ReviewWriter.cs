using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Histories;
using EnrollOnline.Casework.Inspections;
using EnrollOnline.Casework.Messages;

namespace EnrollOnline.Casework.Reviews;

/// <summary>Writes what the review makes of a case: state, history and message in one unit of work.</summary>
public sealed class ReviewWriter(CaseHistory history, Outbox outbox, InspectionDraw inspections, TimeProvider time)
{
    private const string Actor = "system";

    /// <summary>Applies an outcome; the caller saves.</summary>
    /// <param name="application">The case, tracked.</param>
    /// <param name="work">The batch's view of it.</param>
    /// <param name="outcome">What was judged; null gives the case back untouched.</param>
    /// <param name="guardian">The guardian's account.</param>
    /// <param name="cancel">Stops the look-up of the history.</param>
    internal async Task ApplyAsync(
        Application application, ReviewCase work, ReviewOutcome? outcome, Account guardian, CancellationToken cancel)
    {
        (application.LeaseOwner, application.LeaseUntil) = (null, null);
        application.ReviewDueAt = null;
        application.Revision++;
        if (work.Facts is { } facts)
        {
            application.FactsText = StoredFacts.Write(facts);
            application.CommunityCode = ZoneTable.LivingCommunity(facts, work.Form!);
        }

        switch (outcome)
        {
            case ReviewOutcome.Approve { Placed: var placed }:
                Settle(application, ApplicationState.Approved, null);
                CaseRank.Write(application, placed, work.Facts!, work.Rulebook, work.Form!.Choices);
                outbox.Add(application, guardian, $"报名号 {application.Number} 审核已通过，招生类别：{work.Rulebook.FindCategory(placed.Code)!.Name.Zh}。");
                await EnterAsync(application, "review.approved", placed.Code, cancel);
                await inspections.DrawAsync(application, work.Season, work.Rulebook, cancel);
                break;
            case ReviewOutcome.HandOver { Reason: var reason }:
                Settle(application, ApplicationState.WithOfficer, reason);
                application.WaitingSince ??= time.GetUtcNow();
                outbox.Add(application, guardian, $"报名号 {application.Number} 需要人工核对，工作人员会处理。需要补充材料时会通知您。");
                await EnterAsync(application, "review.handed-over", reason, cancel);
                break;
            case ReviewOutcome.Park { Until: var until }:
                application.ReviewDueAt = until;
                if (application.ParkedSince is null)
                {
                    application.ParkedSince = time.GetUtcNow();
                    await EnterAsync(application, "review.parked", "", cancel);
                }

                break;
        }
    }

    private static void Settle(Application application, ApplicationState state, string? reason)
    {
        (application.State, application.OfficerReason, application.ParkedSince) = (state, reason, null);
        if (state == ApplicationState.Approved)
        {
            application.WaitingSince = null;
        }
        else
        {
            CaseRank.Clear(application);
        }
    }

    private Task EnterAsync(Application application, string act, string reason, CancellationToken cancel) =>
        history.AppendAsync(application.CountyCode, application.Id, Actor, act, reason, cancel);
}
