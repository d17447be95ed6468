using System.Collections.Concurrent;
using System.IO.Compression;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace EnrollOnline.Web.Site;

/// <summary>
/// Serves our own style sheets and scripts compressed as hard as it goes: each file is packed once, when it is first asked for, and
/// kept in memory until it changes. Whoever takes no compressed file gets it from the static files behind.
/// </summary>
public sealed class PackedFiles(RequestDelegate next, IWebHostEnvironment place)
{
    private static readonly Dictionary<string, string> _kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        [".css"] = "text/css", [".js"] = "text/javascript", [".svg"] = "image/svg+xml",
    };

    // By the file's own path: an address with doubled slashes is the same file and takes no more memory.
    private readonly ConcurrentDictionary<(string Path, string Coding), Packed> _packed = new();

    /// <summary>Serves the file or goes on.</summary>
    public Task InvokeAsync(HttpContext http)
    {
        var request = http.Request;
        var path = request.Path.Value ?? "";
        if (!HttpMethods.IsGet(request.Method) || !_kinds.TryGetValue(Path.GetExtension(path), out var kind)
            || CodingOf(request) is not { } coding || place.WebRootFileProvider.GetFileInfo(path) is not { Exists: true, IsDirectory: false } file)
        {
            return next(http);
        }

        var packed = _packed.AddOrUpdate((file.PhysicalPath ?? file.Name, coding), key => Pack(file, key.Coding), (key, had) => had.Of(file) ? had : Pack(file, key.Coding));
        var answer = http.Response;
        answer.ContentType = kind;
        answer.Headers.ContentEncoding = coding;
        answer.Headers.Vary = HeaderNames.AcceptEncoding;
        answer.Headers.CacheControl = FileCaching.For(request);
        answer.ContentLength = packed.Bytes.Length;
        return answer.Body.WriteAsync(packed.Bytes, http.RequestAborted).AsTask();
    }

    private static string? CodingOf(HttpRequest request)
    {
        var taken = request.GetTypedHeaders().AcceptEncoding;
        return taken.Any(one => one.Value == "br" && one.Quality != 0) ? "br" : taken.Any(one => one.Value == "gzip" && one.Quality != 0) ? "gzip" : null;
    }

    private static Packed Pack(IFileInfo file, string coding)
    {
        using var bytes = new MemoryStream();
        using (Stream packing = coding == "br" ? new BrotliStream(bytes, CompressionLevel.SmallestSize) : new GZipStream(bytes, CompressionLevel.SmallestSize))
        using (var from = file.CreateReadStream())
        {
            from.CopyTo(packing);
        }

        return new Packed(file.LastModified, file.Length, bytes.ToArray());
    }

    private sealed record Packed(DateTimeOffset Modified, long Length, byte[] Bytes)
    {
        public bool Of(IFileInfo file) => file.LastModified == Modified && file.Length == Length;
    }
}
