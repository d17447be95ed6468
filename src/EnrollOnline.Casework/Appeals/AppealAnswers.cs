using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Histories;
using EnrollOnline.Casework.Messages;
using EnrollOnline.Casework.Reviews;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Appeals;

/// <summary>Where the bureau answers appeals: answer, history, message and what follows for the case are one transaction.</summary>
public sealed class AppealAnswers(EnrollContext context, CaseHistory history, Outbox outbox, TimeProvider time)
{
    /// <summary>Reason under which a case goes back to officers: <c>appeal:decision</c>.</summary>
    public const string Reopened = "appeal:decision";

    /// <summary>Most characters of an answer.</summary>
    public const int MostWords = 2000;

    // Acts by which a person decided or helped to decide a case.
    private static readonly string[] Deciding = ["officer.approved", "officer.refused", "fact.ruled"];

    /// <summary>Whether this person had a hand in deciding a case, and so does not answer its appeal. People are told apart by name.</summary>
    /// <param name="number">Application number.</param>
    /// <param name="bureau">The person.</param>
    /// <param name="cancel">Stops the query.</param>
    public Task<bool> DecidedAsync(string number, Account bureau, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(bureau);
        return context.Applications.AnyAsync(
            row => row.Number == number && (
                context.Decisions.Any(one => one.ApplicationId == row.Id && one.DecidedBy == bureau.DisplayName)
                || context.History.Any(one => one.SubjectId == row.Id && one.Actor == bureau.DisplayName && Deciding.Contains(one.Act))), cancel);
    }

    /// <summary>Answers an appeal.</summary>
    /// <param name="id">The appeal.</param>
    /// <param name="outcome">What is held.</param>
    /// <param name="reason">Why, as the family reads it word for word; at most 2000 characters.</param>
    /// <param name="bureau">An account of the bureau that had no part in deciding the case.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    /// <returns>Null when it is answered; else why not.</returns>
    public async Task<AppealProblem?> AnswerAsync(
        Guid id, AppealOutcome outcome, string? reason, Account bureau, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(bureau);
        context.ChangeTracker.Clear();
        var appeal = bureau.Role != AccountRole.Bureau
            ? null
            : await context.Appeals.SingleOrDefaultAsync(row => row.Id == id && row.CountyCode == bureau.CountyCode, cancel);
        var said = (reason ?? "").Trim();
        if (appeal is null || appeal.OpenKey is null || said.Length is 0 or > MostWords)
        {
            return appeal is null ? AppealProblem.NotFound
                : appeal.OpenKey is null ? AppealProblem.AnsweredBefore
                : said.Length == 0 ? AppealProblem.WordsMissing : AppealProblem.WordsTooLong;
        }

        if (await DecidedAsync(appeal.Number, bureau, cancel))
        {
            return AppealProblem.SamePerson;
        }

        var application = await context.Applications.SingleAsync(row => row.Id == appeal.ApplicationId, cancel);
        var season = await context.Seasons.AsNoTracking().SingleAsync(row => row.Id == appeal.SeasonId, cancel);
        var effect = EffectOf(outcome, appeal.Subject, application, season);
        (appeal.Outcome, appeal.Effect, appeal.Answer) = (outcome, effect, said);
        (appeal.AnsweredAt, appeal.AnsweredBy, appeal.OpenKey) = (time.GetUtcNow(), bureau.DisplayName, null);
        if (effect == AppealEffect.Reopened)
        {
            Reopen(application);
        }

        await history.AppendAsync(
            application.CountyCode, application.Id, bureau.DisplayName, "appeal.answered", $"{outcome}: {said}", cancel);
        await new FamilyLetters(context, outbox).TellAsync(
            application, appeal.FiledById, AppealTexts.Answered(application.Number, outcome, effect), cancel);
        try
        {
            await context.SaveChangesAsync(cancel);
            return null;
        }
        catch (DbUpdateException error) when (error is DbUpdateConcurrencyException || DatabaseEngine.IsDuplicate(error))
        {
            context.ChangeTracker.Clear();
            return AppealProblem.Stale;
        }
    }

    /// <summary>What an answer would do to the case as it stands.</summary>
    /// <param name="outcome">What is held.</param>
    /// <param name="subject">What the appeal is about.</param>
    /// <param name="application">The case.</param>
    /// <param name="season">Its season.</param>
    public static AppealEffect EffectOf(AppealOutcome outcome, AppealSubject subject, Application application, Season season)
    {
        ArgumentNullException.ThrowIfNull(application);
        ArgumentNullException.ThrowIfNull(season);
        if (outcome == AppealOutcome.NotUpheld)
        {
            return AppealEffect.None;
        }

        return season.State != SeasonState.Open ? AppealEffect.AfterFreeze
            : (subject, application.State) is (AppealSubject.Refusal, ApplicationState.Refused) or (AppealSubject.Category, ApplicationState.Approved)
                ? AppealEffect.Reopened
                : AppealEffect.None;
    }

    // The category goes with the decision, as wherever a case comes back to an officer.
    private void Reopen(Application application)
    {
        application.Revision++;
        (application.State, application.OfficerReason, application.WaitingSince) = (ApplicationState.WithOfficer, Reopened, time.GetUtcNow());
        CaseRank.Clear(application);
    }
}
