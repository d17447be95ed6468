using EnrollOnline.Casework.Accounts;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EnrollOnline.Web.Pages.Accounts;

/// <summary>A page that asks for a mobile number and sends it a code.</summary>
public abstract class AskForMobilePage(OneTimeCodes codes, Texts texts) : PageModel
{
    /// <summary>The number as typed.</summary>
    [BindProperty]
    public string? Mobile { get; set; }

    /// <summary>Where the visitor wanted to go.</summary>
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>True when the number is for the account that is signed in, false when it signs somebody in.</summary>
    protected abstract bool Adds { get; }

    /// <summary>Sends the code and goes on to the page that asks for it.</summary>
    /// <param name="cancel">Stops before anything is sent.</param>
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
        (TempData[EnterCodeModel.MobileKey], TempData[EnterCodeModel.AddingKey]) = (mobile.Digits, Adds);
        return RedirectToPage("EnterCode", new { ReturnUrl });
    }
}
