using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.FamilyData;
using EnrollOnline.Web.Sessions;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EnrollOnline.Web.Pages.Parents.Data;

/// <summary>Erases the account once nothing hangs on it; the session ends with it.</summary>
public sealed class AccountModel(Eraser eraser, UserManager<Account> accounts) : PageModel
{
    /// <summary>Asks; sends back while something is left.</summary>
    /// <param name="cancel">Stops the queries.</param>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) =>
        await eraser.MayEraseAccountAsync(User.AccountId(), cancel) ? Page() : RedirectToPage("Index", null, "account");

    /// <summary>Erases it.</summary>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await accounts.GetUserAsync(User) is not { } account || !await eraser.EraseAccountAsync(account, cancel))
        {
            return RedirectToPage("Index", null, "account");
        }

        await HttpContext.SignOutAsync(SiteSession.Scheme);
        Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        return RedirectToPage("/Accounts/SignOut");
    }
}
