using EnrollOnline.EndToEnd.Tests.Browsers;
using EnrollOnline.EndToEnd.Tests.Houses;
using EnrollOnline.EndToEnd.Tests.Pages;

namespace EnrollOnline.EndToEnd.Tests.Journeys;

/// <summary>A mother begins, the grandmother fills in on her own telephone, the father hands in.</summary>
[Collection(Browsers.Journeys.Name)]
public sealed class FamilyJourney(Chromium chromium, OpenSeason season) : IClassFixture<OpenSeason>
{
    private const string GrandmothersMobile = "13600000001", FathersMobile = "13600000002";
    private readonly House _house = season.House;

    [Fact]
    public async Task Mother_begins_grandmother_fills_in_and_father_hands_in()
    {
        var family = _house.Village.NextSettled();
        var form = Village.FormOf(family);
        await using var mother = await chromium.TelephoneAsync(_house.Address);
        await new SignInPages(mother, _house).GuardianAsync(family.Guardians[0].Mobile);
        await mother.PressAsync(mother.Page.Locator("main a[href*='/parents/apply/start/']").First);
        await mother.PressAsync(mother.Page.Locator("main form button").First);
        var draft = mother.Path.Split('/')[^1];
        await InviteAsync(mother, draft, GrandmothersMobile, "helper");
        await InviteAsync(mother, draft, FathersMobile, "guardian");

        // The grandmother has no scripts and gets by all the same.
        await using var grandmother = await chromium.TelephoneAsync(_house.Address, scripts: false);
        await AcceptAsync(grandmother, GrandmothersMobile);
        (await grandmother.TextAsync()).ShouldContain("您在帮忙");
        await new ApplyPages(grandmother).FillAsync(form);
        (await grandmother.TextAsync()).ShouldContain("用自己的手机登录，看一遍再提交");
        (await grandmother.Page.Locator("main a[href*='declaration']").CountAsync()).ShouldBe(0);

        await using var father = await chromium.TelephoneAsync(_house.Address);
        await AcceptAsync(father, FathersMobile);
        var number = await new ApplyPages(father).HandInAsync();

        await mother.OpenAsync($"/parents/cases/{number}");
        await mother.ReloadUntilAsync("审核通过");
        await grandmother.OpenAsync($"/parents/cases/{number}");
        (await grandmother.TextAsync()).ShouldContain("您在帮忙");
        await mother.OpenAsync($"/parents/family/{draft}?culture=en");
    }

    private static async Task InviteAsync(Visitor mother, string draft, string mobile, string asWhat)
    {
        await mother.OpenAsync($"/parents/family/{draft}");
        await mother.TypeAsync("Mobile", mobile);
        await mother.TickAsync("As", asWhat);
        await mother.PressAsync(mother.Page.Locator("main form[action*='handler=Invite'] button"));
        (await mother.TextAsync()).ShouldContain("短信已发出");
    }

    private async Task AcceptAsync(Visitor visitor, string mobile)
    {
        await new SignInPages(visitor, _house).GuardianAsync(mobile);
        await visitor.PressAsync(visitor.Page.Locator("main a[href*='/parents/invitations/']").First);
        await visitor.PressAsync(visitor.Page.Locator("main button[formaction*='handler=Accept']"));
        visitor.Path.ShouldStartWith("/parents/apply/tasks/");
    }
}
