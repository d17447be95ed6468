using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace EnrollOnline.Web.Site;

/// <summary>
/// Sends pages compressed, over https too, except to a signed-in person whom another site sent here: only such a request lets a
/// stranger choose a part of a page and watch its length (decision record 013).
/// </summary>
public static class PackedPages
{
    /// <summary>Registers the ways to compress.</summary>
    public static void Write(IServiceCollection services)
    {
        services.AddResponseCompression(packing =>
        {
            packing.EnableForHttps = true;
            packing.Providers.Add<BrotliCompressionProvider>();
            packing.Providers.Add<GzipCompressionProvider>();
            packing.MimeTypes = ["text/html", "application/json", "text/csv", "image/svg+xml"];
        });
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Fastest);
    }

    /// <summary>Whether this answer may be compressed.</summary>
    public static bool May(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        return http.Request.Headers["Sec-Fetch-Site"] != "cross-site" || !http.Request.Headers.Cookie.ToString().Contains(SiteCookies.Session, StringComparison.Ordinal);
    }
}
