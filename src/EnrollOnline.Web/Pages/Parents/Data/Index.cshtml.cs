using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Families;
using EnrollOnline.Casework.FamilyData;
using EnrollOnline.Web.Sessions;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Web.Pages.Parents.Data;

/// <summary>What is held about the family, who looked at it, and what the family can do about it.</summary>
public sealed class IndexModel(
    FamilyRights rights, KeepingRules keeping, LookLog log, Eraser eraser, DraftDesk drafts, EnrollContext context, Texts texts) : PageModel
{
    /// <summary>Cases that the account may act on.</summary>
    public IReadOnlyList<KeptCase> Cases { get; private set; } = [];

    /// <summary>Drafts with the last day on which each is kept.</summary>
    public IReadOnlyList<(OpenDraft Draft, DateOnly Until)> Drafts { get; private set; } = [];

    /// <summary>Who looked.</summary>
    public LookList Looks { get; private set; } = null!;

    /// <summary>What was erased before.</summary>
    public IReadOnlyList<Erasure> Erased { get; private set; } = [];

    /// <summary>True when nothing hangs on the account.</summary>
    public bool MayEraseAccount { get; private set; }

    /// <summary>Which page of the looks; from the address.</summary>
    [FromQuery(Name = "page")]
    public int PageNumber { get; set; } = 1;

    /// <summary>Loads the page.</summary>
    /// <param name="cancel">Stops the queries.</param>
    public async Task OnGetAsync(CancellationToken cancel)
    {
        var account = User.AccountId();
        PageNumber = Math.Clamp(PageNumber, 1, 10_000);
        Cases = await keeping.OfAsync(rights.Acting(account), cancel);
        Looks = new LookList(PageNumber, await log.ReadAsync(rights.Acting(account), PageNumber, LookList.Size, cancel), texts);
        Erased = await eraser.ProofsAsync(account, cancel);
        MayEraseAccount = await eraser.MayEraseAccountAsync(account, cancel);
        var open = await drafts.ListAsync(account, cancel);
        Guid[] ids = [.. open.Select(draft => draft.SeasonId).Distinct()];
        var seasons = await context.Seasons.AsNoTracking().Where(season => ids.Contains(season.Id)).ToDictionaryAsync(season => season.Id, cancel);
        Drafts = [.. open.Where(draft => draft.Role == FamilyRole.Applicant).Select(draft => (draft, keeping.DraftsUntil(seasons[draft.SeasonId])))];
    }
}
