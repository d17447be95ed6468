using Microsoft.AspNetCore.StaticFiles;

namespace EnrollOnline.Web.Site;

/// <summary>How long a browser may keep our files.</summary>
public static class FileCaching
{
    /// <summary>Puts it on a file's answer.</summary>
    public static void Write(StaticFileResponseContext file) => file.Context.Response.Headers.CacheControl = For(file.Context.Request);

    /// <summary>A year for an address that carries the file's hash (<c>?v=</c>), an hour otherwise.</summary>
    public static string For(HttpRequest request) => request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "public, max-age=3600";
}
