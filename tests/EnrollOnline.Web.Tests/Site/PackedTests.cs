using System.IO.Compression;
using System.Net;

namespace EnrollOnline.Web.Tests.Site;

/// <summary>What travels to a telephone is small, and compression tells a stranger nothing.</summary>
[Collection(OneSite.Name)]
public sealed class PackedTests(SiteFixture site)
{
    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task A_page_is_sent_compressed(string coding)
    {
        using var answer = await AskAsync(site.Browser(), "/", coding, null);

        answer.Content.Headers.ContentEncoding.ShouldBe([coding]);
        answer.Headers.Vary.ShouldContain("Accept-Encoding");
        (await TextAsync(answer, coding)).ShouldContain("</html>");
    }

    [Theory]
    [InlineData("cross-site", false)]
    [InlineData("same-origin", true)]
    [InlineData("none", true)]
    public async Task A_signed_in_person_sent_by_another_site_gets_the_page_plain(string from, bool packed)
    {
        var guardian = await site.BrowserOfAsync("guardian");

        using var answer = await AskAsync(guardian, "/parents", "br", from);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (answer.Content.Headers.ContentEncoding.Count > 0).ShouldBe(packed);
    }

    [Fact]
    public async Task A_stranger_sent_by_another_site_gets_it_compressed()
    {
        using var answer = await AskAsync(site.Browser(), "/", "br", "cross-site");

        answer.Content.Headers.ContentEncoding.ShouldBe(["br"]);
    }

    [Theory]
    [InlineData("br", 16)]
    [InlineData("gzip", 18)]
    public async Task The_style_sheet_is_small_and_may_be_kept_for_ever(string coding, int kilobytes)
    {
        var page = await site.Browser().OpenAsync("/");
        var address = page.Document.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;

        using var answer = await AskAsync(site.Browser(), address, coding, null);

        answer.Content.Headers.ContentEncoding.ShouldBe([coding]);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/css");
        (await answer.Content.ReadAsByteArrayAsync()).Length.ShouldBeLessThan(kilobytes * 1024);
        answer.Headers.CacheControl!.ToString().ShouldContain("immutable");
        (await AskAsync(site.Browser(), "/lib/site.css", coding, null)).Headers.CacheControl!.MaxAge.ShouldBe(TimeSpan.FromHours(1));
    }

    [Fact]
    public async Task Packed_files_are_the_files()
    {
        foreach (var address in new[] { "/lib/site.css", "/js/site.js", "/images/icon.svg" })
        {
            var plain = await site.Browser().GetStringAsync(new Uri(address, UriKind.Relative));
            foreach (var coding in new[] { "br", "gzip" })
            {
                using var answer = await AskAsync(site.Browser(), address, coding, null);
                (await TextAsync(answer, coding)).ShouldBe(plain, address);
                answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
            }
        }

        (await AskAsync(site.Browser(), "/js/no-such.js", "br", null)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task No_font_is_fetched_no_script_holds_the_page_up_and_images_say_their_size()
    {
        (await site.Browser().GetStringAsync(new Uri("/lib/site.css", UriKind.Relative))).ShouldNotContain("@font-face");
        foreach (var address in new[] { "/", "/help", "/accounts/sign-in", "/design" })
        {
            var page = await site.Browser().OpenAsync(address);

            page.Document.Scripts.Where(script => script.Source is not null).ShouldAllBe(script => script.HasAttribute("defer") || script.GetAttribute("type") == "module", address);
            page.Document.QuerySelectorAll("img").ShouldAllBe(image => image.HasAttribute("width") && image.HasAttribute("height"), address);
            page.Document.QuerySelectorAll("style").ShouldBeEmpty(address);
        }
    }

    private static async Task<HttpResponseMessage> AskAsync(HttpClient browser, string address, string coding, string? from)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Accept-Encoding", coding);
        if (from is not null)
        {
            request.Headers.Add("Sec-Fetch-Site", from);
        }

        return await browser.SendAsync(request);
    }

    private static async Task<string> TextAsync(HttpResponseMessage answer, string coding)
    {
        await using var packed = await answer.Content.ReadAsStreamAsync();
        await using Stream plain = coding == "br" ? new BrotliStream(packed, CompressionMode.Decompress) : new GZipStream(packed, CompressionMode.Decompress);
        using var reader = new StreamReader(plain);
        return await reader.ReadToEndAsync();
    }
}
