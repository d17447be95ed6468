using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Diagnostics;

namespace EnrollOnline.Web.Site;

/// <summary>Gives every unexpected failure a number that a caller can read out and that the log can be searched for.</summary>
public sealed class FailureReference(ILogger<FailureReference> log) : IExceptionHandler
{
    private static readonly object Key = new();

    /// <summary>Logs the failure under its number and leaves the page to the error pages.</summary>
    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var reference = Draw();
        httpContext.Items[Key] = reference;
        log.LogError(exception, "Failure {Reference} on {Method} {Path}", reference, httpContext.Request.Method, RouteOf(httpContext));
        return ValueTask.FromResult(false);
    }

    /// <summary>The number of the failure that this request met, such as 3847-2916; null if it met none.</summary>
    public static string? Of(HttpContext http) => http.Items[Key] as string;

    /// <summary>A new number of eight digits.</summary>
    public static string Draw()
    {
        var digits = RandomNumberGenerator.GetInt32(100_000_000).ToString("D8", CultureInfo.InvariantCulture);
        return $"{digits[..4]}-{digits[4..]}";
    }

    // The pattern, not the address: an address may name a case.
    private static string RouteOf(HttpContext http)
        => (http.Features.Get<IExceptionHandlerPathFeature>()?.Endpoint as RouteEndpoint)?.RoutePattern.RawText ?? "(no route)";
}
