using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Officers;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Web.Tests.Officers;

public sealed class CaseSearchTests(DeskSite site) : IClassFixture<DeskSite>
{
    [Fact]
    public async Task A_name_finds_cases_of_the_county_only_and_every_case_shown_is_written_down()
    {
        await site.AddCaseAsync();
        using var officer = await site.BrowserAsync("officer", "李找");
        using var elsewhere = await site.BrowserAsync("officer", "远方", "140106");

        var page = await (await officer.OpenAsync("/officers/cases")).PressHiddenAsync("/officers/cases", ("Sought", "小明"));
        var none = await (await elsewhere.OpenAsync("/officers/cases")).PressHiddenAsync("/officers/cases", ("Sought", "小明"));

        page.Document.QuerySelectorAll("tbody tr").Length.ShouldBeGreaterThan(0);
        page.Text.ShouldContain("张小明");
        none.Document.QuerySelectorAll("tbody tr").ShouldBeEmpty();
        var looks = await site.AskAsync<EnrollContext, List<string>>(context => context.Accesses.Where(look => look.Actor == "李找").Select(look => look.Purpose).ToListAsync());
        looks.Count.ShouldBe(page.Document.QuerySelectorAll("tbody tr").Length);
        looks.ShouldAllBe(purpose => purpose == OfficerDesk.Searched);
    }

    [Fact]
    public async Task Going_on_without_deciding_walks_through_the_whole_queue()
    {
        var numbers = new HashSet<string>();
        for (var i = 0; i < 3; i++)
        {
            numbers.Add((await site.AddCaseAsync()).Number);
        }

        var all = await site.AskAsync<OfficerDesk, int>(async desk => (await desk.ListAsync(new QueueFilter())).Total);
        var seen = new HashSet<string>();
        var at = numbers.First();
        for (var i = 0; i < all; i++)
        {
            seen.Add(at);
            at = (await site.AskAsync<OfficerDesk, string?>(desk => desk.NextAsync(new QueueFilter(), at))).ShouldNotBeNull();
        }

        seen.Count.ShouldBe(all);
    }
}
