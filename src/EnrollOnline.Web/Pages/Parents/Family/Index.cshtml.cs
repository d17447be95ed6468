using EnrollOnline.Casework.Accounts;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Families;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Parents.Family;

/// <summary>Who takes part in one child's application; the guardian who applies invites and ends, the others may go.</summary>
public sealed class IndexModel(FamilyDesk families, EnrollContext context, UserManager<Account> accounts, Texts texts) : FamilyPage(families, context)
{
    /// <summary>Key in TempData of the sentence about the last act.</summary>
    public const string SaidKey = "FamilySaid";

    /// <summary>The mobile number to invite, as typed.</summary>
    [BindProperty]
    public string? Mobile { get; set; }

    /// <summary>As what: <c>guardian</c> or <c>helper</c>.</summary>
    [BindProperty]
    public string? As { get; set; }

    /// <summary>Sends an invitation.</summary>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task<IActionResult> OnPostInviteAsync(CancellationToken cancel)
    {
        var mobile = MobileNumber.Read(Mobile);
        if (mobile is null)
        {
            ModelState.AddModelError(nameof(Mobile), texts["parents.family.mobile.wrong"]);
        }

        if (As is not ("guardian" or "helper"))
        {
            ModelState.AddModelError(nameof(As), texts["parents.family.as.empty"]);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var inviting = await Families.InviteAsync(DraftId, (await accounts.GetUserAsync(User))!, mobile!, As == "guardian", cancel);
        var said = texts[$"parents.family.inviting.{Texts.Kebab(inviting.ToString())}"];
        if (inviting == Inviting.Sent)
        {
            TempData[SaidKey] = said;
            return RedirectToPage(new { draft = DraftId });
        }

        ModelState.AddModelError(inviting is Inviting.HasGuardian or Inviting.Full ? nameof(As) : nameof(Mobile), said);
        return Page();
    }

    /// <summary>Ends somebody's part, or one's own.</summary>
    /// <param name="share">Key of the share.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task<IActionResult> OnPostEndAsync(Guid share, CancellationToken cancel)
    {
        var own = Circle.People.Any(person => person.ShareId == share && person.IsReader);
        // One act may end only what stands on this page.
        var done = Circle.People.Any(person => person.ShareId == share)
            && await Families.EndAsync(share, (await accounts.GetUserAsync(User))!, cancel);
        TempData[SaidKey] = texts[!done ? "parents.family.end.before" : own ? "parents.family.end.left" : "parents.family.end.done"];
        return own && done ? RedirectToPage("/Parents/Index") : RedirectToPage(new { draft = DraftId });
    }
}
