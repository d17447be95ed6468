using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace EnrollOnline.Web.Site;

/// <summary>The cookie of somebody who is signed in, and where the others are sent.</summary>
public static class Signing
{
    /// <summary>The scheme's name, the same as Identity's.</summary>
    public static string Scheme => IdentityConstants.ApplicationScheme;

    /// <summary>How long a session may rest: people at home are interrupted, desks are left.</summary>
    public static readonly TimeSpan Rest = TimeSpan.FromMinutes(30);

    /// <summary>Sets the cookie and the ways to the two sign-in pages.</summary>
    public static void Write(CookieAuthenticationOptions options, SiteOptions site)
    {
        SiteCookies.Guard(options.Cookie, SiteCookies.Session, site);
        options.ExpireTimeSpan = Rest;
        options.SlidingExpiration = true;
        options.ReturnUrlParameter = "returnUrl";
        options.Events.OnRedirectToLogin = redirect =>
        {
            var path = redirect.Request.Path;
            var door = path.StartsWithSegments("/officers") || path.StartsWithSegments("/bureau") ? "/accounts/staff" : "/accounts/sign-in";
            redirect.Response.Redirect(door + new QueryString().Add("returnUrl", path + redirect.Request.QueryString));
            return Task.CompletedTask;
        };
        options.Events.OnRedirectToAccessDenied = redirect =>
        {
            redirect.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }
}
