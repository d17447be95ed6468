using System.Net;
using EnrollOnline.Web.Tests.Officers;

namespace EnrollOnline.Web.Tests.Bureau;

public sealed class ForecastPageTests : IAsyncLifetime
{
    private const string Address = "/bureau/forecast/" + DeskSite.SeasonCode;
    private readonly DeskSite _site = new();

    public Task InitializeAsync() => _site.InitializeAsync();

    public Task DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Lights_are_words_and_shapes_and_name_what_is_missing()
    {
        using var bureau = await _site.BrowserAsync("bureau");
        var open = await bureau.OpenAsync("/bureau/forecast");
        open.Document.QuerySelector("#Form_FirstYear")!.GetAttribute("value").ShouldBe("2024");
        open.Document.QuerySelectorAll("input[name^='Form.Schools[0].Seats']").Select(input => input.GetAttribute("value")).ShouldBe(["45", "45", "45"]);

        var page = await open.PressHiddenAsync(
            Address, [.. Seats("45", "90", "45"), ("Form.Cohorts", "社区,年份,人数\n140105001001,2024,41\n师范街社区居委会,2025,50\nS1,2026,48\nS1,2031,7")]);

        page.Answer.StatusCode.ShouldBe(HttpStatusCode.OK, page.Text);
        page.Document.QuerySelector("tbody tr")!.QuerySelectorAll(".govuk-tag").Select(tag => tag.TextContent.Trim())
            .ShouldBe(["◆ 黄色", "● 绿色", "▲ 红色"]);
        page.Text.ShouldContain("48 人 / 45 个学位 106%");
        page.Text.ShouldContain("缺 3 个");
        page.Text.ShouldContain("另有 7 名孩子");
        page.Document.QuerySelector("textarea")!.TextContent.ShouldContain("S1,2026,48");
    }

    [Fact]
    public async Task What_cannot_be_read_is_said_with_its_line_and_stays_as_typed()
    {
        using var bureau = await _site.BrowserAsync("bureau");
        var open = await bureau.OpenAsync(Address);

        var page = await open.PressHiddenAsync(Address, [.. Seats("45", "x", "45"), ("Form.Cohorts", "S1,2024,41\nS9,2025,50")]);
        var empty = await open.PressHiddenAsync(Address, Seats("45", "45", "45"));

        page.Answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Document.QuerySelector("#Form_Cohorts-error")!.TextContent.ShouldContain("第 2 行");
        page.Document.QuerySelector("[id='Form_Schools_0__Seats_1_-error']")!.TextContent.ShouldContain("整数");
        page.Document.QuerySelector("textarea")!.TextContent.ShouldContain("S9,2025,50");
        empty.Document.QuerySelector("#Form_Cohorts-error")!.TextContent.ShouldContain("请上传文件");
    }

    [Fact]
    public async Task It_is_the_bureaus_and_only_of_its_own_county()
    {
        using var bureau = await _site.BrowserAsync("bureau");
        using var officer = await _site.BrowserAsync("officer");
        using var neighbour = await _site.BrowserAsync("bureau", county: "140403");

        (await bureau.OpenAsync("/bureau")).Document.QuerySelector($"main a[href='{Address}']").ShouldNotBeNull();
        (await officer.OpenAsync(Address)).Answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await neighbour.OpenAsync(Address)).Answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Families_see_lights_once_they_are_published_and_no_head_counts()
    {
        using var bureau = await _site.BrowserAsync("bureau");
        const string Schools = "/seasons/" + DeskSite.SeasonCode + "/schools";
        (await bureau.OpenAsync(Schools)).Text.ShouldContain("没有在这里公布");
        var open = await bureau.OpenAsync(Address);

        await open.PressHiddenAsync(Address + "?handler=Publish", [.. Seats("45", "90", "45"), ("Form.Cohorts", "140105001001,2024,41\nS1,2026,48")]);
        var said = await bureau.OpenAsync(Address);
        var family = await bureau.OpenAsync(Schools);

        said.Text.ShouldContain("灯已公布");
        family.Document.QuerySelectorAll("tbody .govuk-tag").Select(tag => tag.TextContent.Trim()).ShouldBe(["◆ 2024年黄色", "● 2025年绿色", "▲ 2026年红色"]);
        family.Text.ShouldNotContain("48 人");
        await said.PressHiddenAsync(Address + "?handler=TakeBack", []);
        (await bureau.OpenAsync(Address)).Text.ShouldContain("灯已撤回");
        (await bureau.OpenAsync(Schools)).Text.ShouldContain("没有在这里公布");
    }

    private static (string Name, string Value)[] Seats(string first, string second, string third) =>
    [
        ("Form.FirstYear", "2024"), ("Form.Schools[0].Code", "S1"), ("Form.Schools[0].Seats[0]", first),
        ("Form.Schools[0].Seats[1]", second), ("Form.Schools[0].Seats[2]", third),
    ];
}
