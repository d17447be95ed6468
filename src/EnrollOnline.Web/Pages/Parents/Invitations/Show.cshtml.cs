using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Families;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Web.Pages.Parents.Invitations;

/// <summary>An invitation to the signed-in number: what it means, yes or no. Nothing of the child is shown before.</summary>
public sealed class ShowModel(InvitationDesk desk, EnrollContext context, UserManager<Account> accounts, Texts texts) : PageModel
{
    /// <summary>The invitation.</summary>
    public FamilyInvitation Asked { get; private set; } = null!;

    /// <summary>The season applied in, with its county.</summary>
    public (County County, Season Season) Where { get; private set; }

    /// <summary>Shows it.</summary>
    /// <param name="id">Key of the invitation.</param>
    /// <param name="cancel">Stops the queries.</param>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if ((await desk.ListAsync((await accounts.GetUserAsync(User))!, cancel)).FirstOrDefault(one => one.ShareId == id) is not { } asked)
        {
            return NotFound();
        }

        var season = await context.Seasons.AsNoTracking().SingleAsync(row => row.Id == asked.SeasonId, cancel);
        (Asked, Where) = (asked, (await context.Counties.AsNoTracking().SingleAsync(row => row.Code == season.CountyCode, cancel), season));
        return Page();
    }

    /// <summary>Takes part from now on.</summary>
    /// <param name="id">Key of the invitation.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task<IActionResult> OnPostAcceptAsync(Guid id, CancellationToken cancel)
    {
        if (await desk.AcceptAsync(id, (await accounts.GetUserAsync(User))!, cancel) is not { } draft)
        {
            return Home("parents.invitation.gone");
        }

        TempData[Family.IndexModel.SaidKey] = texts["parents.invitation.accepted"];
        return RedirectToPage("/Parents/Apply/Tasks", new { draft });
    }

    /// <summary>Says no.</summary>
    /// <param name="id">Key of the invitation.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task<IActionResult> OnPostRefuseAsync(Guid id, CancellationToken cancel) =>
        Home(await desk.RefuseAsync(id, (await accounts.GetUserAsync(User))!, cancel) is null ? "parents.invitation.gone" : "parents.invitation.refused");

    private RedirectToPageResult Home(string sentence)
    {
        TempData[Family.IndexModel.SaidKey] = texts[sentence];
        return RedirectToPage("/Parents/Index");
    }
}
