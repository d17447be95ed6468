using EnrollOnline.Web.Site;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace EnrollOnline.Web.Sessions;

/// <summary>The cookie of somebody who is signed in, and where the others are sent.</summary>
public static class SiteSession
{
    /// <summary>The scheme's name, the same as Identity's.</summary>
    public static string Scheme => IdentityConstants.ApplicationScheme;

    /// <summary>Sets the cookie and the ways to the two sign-in pages.</summary>
    public static void Write(CookieAuthenticationOptions options, SiteOptions site)
    {
        SiteCookies.Guard(options.Cookie, SiteCookies.Session, site);
        options.SlidingExpiration = true;
        options.Events.OnValidatePrincipal = cookie => cookie.HttpContext.RequestServices.GetRequiredService<SessionDesk>().CheckAsync(cookie);
        options.Events.OnRedirectToLogin = redirect =>
        {
            var path = redirect.Request.Path;
            var door = path.StartsWithSegments("/officers") || path.StartsWithSegments("/bureau") ? "/accounts/staff" : "/accounts/sign-in";
            var query = QueryString.Create("returnUrl", path + redirect.Request.QueryString);
            // Somebody who still brings the cookie was signed in a while ago, and is told so.
            redirect.Response.Redirect(door + (redirect.Request.Cookies.ContainsKey(options.Cookie.Name!) ? query.Add("ended", "true") : query));
            return Task.CompletedTask;
        };
        options.Events.OnRedirectToAccessDenied = redirect =>
        {
            redirect.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }
}
