using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Families;
using EnrollOnline.Casework.Histories;
using EnrollOnline.Casework.Reviews;
using EnrollOnline.Casework.Supplements;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Revisions;

/// <summary>Puts changed answers in the place of the old ones: form, history, review round and message in one transaction.</summary>
public sealed class RevisionWriter(
    EnrollContext context, StatementWriter statements, ReviewRounds rounds, CaseHistory history, FamilyMessages messages, TimeProvider time)
{
    /// <summary>Writes a revision.</summary>
    /// <param name="application">The case, tracked.</param>
    /// <param name="draft">The draft, tracked.</param>
    /// <param name="guardian">Who changes the answers.</param>
    /// <param name="before">The answers that stand.</param>
    /// <param name="after">The answers to stand; they lack nothing.</param>
    /// <param name="parts">Names of the parts that differ.</param>
    /// <param name="rulebook">The county's rules.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    /// <returns>Null when somebody else wrote into the case at the same moment.</returns>
    internal async Task<Revision?> WriteAsync(
        Application application, Draft draft, Account guardian, ApplicationForm before, ApplicationForm after,
        IReadOnlyList<string> parts, Rulebook rulebook, CancellationToken cancel)
    {
        var child = application.ChildIndex;
        statements.Write(application, after);
        draft.ApplicationId = application.Id;
        await history.AppendAsync(
            application.CountyCode, application.Id, guardian.DisplayName, RevisionDesk.Revised, string.Join(' ', parts), cancel);
        if (!OnlyNewChoices(application, before, after, parts))
        {
            await ReviewAsync(application, guardian, before, after, parts, rulebook, cancel);
        }

        application.Revision++;
        await messages.AddAsync(application, guardian, $"报名号 {application.Number} 的修改已收到，以新填的为准，报名号不变。改过的部分会重新核对。", cancel);
        try
        {
            await context.SaveChangesAsync(cancel);
            return new Revision.Accepted(application.Number);
        }
        catch (DbUpdateConcurrencyException)
        {
            return null;
        }
        catch (DbUpdateException error) when (DatabaseEngine.IsDuplicate(error))
        {
            context.ChangeTracker.Clear();
            return child != application.ChildIndex ? new Revision.Duplicate() : null;
        }
    }

    // Which schools are wanted is looked at by nobody: a case in a person's hands stays there.
    private static bool OnlyNewChoices(Application application, ApplicationForm before, ApplicationForm after, IReadOnlyList<string> parts) =>
        parts is [FormParts.Choices] && !StatementWriter.MovesZone(before, after)
            && application.State is ApplicationState.WithOfficer or ApplicationState.AwaitingSupplement or ApplicationState.Refused;

    private async Task ReviewAsync(
        Application application, Account guardian, ApplicationForm before, ApplicationForm after, IReadOnlyList<string> parts,
        Rulebook rulebook, CancellationToken cancel)
    {
        var waited = application.State == ApplicationState.AwaitingSupplement;
        if (parts.Contains(FormParts.Child) || parts.Contains(FormParts.Guardian))
        {
            // Every ruling of a person rests on who the child and the guardian are.
            application.FactsText = null;
        }

        CaseRank.Clear(application);
        await rounds.BeginAsync(application, before, after, rulebook, correcting: true, cancel);
        if (waited && await StillAskedAsync(application, guardian, parts, cancel) is { } due)
        {
            application.State = ApplicationState.AwaitingSupplement;
            application.ReviewDueAt = due.AddSeconds(1);
        }
    }

    // A request for more about a part that was changed is answered by the change; one about another part goes on waiting.
    private async Task<DateTimeOffset?> StillAskedAsync(
        Application application, Account guardian, IReadOnlyList<string> parts, CancellationToken cancel)
    {
        var open = await context.Supplements.Where(row => row.ApplicationId == application.Id && row.AnsweredAt == null).ToListAsync(cancel);
        foreach (var answered in open.Where(row => parts.Contains(row.Item)))
        {
            (answered.AnsweredAt, answered.Answer) = (time.GetUtcNow(), "");
            await history.AppendAsync(
                application.CountyCode, application.Id, guardian.DisplayName, "supplement.answered", answered.Item, cancel);
        }

        return open.Where(row => row.AnsweredAt is null).Min(row => (DateTimeOffset?)row.DueAt);
    }
}
