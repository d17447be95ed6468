using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Database;
using EnrollOnline.EndToEnd.Tests.Browsers;
using EnrollOnline.EndToEnd.Tests.Houses;
using EnrollOnline.EndToEnd.Tests.Looks;
using EnrollOnline.EndToEnd.Tests.Pages;
using EnrollOnline.Rehearsal.Families;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace EnrollOnline.EndToEnd.Tests.Journeys;

/// <summary>A family applies whatever its telephone does or leaves undone.</summary>
[Collection(Browsers.Journeys.Name)]
public sealed class BrowserJourney(Chromium chromium, OpenSeason season) : IClassFixture<OpenSeason>
{
    private const string WeChat =
        "Mozilla/5.0 (Linux; Android 10; HLK-AL00) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/86.0.4240.99 Mobile Safari/537.36 MicroMessenger/8.0.44.2502(0x28002C51) WeChat/arm64 Weixin NetType/4G Language/zh_CN ABI/arm64";

    private readonly House _house = season.House;

    [Theory]
    [InlineData("aborted")]
    [InlineData("not found")]
    public async Task A_family_applies_when_its_scripts_never_arrive(string how)
    {
        await using var context = await chromium.ContextAsync(_house.Address);
        await context.RouteAsync("**/*.js*", route => how == "aborted" ? route.AbortAsync() : route.FulfillAsync(new() { Status = 404 }));
        await ApplyAsync(context);
    }

    [Fact]
    public async Task A_family_applies_inside_WeChat()
    {
        await using var context = await chromium.ContextAsync(_house.Address, userAgent: WeChat);
        // What WeChat's browser does not do.
        await context.AddInitScriptAsync("window.open = () => null; Object.defineProperty(navigator, 'clipboard', { value: undefined }); delete window.indexedDB;");
        await ApplyAsync(context);
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task A_family_applies_in_large_text(string language)
    {
        await using var context = await chromium.ContextAsync(_house.Address, width: 360);
        await new Reader(language, Large: true, 360).ChooseAsync(context, _house.Address);
        await ApplyAsync(context);
    }

    [Fact]
    public async Task A_long_name_with_rare_characters_survives()
    {
        const string Name = "阿卜杜热西提·买买提吐尔逊·䶮㛃𬱖托合提尼亚孜";
        var (family, form) = Next();
        await using var context = await chromium.ContextAsync(_house.Address, 320);
        var visitor = await SignedInAsync(context, family);
        var number = await new ApplyPages(visitor).ApplyAsync(form with { Child = form.Child! with { Name = Name } });
        await visitor.OpenAsync($"/parents/cases/{number}");
        (await visitor.TextAsync()).ShouldContain(Name);
        (await _house.UseAsync<EnrollContext, string>(cases => cases.Applications.Where(row => row.Number == number).Select(row => row.ChildName).SingleAsync())).ShouldBe(Name);
    }

    [Fact]
    public async Task The_reading_choices_work_without_scripts_and_are_kept()
    {
        await using var reader = await chromium.TelephoneAsync(_house.Address, scripts: false);
        await reader.OpenAsync("/");
        await reader.PressAsync(reader.Page.Locator("header a[href*='text=large']"));
        await reader.OpenAsync("/help");
        (await reader.Page.Locator("html.large-text").CountAsync()).ShouldBe(1);
        await reader.PressAsync(reader.Page.Locator("header a[href*='culture=en']"));
        await reader.OpenAsync("/");
        (await reader.Page.Locator("html.large-text[lang=en]").CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task A_family_goes_on_with_another_device_where_it_left_off()
    {
        var (family, form) = Next();
        await using var phone = await chromium.ContextAsync(_house.Address);
        var first = await SignedInAsync(phone, family);
        await new ApplyPages(first).StartAsync();
        await new ApplyPages(first).FillAsync(form, until: "home");

        await using var tablet = await chromium.ContextAsync(_house.Address, 768, 1024);
        var second = await SignedInAsync(tablet, family);
        (await second.TextAsync()).ShouldContain(form.Child!.Name);
        await second.PressAsync(second.Page.Locator("main a[href*='/parents/apply/tasks/']").First);
        var pages = new ApplyPages(second);
        await pages.FillAsync(form);
        pages.Asked.ShouldNotContain("child");
        pages.Asked.ShouldNotContain("household-book");
        (await second.TextAsync()).ShouldContain(form.Household!.BookNumber);
        await pages.DeclareAsync();
        (await FaultJourney.CountAsync(_house, form)).ShouldBe(1);
    }

    [Fact]
    public async Task A_family_applies_by_keys_alone_and_sees_where_it_is()
    {
        var (family, form) = Next();
        await using var context = await chromium.ContextAsync(_house.Address, 1280, 800);
        var keys = new KeyHands(await SignedInAsync(context, family));
        await new ApplyPages(keys).ApplyAsync(form);
        keys.Stops.ShouldBeGreaterThan(50);
        keys.Faults.Distinct().ShouldBeEmpty();
        (await FaultJourney.CountAsync(_house, form)).ShouldBe(1);
    }

    private async Task ApplyAsync(IBrowserContext context)
    {
        var (family, form) = Next();
        var number = await new ApplyPages(await SignedInAsync(context, family)).ApplyAsync(form);
        number.ShouldNotBeEmpty();
        (await FaultJourney.CountAsync(_house, form)).ShouldBe(1);
    }

    private async Task<Visitor> SignedInAsync(IBrowserContext context, MadeUpFamily family)
    {
        var visitor = await chromium.InAsync(context);
        await visitor.Page.GotoAsync(TestDoors.SignIn(family.Guardians[0].Mobile));
        await visitor.OpenAsync("/parents");
        return visitor;
    }

    private (MadeUpFamily Family, ApplicationForm Form) Next()
    {
        var family = _house.Village.NextSettled();
        return (family, Village.FormOf(family));
    }
}
