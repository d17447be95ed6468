using System.Net;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Web.Tests.Officers;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Web.Tests.Bureau;

public sealed class CeremonyPageTests : IAsyncLifetime
{
    private const string Address = "/bureau/placement/" + DeskSite.SeasonCode;
    private readonly DeskSite _site = new();

    public Task InitializeAsync() => _site.InitializeAsync();

    public Task DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task The_whole_ceremony_is_walked_in_order_and_published_under_its_typed_code()
    {
        await _site.AddCaseAsync(ApplicationState.Approved);
        using var bureau = await _site.BrowserAsync("bureau", "教育局");

        var page = await PressAsync(await bureau.OpenAsync(Address), "Freeze");
        page = await PressAsync(page, "Draw", ("PublicValues", "３ 5、1"));
        page = await PressAsync(page, "Place");
        page.Text.ShouldNotContain(".zip");
        var wrong = await page.PressAsync("Publish", ("TypedCode", "140105-2024-junior"));
        wrong.Document.QuerySelector("#TypedCode-error")!.TextContent.ShouldContain("编号不符");
        wrong.Document.QuerySelector("#TypedCode")!.GetAttribute("value").ShouldBe("140105-2024-junior");
        (await StateAsync()).ShouldBe(SeasonState.Placed);
        await PressAsync(page, "Publish", ("TypedCode", DeskSite.SeasonCode));

        (await StateAsync()).ShouldBe(SeasonState.Published);
    }

    [Fact]
    public async Task An_act_out_of_order_says_why_and_changes_nothing()
    {
        using var bureau = await _site.BrowserAsync("bureau");

        var page = await (await bureau.OpenAsync(Address)).PressHiddenAsync($"{Address}?handler=Place");

        page.Answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Errors().ShouldHaveSingleItem().ShouldContain("现在是“办理中”");
        (await StateAsync()).ShouldBe(SeasonState.Open);
    }

    [Fact]
    public async Task Freezing_over_open_cases_counts_them_beside_the_field_for_the_reason()
    {
        await _site.AddCaseAsync();
        using var bureau = await _site.BrowserAsync("bureau");

        var page = await (await bureau.OpenAsync(Address)).PressAsync("Freeze");

        page.Document.QuerySelector("#DespiteOpen-error")!.TextContent.ShouldContain("待审 1");
        (await StateAsync()).ShouldBe(SeasonState.Open);
    }

    [Fact]
    public async Task A_post_without_the_token_is_turned_away_and_so_is_an_officer()
    {
        using var bureau = await _site.BrowserAsync("bureau");
        using var officer = await _site.BrowserAsync("officer");

        (await bureau.PostAsync(new Uri($"{Address}?handler=Freeze", UriKind.Relative), null)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await officer.OpenAsync(Address)).Answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_rehearsals_clock_moves_forward_to_a_point_of_the_season()
    {
        using var visitor = await _site.BrowserAsync();
        var page = await visitor.OpenAsync("/demo/clock");
        page.Document.QuerySelectorAll("button[name=moment]").Select(button => button.GetAttribute("value")).ShouldNotContain("Applications");

        await page.PressHiddenAsync("/demo/clock", ("season", DeskSite.SeasonCode), ("moment", "Applications"));
        _site.Clock.GetUtcNow().ShouldBe(new DateTimeOffset(2024, 7, 20, 10, 0, 0, TimeSpan.FromHours(8)));
        await page.PressHiddenAsync("/demo/clock", ("season", DeskSite.SeasonCode), ("moment", "Results"));
        _site.Clock.GetUtcNow().ShouldBe(new DateTimeOffset(2024, 8, 5, 8, 0, 0, TimeSpan.FromHours(8)));
    }

    private static async Task<Page> PressAsync(Page page, string handler, params (string Name, string Value)[] answers)
    {
        var answer = await page.PressAsync(handler, answers);
        answer.Answer.StatusCode.ShouldBe(HttpStatusCode.Found, string.Join(" / ", answer.Errors()));
        return await answer.FollowAsync();
    }

    private Task<SeasonState> StateAsync() =>
        _site.AskAsync<EnrollContext, SeasonState>(context => context.Seasons.Select(season => season.State).SingleAsync());
}
