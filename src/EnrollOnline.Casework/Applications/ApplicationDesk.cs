using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Clocks;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Families;
using EnrollOnline.Casework.Histories;
using EnrollOnline.Casework.Privacy;
using EnrollOnline.Casework.Rules;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Applications;

/// <summary>Takes applications: hands a draft in once, and takes an application back.</summary>
public sealed class ApplicationDesk(
    EnrollContext context, PersonalData personal, CaseHistory history, FamilyRights rights, FamilyMessages messages, SeasonRules rules,
    SeasonFrames frames, ConnectedRegisters registers, ApplicationNumbers numbers, TimeProvider time)
{
    /// <summary>
    /// Hands a draft in. The draft is the key: handed in twice (double tap, reload, two tabs) it gives the same number.
    /// </summary>
    /// <param name="draftId">The draft.</param>
    /// <param name="guardian">Who hands it in: the guardian whose draft it is, or the second guardian.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task<Submission> SubmitAsync(Guid draftId, Account guardian, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(guardian);
        var draft = await rights.ActingDrafts(guardian.Id).SingleOrDefaultAsync(row => row.Id == draftId && row.RevisesId == null, cancel);
        if (draft is null)
        {
            return new Submission.NotFound();
        }

        if (draft.ApplicationId is { } known)
        {
            return new Submission.Accepted(await NumberOfAsync(known, cancel));
        }

        var season = await context.Seasons.AsNoTracking().SingleAsync(row => row.Id == draft.SeasonId, cancel);
        if (rules.PhaseOf(season) != SeasonPhase.Applications)
        {
            return new Submission.WindowClosed(rules.Of(season).Calendar.ApplicationCloses);
        }

        var form = personal.DecryptJson<ApplicationForm>(draft.FormCipher, draft.Id);
        var problems = FormCheck.Check(form, await FrameAsync(season, cancel));
        if (problems.Count > 0)
        {
            return new Submission.Incomplete(problems);
        }

        var application = NewApplication(draft, form);
        if (await FindOtherAsync(application, cancel) is { } other)
        {
            return await SameOrDuplicateAsync(draftId, other, guardian, cancel);
        }

        context.Applications.Add(application);
        draft.ApplicationId = application.Id;
        history.Begin(season.CountyCode, application.Id, guardian.DisplayName, "application.submitted", "");
        await messages.AddAsync(application, guardian, $"报名已收到，报名号 {application.Number}。正在核验，提交先后不影响录取。", cancel);
        return await SaveAsync(draftId, application, guardian, cancel);
    }

    /// <summary>Takes an application back while applications are open.</summary>
    /// <param name="number">Application number.</param>
    /// <param name="guardian">A guardian who may act on it.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    /// <returns>False when there is no such application of this guardian, or the window is closed.</returns>
    public async Task<bool> WithdrawAsync(string number, Account guardian, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(guardian);
        var application = await rights.Acting(guardian.Id).SingleOrDefaultAsync(row => row.Number == number, cancel);
        if (application is null)
        {
            return false;
        }

        var season = await context.Seasons.AsNoTracking().SingleAsync(row => row.Id == application.SeasonId, cancel);
        if (rules.PhaseOf(season) != SeasonPhase.Applications || application.State == ApplicationState.Withdrawn)
        {
            return application.State == ApplicationState.Withdrawn;
        }

        application.State = ApplicationState.Withdrawn;
        application.ReviewDueAt = null;
        // A withdrawn case frees the child for another application; its own key keeps the index unique.
        application.ChildIndex = $"withdrawn-{application.Id:N}";
        application.Revision++;
        await history.AppendAsync(
            application.CountyCode, application.Id, guardian.DisplayName, "application.withdrawn", "", cancel);
        await context.SaveChangesAsync(cancel);
        return true;
    }

    /// <summary>What a season's forms are checked against today.</summary>
    /// <param name="season">The season.</param>
    /// <param name="cancel">Stops the queries.</param>
    public async Task<FormFrame> FrameAsync(Season season, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(season);
        var schools = await frames.SchoolsAsync(season.Id, cancel);
        return new FormFrame(
            rules.Of(season),
            schools.Values.Where(school => school.IsPrivate).Select(school => school.Code).ToHashSet(StringComparer.Ordinal),
            await frames.ZonesAsync(season.Id, cancel),
            time.ShanghaiToday())
        {
            BoardingSchools = schools.Values.Where(school => school is { IsPrivate: false, BoardingSeats: > 0 })
                .Select(school => school.Code).ToHashSet(StringComparer.Ordinal),
            Schools = schools.Keys.ToHashSet(StringComparer.Ordinal),
            PreviousSchools = schools.Values.SelectMany(school => (school.Feeders ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .Concat(RulebookNeeds.Clauses(rules.Of(season)).OfType<PreviousSchoolIn>().SelectMany(clause => clause.Schools))
                .ToHashSet(StringComparer.Ordinal),
            Connected = registers.Of(season.CountyCode).Connected,
        };
    }

    private Application NewApplication(Draft draft, ApplicationForm form)
    {
        var (id, now) = (Guid.CreateVersion7(), time.GetUtcNow());
        return new Application
        {
            Id = id, CountyCode = draft.CountyCode, SeasonId = draft.SeasonId, Number = numbers.Next(),
            GuardianId = draft.GuardianId, ChildName = form.Child!.Name.Trim(), BirthDate = BornOf(form.Child!),
            ChildIndex = personal.IndexOf("child", ChildId.KeyOf(form.Child!)), FormCipher = personal.EncryptJson(form, id),
            State = ApplicationState.Submitted, SubmittedAt = now, ReviewDueAt = now, ReviewRound = 1,
            CommunityCode = FormParts.LivingCommunity(form), PrivateChoice = form.Choices!.PrivateSchool,
            PublicChoices = string.Join(' ', form.Choices.PublicSchools),
            WantsMultiplesTogether = form.Choices.MultiplesTogether,
        };
    }

    private static DateOnly BornOf(ChildPart child) =>
        ChildId.BirthDateOf(child) ?? throw new InvalidOperationException("A checked form tells the child's date of birth.");

    private Task<Application?> FindOtherAsync(Application application, CancellationToken cancel) =>
        context.Applications.AsNoTracking().SingleOrDefaultAsync(
            row => row.SeasonId == application.SeasonId && row.ChildIndex == application.ChildIndex, cancel);

    // The same draft handed in twice at one moment is one application; another draft for the child is a duplicate.
    private async Task<Submission> SameOrDuplicateAsync(Guid draftId, Application other, Account guardian, CancellationToken cancel) =>
        await context.Drafts.AnyAsync(row => row.Id == draftId && row.ApplicationId == other.Id, cancel)
            ? new Submission.Accepted(other.Number)
            : new Submission.Duplicate(await rights.RoleInAsync(other.Number, guardian.Id, cancel) is null ? null : other.Number);

    private async Task<Submission> SaveAsync(
        Guid draftId, Application application, Account guardian, CancellationToken cancel)
    {
        try
        {
            await context.SaveChangesAsync(cancel);
            return new Submission.Accepted(application.Number);
        }
        catch (DbUpdateException error) when (DatabaseEngine.IsDuplicate(error))
        {
            // Two tabs or both parents at the same moment: the unique key let one through.
            context.ChangeTracker.Clear();
            var other = await FindOtherAsync(application, cancel);
            return other is null
                ? new Submission.Duplicate(null)
                : await SameOrDuplicateAsync(draftId, other, guardian, cancel);
        }
    }

    private Task<string> NumberOfAsync(Guid applicationId, CancellationToken cancel) =>
        context.Applications.Where(row => row.Id == applicationId).Select(row => row.Number).SingleAsync(cancel);
}
