using AngleSharp.Html.Parser;

namespace EnrollOnline.Web.Tests.Site;

/// <summary>The page that the proxy shows when the site itself does not answer: it must stand alone and calm people down.</summary>
public sealed class BusyPageTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Repository(), "build", "busy", "503.html"));

    [Fact]
    public void It_is_small_and_asks_for_nothing_else()
    {
        System.Text.Encoding.UTF8.GetByteCount(Text).ShouldBeLessThan(10_000);
        var page = new HtmlParser().ParseDocument(Text);

        page.QuerySelectorAll("link, script, img, iframe, [src]").ShouldBeEmpty();
        Text.ShouldNotContain("url(");
        page.QuerySelectorAll("style").ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("zh-CN", "您已保存的内容都在", "提交先后不影响录取", "十分钟")]
    [InlineData("en", "Everything you saved is there", "Handing in earlier gives no advantage", "ten minutes")]
    public void It_says_in_both_languages_that_all_is_saved_that_order_does_not_count_and_when_to_return(
        string language, string saved, string order, string when)
    {
        var page = new HtmlParser().ParseDocument(Text);
        var part = language == "en" ? page.QuerySelector("section[lang=en]")! : page.QuerySelector("main")!;

        foreach (var words in new[] { saved, order, when })
        {
            part.TextContent.ShouldContain(words);
        }

        part.QuerySelectorAll("a[href='tel:@HOTLINE@']").ShouldNotBeEmpty();
        part.TextContent.ShouldContain("@HOURS@");
        page.DocumentElement.GetAttribute("lang").ShouldBe("zh-CN");
        page.QuerySelectorAll("h1").ShouldHaveSingleItem();
    }

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "EnrollOnline.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
