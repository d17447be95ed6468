using System.Text;
using EnrollOnline.Casework.Accounts;
using EnrollOnline.Web.Sessions;
using EnrollOnline.Web.Site;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace EnrollOnline.Web.Pages.Accounts;

/// <summary>The six digits that were sent; a good code signs the guardian in.</summary>
[EnableRateLimiting(Limits.SignIn)]
public sealed class EnterCodeModel(OneTimeCodes codes, SessionDesk sessions, Texts texts) : PageModel
{
    /// <summary>Where the number is passed on from the page before.</summary>
    public const string MobileKey = "Mobile";

    /// <summary>The code as typed.</summary>
    [BindProperty]
    public string? Code { get; set; }

    /// <summary>Where the visitor wanted to go.</summary>
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>The number with its middle hidden.</summary>
    public string ShownMobile => Mobile?.ToString() ?? "";

    private MobileNumber? Mobile => MobileNumber.Read(TempData.Peek(MobileKey) as string);

    /// <summary>Asks for the code; without a number there is nothing to ask.</summary>
    public IActionResult OnGet() => Mobile is null ? Back() : Page();

    /// <summary>Tries the code.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (Mobile is not { } mobile)
        {
            return Back();
        }

        var digits = new string([.. (Code ?? "").Normalize(NormalizationForm.FormKC).Where(char.IsAsciiDigit)]);
        if (digits.Length != 6)
        {
            return Refuse("accounts.enter-code.code.not-six");
        }

        var trial = await codes.TryAsync(mobile, digits, cancel);
        if (trial.Account is not { } account)
        {
            return Refuse($"accounts.enter-code.code.{Texts.Kebab(trial.Result.ToString())}");
        }

        TempData.Remove(MobileKey);
        await sessions.BeginAsync(HttpContext, account);
        return LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl! : "/parents");
    }

    /// <summary>Sends another code.</summary>
    public async Task<IActionResult> OnPostAgainAsync(CancellationToken cancel)
    {
        if (Mobile is not { } mobile)
        {
            return Back();
        }

        var sending = await codes.SendAsync(mobile, cancel);
        return sending.Result == CodeSendingResult.Sent
            ? RedirectToPage(new { ReturnUrl })
            : Refuse($"accounts.sign-in.{Texts.Kebab(sending.Result.ToString())}");
    }

    private PageResult Refuse(string key)
    {
        ModelState.AddModelError(nameof(Code), texts[key]);
        return Page();
    }

    private RedirectToPageResult Back() => RedirectToPage("SignIn", new { ReturnUrl });
}
