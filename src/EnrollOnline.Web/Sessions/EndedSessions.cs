using EnrollOnline.Casework.Applications;
using EnrollOnline.Web.Site;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Options;

namespace EnrollOnline.Web.Sessions;

/// <summary>
/// A page of the application that is sent after its session ended loses nothing: what was typed is kept on the server, its key
/// in a cookie of this browser, and the visitor is led to the door and back to the same page.
/// </summary>
public sealed class EndedSessions(RequestDelegate next, IOptionsMonitor<CookieAuthenticationOptions> cookies, IOptions<SiteOptions> site)
{
    private const string Folder = "/parents/apply";

    /// <summary>Takes such a page; lets everything else pass.</summary>
    /// <param name="http">The request.</param>
    /// <param name="words">Keeps what was typed.</param>
    public async Task InvokeAsync(HttpContext http, WordsDesk words)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(words);
        if (http.User.Identity is { IsAuthenticated: true } || !HttpMethods.IsPost(http.Request.Method) || PageOf(http.Request.Path) is not { } page)
        {
            await next(http);
            return;
        }

        if (IsOwn(http.Request) && http.Request.HasFormContentType)
        {
            await KeepAsync(http, words, page.Draft, page.Name);
        }

        var check = string.Equals(http.Request.Query["check"], "true", StringComparison.OrdinalIgnoreCase) ? "?check=true" : "";
        http.Response.Redirect("/accounts/sign-in" + QueryString.Create("returnUrl", http.Request.Path + check));
    }

    private async Task KeepAsync(HttpContext http, WordsDesk words, Guid draft, string page)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var fields = form.Where(field => !field.Key.StartsWith("__", StringComparison.Ordinal))
            .ToDictionary(field => field.Key, field => field.Value.Select(text => text ?? "").ToArray(), StringComparer.Ordinal);
        if (await words.KeepAsync(draft, page, EndedAccount(http), fields, http.RequestAborted) is { } key)
        {
            http.Response.Cookies.Append(SiteCookies.NameOf(SiteCookies.KeptWords, site.Value), key.ToString("N"), new CookieOptions
            {
                Path = "/", HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Lax, Secure = site.Value.Https, MaxAge = WordsDesk.Patience,
            });
        }
    }

    // The ticket is ours though its time is over: it still says whose session it was.
    private Guid? EndedAccount(HttpContext http)
    {
        var options = cookies.Get(SiteSession.Scheme);
        var ticket = http.Request.Cookies[options.Cookie.Name!] is { } value ? options.TicketDataFormat.Unprotect(value) : null;
        return ticket?.Principal.AccountId();
    }

    // No other site can send this cookie along with a form, and a browser says where a form comes from.
    private bool IsOwn(HttpRequest request) =>
        request.Cookies.ContainsKey(SiteCookies.NameOf(SiteCookies.Antiforgery, site.Value))
        && (request.Headers.Origin.ToString() is not { Length: > 0 } origin
            || (Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.Authority == request.Host.Value));

    private static (string Name, Guid Draft)? PageOf(PathString path) =>
        path.StartsWithSegments(Folder, StringComparison.OrdinalIgnoreCase, out var rest)
        && rest.Value?.Split('/', StringSplitOptions.RemoveEmptyEntries) is [var name, var id] && Guid.TryParse(id, out var draft)
            ? (name.ToLowerInvariant(), draft)
            : null;
}
