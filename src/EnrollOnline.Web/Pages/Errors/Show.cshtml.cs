using EnrollOnline.Web.Site;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EnrollOnline.Web.Pages.Errors;

/// <summary>What a visitor reads when something is not as it should be: what happened, that nothing is lost, what to do.</summary>
// A failed post is drawn again by this page, with or without its token.
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ShowModel : PageModel
{
    private static readonly int[] Worded = [400, 403, 404, 413, 429, 500, 503];

    /// <summary>The beginning of the keys of the page's texts.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The number to read out on the telephone; only when something broke.</summary>
    public string? Reference { get; private set; }

    /// <summary>Shows the page for a status.</summary>
    public void OnGet(int code) => Show(code);

    /// <summary>The same for a post that failed.</summary>
    public void OnPost(int code) => Show(code);

    private void Show(int code)
    {
        var failed = HttpContext.Features.Get<IExceptionHandlerFeature>() is not null;
        var status = failed ? Response.StatusCode : code;
        var worded = Array.IndexOf(Worded, status) >= 0 ? status : status >= 500 ? 500 : 404;
        // Opened by its address the page tells the truth about itself too.
        Response.StatusCode = status is >= 400 and <= 599 ? status : StatusCodes.Status404NotFound;
        Text = $"errors.{worded}";
        Reference = FailureReference.Of(HttpContext);
    }
}
