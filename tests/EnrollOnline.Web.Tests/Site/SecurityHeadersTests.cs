using System.Net;
using System.Text.RegularExpressions;

namespace EnrollOnline.Web.Tests.Site;

[Collection(OneSite.Name)]
public sealed class SecurityHeadersTests(SiteFixture site)
{
    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/no-such-page", HttpStatusCode.NotFound)]
    [InlineData("/tests/break", HttpStatusCode.InternalServerError)]
    [InlineData("/js/site.js", HttpStatusCode.OK)]
    [InlineData("/healthz", HttpStatusCode.OK)]
    public async Task Every_answer_carries_the_headers(string address, HttpStatusCode status)
    {
        var answer = (await site.Browser().OpenAsync(address)).Answer;

        answer.StatusCode.ShouldBe(status);
        Header(answer, "X-Content-Type-Options").ShouldBe("nosniff");
        Header(answer, "Cross-Origin-Opener-Policy").ShouldBe("same-origin");
        Header(answer, "Cross-Origin-Resource-Policy").ShouldBe("same-origin");
        Header(answer, "Referrer-Policy").ShouldBe("same-origin");
        var policy = Header(answer, "Content-Security-Policy");
        policy.ShouldContain("frame-ancestors 'none'");
        policy.ShouldContain("base-uri 'none'");
        policy.ShouldNotContain("unsafe");
        answer.Headers.Contains("Server").ShouldBeFalse();
    }

    [Fact]
    public async Task The_nonce_differs_with_every_answer_and_stands_on_every_script()
    {
        var browser = site.Browser();
        var (first, second) = (await browser.OpenAsync("/"), await browser.OpenAsync("/"));

        Nonce(first).ShouldNotBe(Nonce(second));
        first.Document.Scripts.ShouldNotBeEmpty();
        first.Document.Scripts.ShouldAllBe(script => script.GetAttribute("nonce") == Nonce(first));
    }

    [Fact]
    public async Task Pages_of_somebody_signed_in_are_not_kept()
    {
        var browser = await site.BrowserOfAsync("guardian");

        (await browser.OpenAsync("/")).Answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Fact]
    public async Task No_page_has_an_inline_script_or_style()
    {
        foreach (var address in new[] { "/", "/help", "/privacy", "/design", "/design?errors=yes", "/accounts/sign-in", "/accounts/staff" })
        {
            var page = await site.Browser().OpenAsync(address);

            page.Document.QuerySelectorAll("[style], style, script:not([src]), [onclick], [onload]").ShouldBeEmpty(address);
        }
    }

    private static string Header(HttpResponseMessage answer, string name) => answer.Headers.GetValues(name).Single();

    private static string Nonce(Page page)
        => Regex.Match(Header(page.Answer, "Content-Security-Policy"), "'nonce-([^']+)'").Groups[1].Value;
}
