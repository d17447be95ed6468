using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace EnrollOnline.Web.Site;

/// <summary>How often one address may try what must not be tried often. Numbers for one telephone are kept with the codes.</summary>
public static class Limits
{
    /// <summary>Asking for and entering one-time codes, and staff sign-in: put <c>[EnableRateLimiting(Limits.SignIn)]</c> on the page.</summary>
    public const string SignIn = "sign-in";

    /// <summary>Looking things up without signing in, as one types: put <c>[EnableRateLimiting(Limits.LookUp)]</c> on the page.</summary>
    public const string LookUp = "look-up";

    /// <summary>The largest form the site reads, in bytes; uploads raise it for their own page.</summary>
    public const long LargestForm = 256 * 1024;

    /// <summary>Sets the limits and what is said when one is reached: 429 and when to try again.</summary>
    public static void Write(RateLimiterOptions options)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = (rejected, _) =>
        {
            if (rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after))
            {
                rejected.HttpContext.Response.Headers.RetryAfter = ((int)after.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            }

            return ValueTask.CompletedTask;
        };
        options.AddPolicy(SignIn, http => HttpMethods.IsPost(http.Request.Method)
            ? RateLimitPartition.GetSlidingWindowLimiter(AddressOf(http), _ => new SlidingWindowRateLimiterOptions
            {
                // A school's hall or a mobile operator's gateway stands behind one address: wide enough for them,
                // far too narrow for guessing 10^6 codes.
                PermitLimit = 60,
                Window = TimeSpan.FromMinutes(10),
                SegmentsPerWindow = 10,
            })
            : RateLimitPartition.GetNoLimiter("read"));
        options.AddPolicy(LookUp, http => RateLimitPartition.GetSlidingWindowLimiter(AddressOf(http), _ => new SlidingWindowRateLimiterOptions
        {
            // Twenty families behind one address, each typing on: enough for them, too slow to copy a county by.
            PermitLimit = 600,
            Window = TimeSpan.FromMinutes(1),
            SegmentsPerWindow = 6,
        }));
    }

    private static string AddressOf(HttpContext http) => http.Connection.RemoteIpAddress?.ToString() ?? "unknown";
}
