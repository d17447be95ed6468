using EnrollOnline.Casework.Applications;
using EnrollOnline.Web.Sessions;
using EnrollOnline.Web.Site;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>Somebody who comes back to a page after signing in again: finds what was typed there.</summary>
public static class Returning
{
    /// <summary>What was typed into a page when its session had ended, as a form that can be read.</summary>
    /// <param name="http">The request, with the browser's cookie.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="page">Name of the page.</param>
    /// <param name="cancel">Stops the query.</param>
    /// <returns>Null when nothing was kept for this browser and account.</returns>
    public static async Task<IValueProvider?> FindAsync(HttpContext http, Guid draft, string page, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(http);
        return KeyIn(http) is { } key
            && await Desk(http).FindAsync(key, draft, Texts.Kebab(page), http.User.AccountId(), cancel) is { } kept
                ? new FormValueProvider(
                    BindingSource.Form, new FormCollection(kept.ToDictionary(field => field.Key, field => new StringValues(field.Value))), null)
                : null;
    }

    /// <summary>Forgets what was kept; the page has been sent since.</summary>
    /// <param name="http">The request.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    public static async Task ForgetAsync(HttpContext http, Guid draft, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(http);
        if (KeyIn(http) is { } key)
        {
            await Desk(http).ForgetAsync(key, draft, cancel);
            http.Response.Cookies.Delete(NameIn(http));
        }
    }

    private static Guid? KeyIn(HttpContext http) => Guid.TryParse(http.Request.Cookies[NameIn(http)], out var key) ? key : null;

    private static string NameIn(HttpContext http) =>
        SiteCookies.NameOf(SiteCookies.KeptWords, http.RequestServices.GetRequiredService<IOptions<SiteOptions>>().Value);

    private static WordsDesk Desk(HttpContext http) => http.RequestServices.GetRequiredService<WordsDesk>();
}
