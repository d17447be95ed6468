using System.Globalization;
using Microsoft.Extensions.Options;

namespace EnrollOnline.Web.Site;

/// <summary>
/// Remembers how a reader wants the pages: <c>?culture=en</c> and <c>?text=large</c> on any address
/// are kept in a cookie. Plain links, so no script is needed.
/// </summary>
public sealed class ReadingChoices(RequestDelegate next, IOptions<SiteOptions> options)
{
    /// <summary>The languages that the site speaks; the first is the default.</summary>
    public static readonly IReadOnlyList<string> Languages = ["zh-CN", "en"];

    private static readonly object LargeKey = new();

    /// <summary>Reads the choices of this request, stores new ones, and speaks that language.</summary>
    public Task InvokeAsync(HttpContext http)
    {
        var language = Choose(http, "culture", SiteCookies.Language, Languages);
        http.Items[LargeKey] = Choose(http, "text", SiteCookies.TextSize, ["normal", "large"]) == "large";
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        return next(http);
    }

    /// <summary>Whether this reader asked for large text.</summary>
    public static bool LargeText(HttpContext http) => http.Items[LargeKey] is true;

    private string Choose(HttpContext http, string parameter, string cookie, IReadOnlyList<string> allowed)
    {
        var name = SiteCookies.NameOf(cookie, options.Value);
        var asked = http.Request.Query[parameter].ToString();
        if (allowed.Contains(asked))
        {
            http.Response.Cookies.Append(name, asked, SiteCookies.Remembered(options.Value));
            return asked;
        }

        var kept = http.Request.Cookies[name];
        return kept is not null && allowed.Contains(kept) ? kept : allowed[0];
    }
}
