using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Histories;
using EnrollOnline.Casework.HomeSeats;
using EnrollOnline.Casework.Messages;
using EnrollOnline.Casework.Privacy;
using EnrollOnline.Casework.Reviews;
using EnrollOnline.Casework.Rules;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Officers;

/// <summary>
/// Carries an officer's act out on a case: finds it in the officer's county, refuses an act on an old revision, and saves
/// state, decision, history and message together.
/// </summary>
public sealed class OfficerCases(
    EnrollContext context, PersonalData personal, CaseFindings findings, SeasonRules rules, SeasonFrames frames, ConnectedRegisters registers,
    HomeSeatBook homes, CaseHistory history, Outbox outbox, TimeProvider time)
{
    /// <summary>A case of the officer's county, or null.</summary>
    /// <param name="number">Application number.</param>
    /// <param name="officer">The officer.</param>
    /// <param name="cancel">Stops the query.</param>
    internal Task<Application?> FindAsync(string number, Account officer, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(officer);
        return context.Applications.SingleOrDefaultAsync(
            row => row.Number == number && row.CountyCode == officer.CountyCode, cancel);
    }

    /// <summary>Carries an act out.</summary>
    /// <param name="number">Application number.</param>
    /// <param name="reason">The officer's reason; must not be empty.</param>
    /// <param name="officer">Who acts.</param>
    /// <param name="revision">The revision seen.</param>
    /// <param name="act">The act; gives back why it cannot be done, or null.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    internal async Task<OfficerAct> ActAsync(
        string number, string reason, Account officer, int revision, Func<OfficerCase, OfficerAct?> act, CancellationToken cancel)
    {
        if (await FindAsync(number, officer, cancel) is not { } application)
        {
            return new OfficerAct.NotFound();
        }

        if (application.Revision != revision)
        {
            return await ConflictAsync(application.Id, cancel);
        }

        var season = await context.Seasons.AsNoTracking().SingleAsync(row => row.Id == application.SeasonId, cancel);
        if (WhyNot(application, season, reason) is { } problem)
        {
            return new OfficerAct.NotPossible(problem);
        }

        if (await IsInspectorAsync(application, officer, cancel))
        {
            return new OfficerAct.NotPossible(ActProblem.Inspector);
        }

        if (await IsContestedAsync(application, officer, cancel))
        {
            return new OfficerAct.NotPossible(ActProblem.Appealed);
        }

        var work = await LoadAsync(application, season, officer, cancel);
        if (act(work) is { } obstacle)
        {
            context.ChangeTracker.Clear();
            return obstacle;
        }

        return await SaveAsync(work, cancel);
    }

    // Who did not agree with an approval does not decide the case too, unless the county has no other officer.
    private async Task<bool> IsInspectorAsync(Application application, Account officer, CancellationToken cancel) =>
        await context.Inspections.AnyAsync(
            row => row.ApplicationId == application.Id && row.OfficerId == officer.Id && row.Agrees == false, cancel)
        && await context.Users.AnyAsync(
            user => user.Role == AccountRole.Officer && user.CountyCode == officer.CountyCode && user.Id != officer.Id, cancel);

    // Whose decision did not stand does not decide the case again, unless the county has no other officer.
    private async Task<bool> IsContestedAsync(Application application, Account officer, CancellationToken cancel) =>
        await context.Appeals.AnyAsync(
            row => row.ApplicationId == application.Id && row.Effect == AppealEffect.Reopened && row.DecidedBy == officer.DisplayName, cancel)
        && await context.Users.AnyAsync(
            user => user.Role == AccountRole.Officer && user.CountyCode == officer.CountyCode && user.DisplayName != officer.DisplayName, cancel);

    private static ActProblem? WhyNot(Application application, Season season, string reason) =>
        string.IsNullOrWhiteSpace(reason) ? ActProblem.ReasonMissing
        : season.State != SeasonState.Open ? ActProblem.Frozen
        : application.State != ApplicationState.WithOfficer ? ActProblem.NotWithOfficer
        : null;

    private async Task<OfficerCase> LoadAsync(Application application, Season season, Account officer, CancellationToken cancel)
    {
        var form = personal.DecryptJson<ApplicationForm>(application.FormCipher, application.Id);
        var latest = CaseFindings.Latest((await findings.OfAsync([application.Id], cancel))[application.Id]);
        return new OfficerCase(
            application, officer, time.GetUtcNow(), form, latest, rules.Of(season),
            new ZoneTable(await frames.ZonesAsync(season.Id, cancel)), registers.Of(application.CountyCode),
            await context.Counties.AsNoTracking().SingleAsync(row => row.Code == application.CountyCode, cancel),
            (await homes.LastAsync(season, rules.Of(season), [(application.Id, form)], cancel)).GetValueOrDefault(application.Id));
    }

    private async Task<OfficerAct> SaveAsync(OfficerCase work, CancellationToken cancel)
    {
        var application = work.Application;
        application.Revision++;
        if (work.Decision is { } decision)
        {
            context.Decisions.Add(decision);
        }

        await history.AppendAsync(
            application.CountyCode, application.Id, work.Officer.DisplayName, work.Act, work.ActReason, cancel);
        if (work.Message is { } message)
        {
            var guardian = await context.Users.AsNoTracking().SingleAsync(user => user.Id == application.GuardianId, cancel);
            outbox.Add(application, guardian, $"报名号 {application.Number} {message}");
        }

        try
        {
            await context.SaveChangesAsync(cancel);
            return new OfficerAct.Done(application.State, application.Revision, work.Verdict);
        }
        catch (DbUpdateException error) when (error is DbUpdateConcurrencyException || DatabaseEngine.IsDuplicate(error))
        {
            // Somebody saved between our reading and our writing: the case's revision or the history's next number is taken.
            context.ChangeTracker.Clear();
            return await ConflictAsync(application.Id, cancel);
        }
    }

    private async Task<OfficerAct> ConflictAsync(Guid applicationId, CancellationToken cancel)
    {
        var last = await context.History.AsNoTracking().Where(row => row.SubjectId == applicationId)
            .OrderByDescending(row => row.Sequence).FirstAsync(cancel);
        return new OfficerAct.Conflict(last.Actor, last.At);
    }
}
