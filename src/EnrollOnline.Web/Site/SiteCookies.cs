namespace EnrollOnline.Web.Site;

/// <summary>The names and settings of the site's few cookies.</summary>
public static class SiteCookies
{
    /// <summary>The cookie of somebody who is signed in.</summary>
    public const string Session = "enroll-session";

    /// <summary>The cookie half of the forgery protection.</summary>
    public const string Antiforgery = "enroll-form";

    /// <summary>The reader's language.</summary>
    public const string Language = "enroll-language";

    /// <summary>The reader's text size.</summary>
    public const string TextSize = "enroll-text";

    /// <summary>The short message that the next page shows once.</summary>
    public const string PassedOn = "enroll-passed-on";

    /// <summary>The key of what was typed when a session had ended.</summary>
    public const string KeptWords = "enroll-kept";

    /// <summary>The cookie that ties an answer of the province to the browser that asked; a random ending is put to it.</summary>
    public const string Province = "enroll-province.";

    /// <summary>Settings of one cookie: with https, bound to this host by its <c>__Host-</c> name.</summary>
    public static void Guard(CookieBuilder cookie, string name, SiteOptions site)
    {
        cookie.Name = NameOf(name, site);
        cookie.Path = "/";
        cookie.HttpOnly = true;
        cookie.IsEssential = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.SecurePolicy = site.Https ? CookieSecurePolicy.Always : CookieSecurePolicy.None;
    }

    /// <summary>The cookie's name as the browser sees it.</summary>
    public static string NameOf(string name, SiteOptions site) => site.Https ? "__Host-" + name : name;

    /// <summary>Settings of a cookie that remembers a reader's choice for a year.</summary>
    public static CookieOptions Remembered(SiteOptions site) => new()
    {
        Path = "/",
        HttpOnly = true,
        IsEssential = true,
        SameSite = SameSiteMode.Lax,
        Secure = site.Https,
        MaxAge = TimeSpan.FromDays(365),
    };
}
