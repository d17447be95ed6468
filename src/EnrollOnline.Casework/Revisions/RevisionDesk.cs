using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Corrections;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Families;
using EnrollOnline.Casework.Privacy;
using EnrollOnline.Casework.Rules;
using EnrollOnline.Casework.Supplements;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Revisions;

/// <summary>
/// Changes the answers of an application until the window closes: a draft takes the stored answers up, and handing it in
/// puts them in their place under the same number. Until then what was handed in stands.
/// </summary>
public sealed class RevisionDesk(
    EnrollContext context, FamilyRights rights, StatementWriter statements, PersonalData personal, SeasonRules rules,
    ApplicationDesk applications, RevisionWriter writer, TimeProvider time)
{
    /// <summary>The act in a case's history that stands for changed answers; its reason names the parts.</summary>
    public const string Revised = "application.revised";

    private const int MostTurns = 4;

    /// <summary>True while the answers of a case can be changed: the window is open and the case was not taken back.</summary>
    /// <param name="state">Where the case stands.</param>
    /// <param name="phase">Where its season stands.</param>
    public static bool CanRevise(ApplicationState state, SeasonPhase phase) =>
        phase == SeasonPhase.Applications && state != ApplicationState.Withdrawn;

    /// <summary>Takes the answers up in a draft, or goes on with the one that is open.</summary>
    /// <param name="number">Application number.</param>
    /// <param name="guardian">Who changes them.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    /// <returns>Key of the draft; null when this account may not change the case, or not now.</returns>
    public async Task<Guid?> StartAsync(string number, Account guardian, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(guardian);
        var application = await rights.Acting(guardian.Id).AsNoTracking().SingleOrDefaultAsync(row => row.Number == number, cancel);
        if (application is null || !CanRevise(application.State, rules.PhaseOf(await SeasonAsync(application, cancel))))
        {
            return null;
        }

        if (await OpenAsync(application.Id, guardian.Id, cancel) is { } known)
        {
            return known;
        }

        var (id, form) = (Guid.CreateVersion7(), statements.Read(application));
        context.Drafts.Add(new Draft
        {
            Id = id, CountyCode = application.CountyCode, SeasonId = application.SeasonId, GuardianId = guardian.Id,
            RevisesId = application.Id, BaseCipher = personal.EncryptJson(form, id),
            FormCipher = personal.EncryptJson(form with { Declared = false }, id), SavedAt = time.GetUtcNow(),
        });
        try
        {
            await context.SaveChangesAsync(cancel);
            return id;
        }
        catch (DbUpdateException error) when (DatabaseEngine.IsDuplicate(error))
        {
            // Pressed twice: the unique key let one draft through.
            context.ChangeTracker.Clear();
            return await OpenAsync(application.Id, guardian.Id, cancel);
        }
    }

    /// <summary>Throws a revision away; what was handed in stands.</summary>
    /// <param name="draftId">The draft.</param>
    /// <param name="guardian">Whose it is.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task DiscardAsync(Guid draftId, Account guardian, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(guardian);
        await rights.ActingDrafts(guardian.Id).Where(row => row.Id == draftId && row.RevisesId != null && row.ApplicationId == null)
            .ExecuteDeleteAsync(cancel);
    }

    /// <summary>Hands changed answers in. The draft is the key: handed in twice it is one revision.</summary>
    /// <param name="draftId">The draft.</param>
    /// <param name="guardian">Who changes them.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task<Revision> SubmitAsync(Guid draftId, Account guardian, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(guardian);
        for (var turn = 1; turn < MostTurns; turn++)
        {
            // A review or an officer wrote between our look and our writing: we look again.
            if (await TryAsync(draftId, guardian, cancel) is { } revision)
            {
                return revision;
            }
        }

        return new Revision.Overtaken([]);
    }

    private async Task<Revision?> TryAsync(Guid draftId, Account guardian, CancellationToken cancel)
    {
        context.ChangeTracker.Clear();
        var draft = await rights.Drafts(guardian.Id).SingleOrDefaultAsync(row => row.Id == draftId && row.RevisesId != null, cancel);
        if (draft is null || await rights.Acting(guardian.Id).SingleOrDefaultAsync(row => row.Id == draft.RevisesId, cancel) is not { } application)
        {
            return new Revision.NotFound();
        }

        if (draft.ApplicationId is not null)
        {
            return new Revision.Accepted(application.Number);
        }

        var season = await SeasonAsync(application, cancel);
        if (!CanRevise(application.State, rules.PhaseOf(season)) || season.State != SeasonState.Open)
        {
            return new Revision.Closed(rules.Of(season).Calendar.ApplicationCloses);
        }

        var (now, form) = (statements.Read(application), personal.DecryptJson<ApplicationForm>(draft.FormCipher, draft.Id));
        var known = personal.DecryptJson<ApplicationForm>(draft.BaseCipher!, draft.Id);
        if (RevisedForm.Changed(known, now) is { Count: > 0 } meanwhile)
        {
            draft.FormCipher = personal.EncryptJson(RevisedForm.Rebase(now, form, RevisedForm.Changed(known, form)), draft.Id);
            draft.BaseCipher = personal.EncryptJson(now, draft.Id);
            await context.SaveChangesAsync(cancel);
            return new Revision.Overtaken(meanwhile);
        }

        var parts = RevisedForm.Changed(now, form);
        if (parts.Count == 0)
        {
            return new Revision.Unchanged();
        }

        var problems = FormCheck.Check(form, await applications.FrameAsync(season, cancel));
        return problems.Count > 0 ? new Revision.Incomplete(problems)
            : await TooOftenUntilAsync(application, cancel) is { } from ? new Revision.TooOften(from)
            : await writer.WriteAsync(application, draft, guardian, now, form, parts, rules.Of(season), cancel);
    }

    // As with corrections: enough for every slip, too few to try numbers out.
    private async Task<DateTimeOffset?> TooOftenUntilAsync(Application application, CancellationToken cancel)
    {
        var since = time.GetUtcNow() - CorrectionDesk.Day;
        var made = await context.History.AsNoTracking()
            .Where(entry => entry.SubjectId == application.Id && entry.Act == Revised && entry.At > since)
            .OrderByDescending(entry => entry.At).Select(entry => entry.At).Take(CorrectionDesk.MostInADay).ToListAsync(cancel);
        return made.Count == CorrectionDesk.MostInADay ? made[^1] + CorrectionDesk.Day : null;
    }

    private Task<Guid?> OpenAsync(Guid application, Guid guardian, CancellationToken cancel) =>
        context.Drafts.Where(row => row.RevisesId == application && row.GuardianId == guardian && row.ApplicationId == null)
            .Select(row => (Guid?)row.Id).SingleOrDefaultAsync(cancel);

    private Task<Season> SeasonAsync(Application application, CancellationToken cancel) =>
        context.Seasons.AsNoTracking().SingleAsync(row => row.Id == application.SeasonId, cancel);
}
