using EnrollOnline.Casework.Accounts;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Web.Site;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.RateLimiting;

namespace EnrollOnline.Web.Pages.Accounts;

/// <summary>After the province's sign-in: says when the identity is not proven, and asks for the mobile number that the province did not tell.</summary>
[EnableRateLimiting(Limits.SignIn)]
public sealed class MobileModel(OneTimeCodes codes, UserManager<Account> accounts, Texts texts) : AskForMobilePage(codes, texts)
{
    /// <inheritdoc/>
    protected override bool Adds => true;

    /// <summary>True when the province did not vouch for the identity at an accepted level.</summary>
    [FromQuery(Name = "plain")]
    public bool Plain { get; set; }

    /// <summary>True when the account has a number already and there is nothing to ask.</summary>
    public bool Known { get; private set; }

    /// <summary>Where the visitor goes on to.</summary>
    public string Onwards => Url.IsLocalUrl(ReturnUrl) ? ReturnUrl! : "/parents";

    /// <inheritdoc/>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        Known = (await accounts.GetUserAsync(User))?.MobileCipher is not null;
        if (Known && !(Plain && HttpMethods.IsGet(Request.Method)))
        {
            context.Result = LocalRedirect(Onwards);
            return;
        }

        await next();
    }
}
