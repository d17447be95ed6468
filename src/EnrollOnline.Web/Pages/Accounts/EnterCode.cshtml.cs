using System.Text;
using EnrollOnline.Casework.Accounts;
using EnrollOnline.Web.Sessions;
using EnrollOnline.Web.Site;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace EnrollOnline.Web.Pages.Accounts;

/// <summary>The six digits that were sent; a good code signs the guardian in, or gives the account that is signed in its number.</summary>
[EnableRateLimiting(Limits.SignIn)]
public sealed class EnterCodeModel(
    OneTimeCodes codes, ProvinceAccounts accounts, SessionDesk sessions, Texts texts) : PageModel
{
    /// <summary>Where the number is passed on from the page before.</summary>
    public const string MobileKey = "Mobile";

    /// <summary>Set beside the number when it is to be added to the account that is signed in.</summary>
    public const string AddingKey = "Adding";

    /// <summary>The code as typed.</summary>
    [BindProperty]
    public string? Code { get; set; }

    /// <summary>Where the visitor wanted to go.</summary>
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>Whole seconds until another code may be asked for.</summary>
    public int Seconds { get; private set; }

    /// <summary>The number; shown with its middle hidden.</summary>
    public MobileNumber? Mobile => MobileNumber.Read(TempData.Peek(MobileKey) as string);

    /// <summary>Whether the number is to be added to the account that is signed in.</summary>
    public bool Adding => TempData.Peek(AddingKey) is true && User.IsInRole("guardian");

    /// <inheritdoc/>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (Mobile is not { } mobile)
        {
            context.Result = RedirectToPage("SignIn", new { ReturnUrl });
            return;
        }

        Seconds = (int)Math.Ceiling((await codes.WaitAsync(mobile, HttpContext.RequestAborted)).TotalSeconds);
        await next();
    }

    /// <summary>Tries the code.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var digits = new string([.. (Code ?? "").Normalize(NormalizationForm.FormKC).Where(char.IsAsciiDigit)]);
        if (digits.Length != 6)
        {
            return Refuse(texts["accounts.enter-code.code.not-six"]);
        }

        var (result, account) = Adding ? await AddAsync(digits, cancel) : await codes.TryAsync(Mobile!, digits, cancel);
        if (account is null)
        {
            return Refuse(texts[result == CodeTrialResult.Good ? "accounts.mobile.taken" : $"accounts.enter-code.code.{Texts.Kebab(result.ToString())}"]);
        }

        await sessions.BeginAsync(HttpContext, account, proven: Adding && User.HasProvenIdentity());
        TempData.Remove(MobileKey);
        TempData.Remove(AddingKey);
        return LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl! : "/parents");
    }

    /// <summary>Sends another code.</summary>
    public async Task<IActionResult> OnPostAgainAsync(CancellationToken cancel)
    {
        var sending = await codes.SendAsync(Mobile!, cancel);
        return sending.Result switch
        {
            CodeSendingResult.Sent => RedirectToPage(new { ReturnUrl }),
            CodeSendingResult.TooSoon => Refuse(texts["accounts.enter-code.too-soon", Seconds]),
            var other => Refuse(texts[$"accounts.sign-in.{Texts.Kebab(other.ToString())}"]),
        };
    }

    private async Task<CodeTrial> AddAsync(string digits, CancellationToken cancel)
    {
        var result = await codes.CheckAsync(Mobile!, digits, cancel);
        return new(result, result == CodeTrialResult.Good ? await accounts.AddMobileAsync(User.AccountId(), Mobile!, cancel) : null);
    }

    private PageResult Refuse(string words)
    {
        ModelState.AddModelError(nameof(Code), words);
        return Page();
    }
}
