using System.Net;
using System.Text.Json.Nodes;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Seasons;
using EnrollOnline.Web.Tests.Parents;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Web.Tests.Bureau;

/// <summary>Seats given up are given again, over HTTP: a family gives up, the bureau acts, another family confirms.</summary>
public sealed class MakeUpPageTests
{
    private const string Address = "/bureau/make-up/" + ParentSite.SeasonCode;
    private static readonly DateTimeOffset _closes = new(2024, 8, 9, 18, 0, 0, TimeSpan.FromHours(8));

    [Fact]
    public async Task A_seat_given_up_is_confirmed_by_the_next_family_and_counted_in_public()
    {
        await using var house = await HouseAsync("waitingList");
        var (site, number) = (house.Site, house.Number);
        using var first = await site.SignInAsync(ResultSeason.FirstMobile);
        using var early = await site.SignInAsync(ResultSeason.Mobile);
        using var waiting = await site.BureauAsync();
        await early.GetAsync($"/parents/cases/{number}/confirm");
        await early.GoOnAsync();
        await first.GetAsync($"/parents/cases/{await house.FirstNumberAsync()}/give-up");
        await first.GoOnAsync(("Sure", "true"));

        (await waiting.GetAsync(Address)).Text.ShouldContain("2024年8月9日 18:00 之后才能办理");
        site.Clock.MoveTo(_closes.AddSeconds(1));
        using var bureau = await site.BureauAsync();
        using var next = await site.SignInAsync(ResultSeason.Mobile);
        await bureau.GetAsync(Address);
        (await bureau.PressAsync("?handler=MoveUp", ("Days", "99"))).ErrorOf("Days").ShouldNotBeNull().ShouldContain("1 到 14");
        await bureau.PressAsync("?handler=MoveUp", ("Days", "３"));
        (await bureau.FollowAsync()).Text.ShouldContain("递补完成：1 个孩子");
        await bureau.PressAsync("?handler=MoveUp");
        (await bureau.FollowAsync()).Text.ShouldContain("没有新的变化");
        bureau.Page.Text.ShouldContain(number);

        var page = await next.GetAsync($"/parents/cases/{number}/result");
        page.Text.ShouldContain("这是坞城路小学的新学位，原来北营实验小学的学位已经同时让出");
        page.Text.ShouldContain("请在 2024年8月12日 18:00 前确认");
        page.Text.ShouldContain("过期没有确认，这个学位也为您保留");
        await next.GetAsync($"/parents/cases/{number}/confirm");
        (await next.GoOnAsync()).Text.ShouldContain("学位已确认");

        var open = (await new Family(site.Address).GetAsync($"/results/{ParentSite.SeasonCode}")).Document;
        var given = open.QuerySelectorAll("table").Single(table => table.TextContent.Contains("递补的学位"));
        given.QuerySelectorAll("tbody tr").ShouldHaveSingleItem().TextContent.ShouldBe("坞城路小学1");
    }

    [Fact]
    public async Task In_a_round_a_family_without_a_seat_chooses_and_gets_what_it_named()
    {
        await using var house = await HouseAsync("round");
        var (site, number) = (house.Site, house.Number);
        site.Clock.MoveTo(_closes.AddSeconds(1));
        using var last = await site.SignInAsync(ResultSeason.Mobile);
        using var bureau = await site.BureauAsync();
        await bureau.GetAsync(Address);
        await bureau.PressAsync("?handler=Open");
        (await bureau.FollowAsync()).Text.ShouldContain("补录已开放，1 个孩子可以填报");

        (await last.GetAsync($"/parents/cases/{number}")).Text.ShouldContain("可以填补录志愿");
        last.Page.Document.QuerySelector("main [data-part='now'] a[href$='/make-up']").ShouldNotBeNull();
        await last.GetAsync($"/parents/cases/{number}/make-up");
        last.Page.Text.ShouldContain("坞城路小学，还有 2 个学位");
        (await last.PressAsync()).ErrorOf("Schools[0]").ShouldNotBeNull().ShouldContain("请至少选一所学校");
        (await last.GoOnAsync(("Schools[0]", "S1"))).Text.ShouldContain("补录志愿已保存");
        (await last.GetAsync($"/parents/cases/{number}/make-up")).ValueOf("Schools[0]").ShouldBe("S1");

        site.Clock.Advance(TimeSpan.FromDays(3));
        await bureau.GetAsync("/test/bureau");
        await bureau.GetAsync(Address);
        await bureau.PressAsync("?handler=Run");
        (await bureau.FollowAsync()).Text.ShouldContain("递补完成：1 个孩子");
        await last.GetAsync($"/test/sign-in/{ResultSeason.Mobile}");
        (await last.GetAsync($"/parents/cases/{number}/result")).Text.ShouldContain("请在 2024年8月15日 18:00 前确认");
    }

    [Fact]
    public async Task Where_the_rulebook_gives_no_seat_again_the_pages_say_so()
    {
        await using var house = await HouseAsync(null);
        house.Site.Clock.MoveTo(_closes.AddSeconds(1));
        using var bureau = await house.Site.BureauAsync();

        var page = await bureau.GetAsync(Address);

        page.Text.ShouldContain("放弃的学位今年不再递补");
        page.Document.QuerySelector("main form").ShouldBeNull();
        (await bureau.GetAsync($"/results/{ParentSite.SeasonCode}")).Text.ShouldContain("放弃的学位今年不再递补");
        (await bureau.GetAsync("/bureau")).Document.QuerySelector($"main a[href='{Address}']").ShouldNotBeNull();
    }

    [Fact]
    public async Task It_is_the_bureaus_alone()
    {
        await using var house = await HouseAsync("waitingList");
        using var family = await house.Site.SignInAsync(ResultSeason.Mobile);
        using var nobody = new Family(house.Site.Address);

        (await family.GetAsync(Address)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await nobody.GetAsync(Address)).Status.ShouldBe(HttpStatusCode.Found);
    }

    private static async Task<House> HouseAsync(string? mode)
    {
        var site = new ParentSite { Change = plan => Under(ResultSeason.Divided(plan), mode) };
        await site.InitializeAsync();
        return new House(site, await new ResultSeason(site).PublishAsync());
    }

    /// <summary>The plan with a rule for seats given up; in a round the neighbour has no seat, so that the last child has none.</summary>
    private static SeasonPlan Under(SeasonPlan plan, string? mode)
    {
        if (mode is null)
        {
            return plan;
        }

        var rules = JsonNode.Parse(plan.RulebookText)!.AsObject();
        rules["makeUp"] = new JsonObject
        {
            ["mode"] = mode, ["choices"] = mode == "round" ? 2 : 0, ["losersOnly"] = false, ["refillsDrawnSchools"] = true,
            ["clause"] = rules["confirmation"]!["clause"]!.GetValue<string>(),
        };
        return plan with
        {
            RulebookText = rules.ToJsonString(),
            Schools = mode == "round" ? [plan.Schools[0], plan.Schools[1] with { Classes = 0 }, plan.Schools[2]] : plan.Schools,
        };
    }

    private sealed record House(ParentSite Site, string Number) : IAsyncDisposable
    {
        /// <summary>The number of the child that has the school's open seat.</summary>
        public Task<string> FirstNumberAsync() => Site.AskAsync<EnrollContext, string>(context =>
            context.Applications.Where(row => row.SeatGroups == null && row.Number != Number).Select(row => row.Number).SingleAsync());

        public async ValueTask DisposeAsync() => await Site.DisposeAsync();
    }
}
