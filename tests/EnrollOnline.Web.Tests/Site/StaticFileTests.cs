namespace EnrollOnline.Web.Tests.Site;

[Collection(OneSite.Name)]
public sealed class StaticFileTests(SiteFixture site)
{
    [Fact]
    public async Task A_file_named_with_its_hash_may_be_kept_for_a_year()
    {
        var page = await site.Browser().OpenAsync("/");
        var script = page.Document.Scripts[0].GetAttribute("src")!;

        script.ShouldContain("?v=");
        (await site.Browser().OpenAsync(script)).Answer.Headers.CacheControl!.MaxAge.ShouldBe(TimeSpan.FromDays(365));
        (await site.Browser().OpenAsync("/js/site.js")).Answer.Headers.CacheControl!.MaxAge.ShouldBe(TimeSpan.FromHours(1));
    }
}
