using EnrollOnline.Casework.Accounts;
using EnrollOnline.Web.Site;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace EnrollOnline.Web.Pages.Accounts;

/// <summary>A guardian gives a mobile number and is sent a code; whether the number is known makes no difference.</summary>
[EnableRateLimiting(Limits.SignIn)]
public sealed class SignInModel(OneTimeCodes codes, Texts texts) : PageModel
{
    /// <summary>The number as typed.</summary>
    [BindProperty]
    public string? Mobile { get; set; }

    /// <summary>Where the visitor wanted to go.</summary>
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>Sends the code and goes on to the page that asks for it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (MobileNumber.Read(Mobile) is not { } mobile)
        {
            ModelState.AddModelError(nameof(Mobile), texts["accounts.sign-in.mobile.wrong"]);
            return Page();
        }

        var sending = await codes.SendAsync(mobile, cancel);
        if (sending.Result is CodeSendingResult.TooMany or CodeSendingResult.NoCarrier)
        {
            ModelState.AddModelError(nameof(Mobile), texts[$"accounts.sign-in.{Texts.Kebab(sending.Result.ToString())}"]);
            return Page();
        }

        // In a protected cookie and not in the address, where it would stay in histories and logs.
        TempData[EnterCodeModel.MobileKey] = mobile.Digits;
        return RedirectToPage("EnterCode", new { ReturnUrl });
    }
}
