using System.Net;

namespace EnrollOnline.Web.Tests.Parents;

/// <summary>The notice of admission in a browser that keeps no files.</summary>
public sealed class NoticePageTests
{
    [Fact]
    public async Task The_page_says_what_the_letter_says_and_wechat_is_told_how_to_save_it()
    {
        var site = new ParentSite { Change = ResultSeason.Divided };
        await site.InitializeAsync();
        try
        {
            var number = await new ResultSeason(site).PublishAsync();
            using var family = await site.SignInAsync(ResultSeason.Mobile);

            var page = await family.GetAsync($"/parents/cases/{number}/letter");

            page.Status.ShouldBe(HttpStatusCode.OK);
            page.Text.ShouldContain(number);
            page.Text.ShouldContain("北营实验小学");
            page.Document.QuerySelector("main a[href*='notices/']").ShouldNotBeNull("the way to check that it is genuine");
            page.Text.ShouldNotContain("在浏览器打开");

            family.AsWeChat();
            (await family.GetAsync($"/parents/cases/{number}/letter")).Text.ShouldContain("在浏览器打开");
            await family.GetAsync($"/parents/cases/{number}/confirm");
            await family.PressAsync();
            var result = await family.GetAsync($"/parents/cases/{number}/result");
            result.Text.ShouldContain("在浏览器打开");
            result.Document.QuerySelector($"a[href='/parents/cases/{number}/letter' i]").ShouldNotBeNull();

            using var stranger = await site.SignInAsync("13800000499");
            (await stranger.GetAsync($"/parents/cases/{number}/letter")).Status.ShouldBe(HttpStatusCode.NotFound);
        }
        finally
        {
            await site.DisposeAsync();
        }
    }
}
