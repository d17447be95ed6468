using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Privacy;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Applications;

/// <summary>Keeps what a guardian has typed, on the server, after every step.</summary>
public sealed class DraftDesk(EnrollContext context, PersonalData personal, TimeProvider time)
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

    /// <summary>The drafts of a guardian that are not handed in, newest first.</summary>
    /// <param name="guardianId">The guardian's account.</param>
    /// <param name="cancel">Stops the query.</param>
    public async Task<IReadOnlyList<OpenDraft>> ListAsync(Guid guardianId, CancellationToken cancel = default)
    {
        var drafts = await context.Drafts.AsNoTracking()
            .Where(draft => draft.GuardianId == guardianId && draft.ApplicationId == null)
            .OrderByDescending(draft => draft.SavedAt).ToListAsync(cancel);
        return [.. drafts.Select(Opened)];
    }

    /// <summary>A guardian's draft, or null when this guardian has no such open draft.</summary>
    /// <param name="draftId">The draft.</param>
    /// <param name="guardianId">The guardian's account.</param>
    /// <param name="cancel">Stops the query.</param>
    public async Task<OpenDraft?> FindAsync(Guid draftId, Guid guardianId, CancellationToken cancel = default)
    {
        var draft = await context.Drafts.AsNoTracking().SingleOrDefaultAsync(
            row => row.Id == draftId && row.GuardianId == guardianId, cancel);
        return draft is null ? null : Opened(draft);
    }

    /// <summary>Saves one step: applies a change to what is stored, so that two tabs do not undo each other's parts.</summary>
    /// <param name="draftId">The draft.</param>
    /// <param name="guardianId">The guardian's account.</param>
    /// <param name="change">The change of this step.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    /// <returns>The form as saved, or null when this guardian has no such open draft.</returns>
    public async Task<ApplicationForm?> SaveAsync(
        Guid draftId, Guid guardianId, Func<ApplicationForm, ApplicationForm> change, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        var draft = await context.Drafts.SingleOrDefaultAsync(
            row => row.Id == draftId && row.GuardianId == guardianId && row.ApplicationId == null, cancel);
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

    private OpenDraft Opened(Draft draft) => new(
        draft.Id, draft.SeasonId, draft.CountyCode, personal.DecryptJson<ApplicationForm>(draft.FormCipher, draft.Id),
        draft.SavedAt, draft.ApplicationId)
    {
        RevisesId = draft.RevisesId,
        HandedIn = draft.BaseCipher is { } handedIn ? personal.DecryptJson<ApplicationForm>(handedIn, draft.Id) : null,
    };
}

/// <summary>A draft as its guardian sees it.</summary>
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
}
