using Microsoft.Playwright;

namespace EnrollOnline.EndToEnd.Tests.Walks;

/// <summary>What a first view of a page costs: everything it asks for, with nothing in the cache.</summary>
/// <param name="Stop">The page.</param>
/// <param name="Requests">How many requests.</param>
/// <param name="Bytes">Bytes of all answers, compressed as they are sent.</param>
/// <param name="Html">Bytes of the page itself, compressed.</param>
/// <param name="Fonts">Web fonts among them.</param>
internal sealed record Weight(Stop Stop, int Requests, long Bytes, long Html, int Fonts)
{
    public static async Task<Weight> OfAsync(Stop stop, IReadOnlyList<IRequest> requests)
    {
        long bytes = 0, html = 0;
        foreach (var request in requests)
        {
            var size = await SizeAsync(request);
            bytes += size;
            html += request.IsNavigationRequest ? size : 0;
        }

        return new Weight(stop, requests.Count, bytes, html, requests.Count(request => request.ResourceType == "font"));
    }

    private static async Task<long> SizeAsync(IRequest request)
    {
        var sizes = await request.SizesAsync();
        return sizes.ResponseHeadersSize + sizes.ResponseBodySize;
    }
}
