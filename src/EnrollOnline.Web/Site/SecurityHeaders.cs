using System.Security.Cryptography;

namespace EnrollOnline.Web.Site;

/// <summary>Puts on every answer, errors and files too, the headers that keep a browser on our side.</summary>
public sealed class SecurityHeaders(RequestDelegate next)
{
    private static readonly object NonceKey = new();
    private static readonly object SandboxKey = new();

    /// <summary>Runs the request; the headers are written as the answer starts, so that an error page keeps them.</summary>
    public Task InvokeAsync(HttpContext http)
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        http.Items[NonceKey] = nonce;
        http.Response.OnStarting(() =>
        {
            Write(http, nonce);
            return Task.CompletedTask;
        });
        return next(http);
    }

    /// <summary>The nonce that scripts of this one answer must carry.</summary>
    public static string NonceOf(HttpContext http) => (string)http.Items[NonceKey]!;

    /// <summary>For a file that came from outside: a browser may show it and do nothing else with it.</summary>
    public static void Sandbox(HttpContext http) => http.Items[SandboxKey] = true;

    private static void Write(HttpContext http, string nonce)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = http.Items.ContainsKey(SandboxKey)
            ? "default-src 'none'; sandbox; frame-ancestors 'none'"
            : $"default-src 'none'; script-src 'nonce-{nonce}'; style-src 'self'; img-src 'self' data:; "
            + "connect-src 'self'; manifest-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(self), geolocation=(), microphone=(), payment=()";
        // Files are served before anybody is recognised, so this touches pages only.
        if (http.User.Identity is { IsAuthenticated: true })
        {
            headers.CacheControl = "no-store";
        }
    }
}
