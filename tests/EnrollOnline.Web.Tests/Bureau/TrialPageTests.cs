using System.Net;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Web.Tests.Officers;
using EnrollOnline.Web.Tests.Parents;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Web.Tests.Bureau;

public sealed class TrialPageTests : IAsyncLifetime
{
    private const string Address = "/bureau/trials/" + DeskSite.SeasonCode;
    private readonly DeskSite _site = new();

    public Task InitializeAsync() => _site.InitializeAsync();

    public Task DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Before_the_freeze_there_is_nothing_to_try()
    {
        using var bureau = await _site.BrowserAsync("bureau");

        (await bureau.OpenAsync("/bureau/trials")).Text.ShouldContain("名单冻结后才能试算");
        (await bureau.OpenAsync(Address)).Answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await bureau.OpenAsync("/bureau")).Document.QuerySelector($"main a[href='{Address}']").ShouldBeNull();
    }

    [Fact]
    public async Task Another_plan_is_shown_against_the_one_that_is_and_writes_nothing()
    {
        using var bureau = await FrozenAsync();
        var before = await RowsAsync();

        var page = await (await bureau.OpenAsync("/bureau/trials")).PressHiddenAsync(Address, Plan("0", "55"));

        page.Answer.StatusCode.ShouldBe(HttpStatusCode.OK, page.Text);
        page.Document.QuerySelectorAll("td.number").Select(cell => cell.TextContent).ShouldContain("45 → 0");
        page.Text.ShouldContain("学校改变的孩子：1 人");
        page.Text.ShouldContain("还没有现场取数");
        page.Document.QuerySelector("input[name='Form.Plans[0].Plan']")!.GetAttribute("value").ShouldBe("0");
        (await RowsAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task An_unsound_rulebook_is_said_with_line_and_character_and_stays_as_typed()
    {
        using var bureau = await FrozenAsync();
        var faulty = ParentSite.Rulebook("taiyuan-2024-primary").Replace("\"scope\": \"season\"", "\"scope\": \"luck\"", StringComparison.Ordinal);
        var line = faulty[..faulty.IndexOf("\"luck\"", StringComparison.Ordinal)].Count(letter => letter == '\n') + 1;

        var page = await (await bureau.OpenAsync(Address)).PressHiddenAsync(Address, [.. Plan("40", "55"), ("Form.Rulebook", faulty)]);

        page.Answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Document.QuerySelector("#Form_Rulebook-error")!.TextContent.ShouldContain($"第 {line} 行");
        page.Document.QuerySelector("textarea")!.TextContent.ShouldContain("\"luck\"");
        page.Document.QuerySelector("input[name='Form.Plans[0].Plan']")!.GetAttribute("value").ShouldBe("40");
    }

    [Fact]
    public async Task An_edited_rulebook_comes_as_a_file_and_the_page_says_whose_category_stays()
    {
        using var bureau = await FrozenAsync();
        var open = await bureau.OpenAsync(Address);
        using var content = new MultipartFormDataContent();
        foreach (var hidden in open.Document.QuerySelectorAll("form[method=post] input[name^='__']"))
        {
            content.Add(new StringContent(hidden.GetAttribute("value")!), hidden.GetAttribute("name")!);
        }

        content.Add(new StringContent("S1"), "Form.Plans[0].Code");
        content.Add(new StringContent("45"), "Form.Plans[0].Plan");
        content.Add(new StringContent("55"), "Form.Plans[0].Cap");
        content.Add(new StringContent("as it was"), "Form.Rulebook");
        content.Add(new StringContent(ParentSite.Rulebook("taiyuan-2024-primary").Replace("房户一致", "房户同区", StringComparison.Ordinal)), "Form.File", "new.json");
        var answer = await bureau.PostAsync(new Uri(Address, UriKind.Relative), content);
        var text = await answer.Content.ReadAsStringAsync();

        answer.StatusCode.ShouldBe(HttpStatusCode.OK, text);
        // The case stands in C, its facts give B: a person put it there, so it stays.
        text.ShouldContain("由工作人员认定或事实后来有变、保留原类别 1 人");
        text.ShouldContain("房户同区");
        text.ShouldNotContain("as it was");
    }

    [Fact]
    public async Task Plans_that_cannot_be_are_said_beside_their_field()
    {
        using var bureau = await FrozenAsync();
        var page = await bureau.OpenAsync(Address);

        var words = await page.PressHiddenAsync(Address, Plan("many", "55"));
        var over = await page.PressHiddenAsync(Address, Plan("60", "55"));

        words.Document.QuerySelector("[id='Form_Plans_0__Plan-error']")!.TextContent.ShouldContain("整数");
        words.Document.QuerySelector("input[name='Form.Plans[0].Plan']")!.GetAttribute("value").ShouldBe("many");
        over.Document.QuerySelector("[id='Form_Plans_0__Plan-error']")!.TextContent.ShouldContain("超过上限 55");
    }

    [Fact]
    public async Task It_is_the_bureaus_and_only_of_its_own_county()
    {
        using var bureau = await FrozenAsync();
        using var officer = await _site.BrowserAsync("officer");
        using var neighbour = await _site.BrowserAsync("bureau", county: "140403");

        (await bureau.OpenAsync("/bureau")).Document.QuerySelector($"main a[href='{Address}']").ShouldNotBeNull();
        (await officer.OpenAsync(Address)).Answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await neighbour.OpenAsync(Address)).Answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static (string Name, string Value)[] Plan(string plan, string cap) =>
        [("Form.Plans[0].Code", "S1"), ("Form.Plans[0].Plan", plan), ("Form.Plans[0].Cap", cap)];

    /// <summary>A bureau's browser on a season whose list of one child is frozen.</summary>
    private async Task<HttpClient> FrozenAsync()
    {
        await _site.AddCaseAsync(ApplicationState.Approved);
        var bureau = await _site.BrowserAsync("bureau", "教育局");
        var answer = await (await bureau.OpenAsync("/bureau/placement/" + DeskSite.SeasonCode)).PressAsync("Freeze");
        answer.Answer.StatusCode.ShouldBe(HttpStatusCode.Found, string.Join(" / ", answer.Errors()));
        return bureau;
    }

    private Task<(int, int, int, int)> RowsAsync() => _site.AskAsync<EnrollContext, (int, int, int, int)>(async context => (
        await context.History.CountAsync(), await context.Accesses.CountAsync(), await context.PlacementRuns.CountAsync(),
        await context.Seasons.SumAsync(season => season.Revision)));
}
