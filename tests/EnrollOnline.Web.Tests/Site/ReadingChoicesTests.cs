namespace EnrollOnline.Web.Tests.Site;

[Collection(OneSite.Name)]
public sealed class ReadingChoicesTests(SiteFixture site)
{
    [Fact]
    public async Task Chinese_is_spoken_when_nothing_is_chosen()
    {
        var page = await site.Browser().OpenAsync("/help");

        page.Document.DocumentElement.GetAttribute("lang").ShouldBe("zh-CN");
        page.Heading.ShouldBe("常见问题与办事指南");
    }

    [Fact]
    public async Task A_language_once_chosen_is_kept()
    {
        var browser = site.Browser();
        await browser.OpenAsync("/help?culture=en");

        var later = await browser.OpenAsync("/help");

        later.Document.DocumentElement.GetAttribute("lang").ShouldBe("en");
        later.Heading.ShouldBe("Questions and guidance");
    }

    [Fact]
    public async Task An_unknown_language_changes_nothing()
        => (await site.Browser().OpenAsync("/help?culture=xx")).Document.DocumentElement.GetAttribute("lang").ShouldBe("zh-CN");

    [Fact]
    public async Task Large_text_is_kept_and_can_be_left_again()
    {
        var browser = site.Browser();
        await browser.OpenAsync("/?text=large");
        (await browser.OpenAsync("/help")).Document.DocumentElement.ClassList.ShouldContain("large-text");

        await browser.OpenAsync("/?text=normal");

        (await browser.OpenAsync("/help")).Document.DocumentElement.ClassList.ShouldNotContain("large-text");
    }

    [Fact]
    public async Task Large_text_outlives_signing_in_and_out()
    {
        var browser = await site.BrowserOfAsync("guardian");
        await browser.OpenAsync("/parents?text=large");
        (await browser.OpenAsync("/parents")).Document.DocumentElement.ClassList.ShouldContain("large-text");

        await (await browser.OpenAsync("/accounts/sign-out")).SendAsync();

        (await browser.OpenAsync("/parents")).Answer.StatusCode.ShouldBe(System.Net.HttpStatusCode.Found);
        (await browser.OpenAsync("/")).Document.DocumentElement.ClassList.ShouldContain("large-text");
    }

    [Fact]
    public async Task The_links_keep_what_else_the_address_says()
    {
        var page = await site.Browser().OpenAsync("/design?errors=yes");

        page.Document.QuerySelector("a[hreflang=en]")!.GetAttribute("href").ShouldBe("?errors=yes&culture=en");
    }
}
