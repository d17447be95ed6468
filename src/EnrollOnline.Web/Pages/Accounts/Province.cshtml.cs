using EnrollOnline.Web.SignOn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EnrollOnline.Web.Pages.Accounts;

/// <summary>Goes to the province's sign-in. By a link: a form may only post to ourselves, and browsers hold redirects to that.</summary>
public sealed class ProvinceModel(ProvinceOptions province) : PageModel
{
    /// <summary>Where the visitor wanted to go.</summary>
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>Leads to the province; not found where it is not configured.</summary>
    public IActionResult OnGet() => province.Enabled
        ? Challenge(new AuthenticationProperties { RedirectUri = Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "/parents" }, ProvinceHandler.SchemeName)
        : NotFound();
}
