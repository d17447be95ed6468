using System.Text;
using EnrollOnline.Casework.Accounts;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Web.Sessions;
using EnrollOnline.Web.Site;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace EnrollOnline.Web.Pages.Accounts;

/// <summary>Officers and bureaus sign in by name, password and authenticator; which of them was wrong is not said.</summary>
[EnableRateLimiting(Limits.SignIn)]
public sealed class StaffModel(StaffAccounts staff, SessionDesk sessions, Texts texts) : PageModel
{
    /// <summary>The sign-in name.</summary>
    [BindProperty]
    public string? Name { get; set; }

    /// <summary>The password.</summary>
    [BindProperty]
    public string? Password { get; set; }

    /// <summary>The six digits of the authenticator.</summary>
    [BindProperty]
    public string? Code { get; set; }

    /// <summary>Where the visitor wanted to go.</summary>
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>Checks all three and opens the desk of the person's role.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        var digits = (Code ?? "").Normalize(NormalizationForm.FormKC).Replace(" ", "", StringComparison.Ordinal);
        var check = await staff.CheckAsync(Name?.Trim() ?? "", Password ?? "", digits);
        if (check.Account is not { } account)
        {
            ModelState.AddModelError(nameof(Name), texts[$"accounts.staff.{Texts.Kebab(check.Result.ToString())}"]);
            return Page();
        }

        await sessions.BeginAsync(HttpContext, account);
        return LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl! : account.Role == AccountRole.Bureau ? "/bureau" : "/officers");
    }
}
