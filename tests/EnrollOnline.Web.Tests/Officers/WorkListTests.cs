using EnrollOnline.Casework.Officers;

namespace EnrollOnline.Web.Tests.Officers;

public sealed class WorkListTests(DeskSite site) : IClassFixture<DeskSite>
{
    [Fact]
    public async Task The_list_is_paged_by_the_address()
    {
        for (var at = 0; at <= QueuePage.MostRows; at++)
        {
            await site.AddCaseAsync();
        }

        using var officer = await site.BrowserAsync("officer");
        var (first, second) = (await officer.OpenAsync("/officers"), await officer.OpenAsync("/officers?page=2"));

        first.Document.QuerySelectorAll("tbody tr").Length.ShouldBe(QueuePage.MostRows);
        second.Document.QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        first.Document.Title.ShouldStartWith("待办");
        first.Document.QuerySelector(".eo-chip strong")!.TextContent.ShouldBe("26");
    }

    [Theory]
    [InlineData("1234")]
    [InlineData(" ")]
    public async Task What_can_be_neither_number_nor_name_is_said_beside_the_field(string typed)
    {
        using var officer = await site.BrowserAsync("officer");

        var page = await (await officer.OpenAsync("/officers/cases")).PressHiddenAsync("/officers/cases", ("Sought", typed));

        page.Document.QuerySelector("#Sought-error")!.TextContent.ShouldContain("14 个字符");
        page.Document.QuerySelector("#Sought")!.GetAttribute("value").ShouldBe(typed);
    }
}
