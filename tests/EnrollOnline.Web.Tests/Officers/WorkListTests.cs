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
    [InlineData("abc", "报名号不对")]
    public async Task A_number_that_cannot_be_one_is_said_beside_the_field(string typed, string words)
    {
        using var officer = await site.BrowserAsync("officer");

        var page = await officer.OpenAsync($"/officers/cases?Number={typed}");

        page.Document.QuerySelector("#Number-error")!.TextContent.ShouldContain(words);
        page.Document.QuerySelector("#Number")!.GetAttribute("value").ShouldBe(typed);
    }
}
