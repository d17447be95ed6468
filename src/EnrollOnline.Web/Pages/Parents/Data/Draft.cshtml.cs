using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Families;
using EnrollOnline.Casework.FamilyData;
using EnrollOnline.Web.Sessions;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EnrollOnline.Web.Pages.Parents.Data;

/// <summary>Erases a draft, after asking once.</summary>
public sealed class DraftModel(DraftDesk drafts, Eraser eraser, Texts texts) : PageModel
{
    /// <summary>The draft, from the address.</summary>
    [FromRoute(Name = "draft")]
    public Guid DraftId { get; set; }

    /// <summary>The child's name as far as it was typed.</summary>
    public string Name { get; private set; } = "";

    /// <summary>True when it changes an application that stands.</summary>
    public bool IsRevision { get; private set; }

    /// <summary>Asks.</summary>
    /// <param name="cancel">Stops the query.</param>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await drafts.FindAsync(DraftId, User.AccountId(), cancel) is not { ApplicationId: null, Role: FamilyRole.Applicant } draft)
        {
            return NotFound();
        }

        Name = string.IsNullOrWhiteSpace(draft.Form.Child?.Name) ? texts["parents.data.draft.unnamed"] : draft.Form.Child.Name;
        IsRevision = draft.RevisesId is not null;
        return Page();
    }

    /// <summary>Erases it.</summary>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await eraser.EraseDraftAsync(DraftId, User.AccountId(), cancel))
        {
            return NotFound();
        }

        TempData["Said"] = texts["parents.data.draft.done"];
        return RedirectToPage("Index");
    }
}
