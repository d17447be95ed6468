using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Families;
using EnrollOnline.Casework.Privacy;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Applications;

/// <summary>Keeps what a guardian has typed, on the server, after every step.</summary>
public sealed class DraftDesk(EnrollContext context, FamilyRights rights, PersonalData personal, TimeProvider time)
{
    /// <summary>Starts a new draft. Saves.</summary>
    /// <param name="guardian">The guardian.</param>
    /// <param name="season">The season applied in.</param>
    /// <param name="form">What is known already; null for nothing.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    /// <returns>Key of the draft.</returns>
    public async Task<Guid> StartAsync(
        Account guardian, Season season, ApplicationForm? form = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(guardian);
        ArgumentNullException.ThrowIfNull(season);
        var id = Guid.CreateVersion7();
        context.Drafts.Add(new Draft
        {
            Id = id, CountyCode = season.CountyCode, SeasonId = season.Id, GuardianId = guardian.Id,
            FormCipher = personal.EncryptJson(form ?? new ApplicationForm(), id), SavedAt = time.GetUtcNow(),
        });
        await context.SaveChangesAsync(cancel);
        return id;
    }

    /// <summary>The drafts that an account began, or that it takes part in, and that are not handed in; newest first.</summary>
    /// <param name="accountId">The account.</param>
    /// <param name="cancel">Stops the query.</param>
    public async Task<IReadOnlyList<OpenDraft>> ListAsync(Guid accountId, CancellationToken cancel = default)
    {
        var drafts = await rights.Drafts(accountId).AsNoTracking().Where(draft => draft.ApplicationId == null)
            .OrderByDescending(draft => draft.SavedAt).ToListAsync(cancel);
        var roles = await rights.RolesAsync(accountId, cancel);
        var applicants = await rights.ApplicantsAsync([.. drafts.Select(draft => draft.RevisesId).OfType<Guid>()], cancel);
        return
        [
            .. drafts.Select(draft =>
            {
                var applicant = draft.RevisesId is { } revised ? applicants[revised] : draft.GuardianId;
                return Opened(draft, roles.GetValueOrDefault(draft.Id, applicant == accountId ? FamilyRole.Applicant : FamilyRole.SecondGuardian), applicant);
            }),
        ];
    }

    /// <summary>What was stated last in a season by somebody who may hand it in; a beginning for another child. Null without any.</summary>
    /// <param name="accountId">The account.</param>
    /// <param name="seasonId">The season.</param>
    /// <param name="cancel">Stops the query.</param>
    public async Task<ApplicationForm?> LatestAsync(Guid accountId, Guid seasonId, CancellationToken cancel = default)
    {
        var own = rights.Applied(accountId).Select(row => row.Id);
        var draft = await rights.ActingDrafts(accountId).AsNoTracking()
            .Where(row => row.SeasonId == seasonId && (row.RevisesId == null || own.Contains(row.RevisesId.Value)))
            .OrderByDescending(row => row.SavedAt).FirstOrDefaultAsync(cancel);
        if (draft is null)
        {
            return null;
        }

        var form = personal.DecryptJson<ApplicationForm>(draft.FormCipher, draft.Id);
        // Another guardian's name and ID number are not this one's.
        return draft.GuardianId == accountId ? form : form with { Guardian = null };
    }

    /// <summary>A draft, or null when the account has no part in it.</summary>
    /// <param name="draftId">The draft.</param>
    /// <param name="accountId">The account.</param>
    /// <param name="cancel">Stops the query.</param>
    public async Task<OpenDraft?> FindAsync(Guid draftId, Guid accountId, CancellationToken cancel = default)
    {
        if (await rights.RoleInDraftAsync(draftId, accountId, cancel) is not { } role)
        {
            return null;
        }

        var draft = await context.Drafts.AsNoTracking().SingleAsync(row => row.Id == draftId, cancel);
        return Opened(draft, role, draft.RevisesId is { } revised ? (await rights.ApplicantsAsync([revised], cancel))[revised] : draft.GuardianId);
    }

    /// <summary>Saves one step: applies a change to what is stored, so that two tabs do not undo each other's parts.</summary>
    /// <param name="draftId">The draft.</param>
    /// <param name="accountId">The account of somebody who takes part.</param>
    /// <param name="change">The change of this step.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    /// <returns>The form as saved, or null when the account has no part in it, or it was handed in.</returns>
    public async Task<ApplicationForm?> SaveAsync(
        Guid draftId, Guid accountId, Func<ApplicationForm, ApplicationForm> change, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        var draft = await rights.Drafts(accountId).SingleOrDefaultAsync(row => row.Id == draftId && row.ApplicationId == null, cancel);
        if (draft is null)
        {
            return null;
        }

        var form = change(personal.DecryptJson<ApplicationForm>(draft.FormCipher, draft.Id));
        draft.FormCipher = personal.EncryptJson(form, draft.Id);
        draft.SavedAt = time.GetUtcNow();
        await context.SaveChangesAsync(cancel);
        return form;
    }

    private OpenDraft Opened(Draft draft, FamilyRole role, Guid applicant) => new(
        draft.Id, draft.SeasonId, draft.CountyCode, personal.DecryptJson<ApplicationForm>(draft.FormCipher, draft.Id),
        draft.SavedAt, draft.ApplicationId)
    {
        RevisesId = draft.RevisesId,
        HandedIn = draft.BaseCipher is { } handedIn ? personal.DecryptJson<ApplicationForm>(handedIn, draft.Id) : null,
        Role = role, ApplicantId = applicant,
    };
}

/// <summary>A draft as somebody who takes part in it sees it.</summary>
/// <param name="Id">Key.</param>
/// <param name="SeasonId">The season applied in.</param>
/// <param name="CountyCode">The county applied to.</param>
/// <param name="Form">What has been typed.</param>
/// <param name="SavedAt">When the last step was saved.</param>
/// <param name="ApplicationId">The application it became, or null.</param>
public sealed record OpenDraft(
    Guid Id, Guid SeasonId, string CountyCode, ApplicationForm Form, DateTimeOffset SavedAt, Guid? ApplicationId)
{
    /// <summary>The application whose answers the draft changes; null for a first application.</summary>
    public Guid? RevisesId { get; init; }

    /// <summary>The answers that were handed in, with which the changes are compared; null for a first application.</summary>
    public ApplicationForm? HandedIn { get; init; }

    /// <summary>What the reader is in it.</summary>
    public FamilyRole Role { get; init; }

    /// <summary>The account of the guardian who applies.</summary>
    public Guid ApplicantId { get; init; }
}
