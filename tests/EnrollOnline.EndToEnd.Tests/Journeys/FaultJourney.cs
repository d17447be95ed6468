using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.EndToEnd.Tests.Browsers;
using EnrollOnline.EndToEnd.Tests.Houses;
using EnrollOnline.EndToEnd.Tests.Walks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace EnrollOnline.EndToEnd.Tests.Journeys;

/// <summary>What goes wrong at a browser: afterwards there is one application, nothing typed is lost, and the page says how to go on.</summary>
[Collection(Browsers.Journeys.Name)]
public sealed class FaultJourney(Chromium chromium, OpenSeason season) : IClassFixture<OpenSeason>
{
    private const string Send = "main form button:not([formaction])";
    private readonly House _house = season.House;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Pressed_twice_it_is_one_application(bool scripts)
    {
        var (town, form) = await FilledAsync("twice");
        await using var context = await chromium.ContextAsync(_house.Address, scripts: scripts);
        var page = await AtDeclarationAsync(context, town, "twice");
        await page.Locator("[name=Agreed][type=checkbox]").CheckAsync();
        await page.Locator(Send).First.DblClickAsync();
        await ReceivedAsync(page);
        (await CountAsync(_house, form)).ShouldBe(1);
    }

    [Fact]
    public async Task Back_and_sent_again_it_is_the_same_application()
    {
        var (town, form) = await FilledAsync("back");
        await using var context = await chromium.ContextAsync(_house.Address);
        var page = await AtDeclarationAsync(context, town, "back");
        await HandInAsync(page);
        var number = await ReceivedAsync(page);

        await page.GoBackAsync();
        if (page.Url.Contains("/declaration/", StringComparison.Ordinal))
        {
            await HandInAsync(page);
        }

        (await ReceivedAsync(page)).ShouldBe(number);
        await page.ReloadAsync();
        (await ReceivedAsync(page)).ShouldBe(number);
        (await CountAsync(_house, form)).ShouldBe(1);
    }

    [Fact]
    public async Task Handed_in_from_two_tabs_it_is_the_same_application()
    {
        var (town, form) = await FilledAsync("tabs");
        await using var context = await chromium.ContextAsync(_house.Address);
        var (first, second) = (await AtDeclarationAsync(context, town, "tabs"), await AtDeclarationAsync(context, town, "tabs"));
        await Task.WhenAll(HandInAsync(first), HandInAsync(second));
        (await ReceivedAsync(first)).ShouldBe(await ReceivedAsync(second));
        (await CountAsync(_house, form)).ShouldBe(1);
    }

    [Fact]
    public async Task A_session_lost_at_the_answers_loses_nothing()
    {
        var (town, form) = await FilledAsync("answers");
        await using var context = await chromium.ContextAsync(_house.Address);
        var page = await OpenAsync(context, town, "answers", "check-answers");
        await LoseSessionAsync(context);
        await page.Locator("main a.govuk-button").First.ClickAsync();
        await SignInAgainAsync(page, town.Drafts["answers"].Mobile);
        page.Url.ShouldContain(town.Drafts["answers"].Id.ToString());
        (await page.Locator("h1").CountAsync()).ShouldBe(1);
        await page.GotoAsync($"/parents/apply/check-answers/{town.Drafts["answers"].Id}");
        (await page.Locator("main").InnerTextAsync()).ShouldContain(form.Household!.BookNumber);
        await page.GotoAsync($"/parents/apply/declaration/{town.Drafts["answers"].Id}");
        await HandInAsync(page);
        await ReceivedAsync(page);
        (await CountAsync(_house, form)).ShouldBe(1);
    }

    [Fact]
    public async Task A_session_lost_at_the_declaration_loses_nothing()
    {
        var (town, form) = await FilledAsync("declaring");
        await using var context = await chromium.ContextAsync(_house.Address);
        var page = await AtDeclarationAsync(context, town, "declaring");
        await LoseSessionAsync(context);
        await HandInAsync(page);
        await SignInAgainAsync(page, town.Drafts["declaring"].Mobile);
        if (!page.Url.EndsWith("/received", StringComparison.Ordinal))
        {
            page.Url.ShouldContain($"/declaration/{town.Drafts["declaring"].Id}");
            await HandInAsync(page);
        }

        await ReceivedAsync(page);
        (await CountAsync(_house, form)).ShouldBe(1);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Words_typed_when_the_session_was_lost_come_back(bool scripts)
    {
        const string Typed = "太原市小店区坞城路 8 号 2 单元 301 室";
        var (town, form) = await FilledAsync("typed");
        await using var context = await chromium.ContextAsync(_house.Address, scripts: scripts);
        var page = await OpenAsync(context, town, "typed", "household-book");
        await page.Locator("[name=Address]").FillAsync(Typed);
        await LoseSessionAsync(context);
        await page.Locator(Send).First.ClickAsync();
        await page.WaitForURLAsync("**/accounts/sign-in**");
        await SignInAgainAsync(page, town.Drafts["typed"].Mobile);
        page.Url.ShouldContain($"/household-book/{town.Drafts["typed"].Id}");
        (await page.Locator("[name=Address]").InputValueAsync()).ShouldBe(Typed);
        await page.Locator(Send).First.ClickAsync();
        await page.GotoAsync($"/parents/apply/declaration/{town.Drafts["typed"].Id}");
        await HandInAsync(page);
        await ReceivedAsync(page);
        (await CountAsync(_house, form)).ShouldBe(1);
    }

    [Fact]
    public async Task Both_parents_at_once_make_one_application_and_the_other_is_told()
    {
        var (town, form) = await FilledAsync("one parent");
        await town.DraftAsync("other parent", form);
        await using var here = await chromium.ContextAsync(_house.Address);
        await using var there = await chromium.ContextAsync(_house.Address);
        IPage[] pages = [await AtDeclarationAsync(here, town, "one parent"), await AtDeclarationAsync(there, town, "other parent")];
        await Task.WhenAll(pages.Select(HandInAsync));
        await Task.WhenAll(pages.Select(page => page.WaitForURLAsync(url => !url.Contains("/declaration/", StringComparison.Ordinal))));
        pages.Count(page => page.Url.EndsWith("/received", StringComparison.Ordinal)).ShouldBe(1);
        var told = pages.Single(page => page.Url.Contains("/duplicate/", StringComparison.Ordinal));
        (await told.Locator("main a").CountAsync()).ShouldBeGreaterThan(0);
        (await CountAsync(_house, form)).ShouldBe(1);
    }

    [Theory]
    [InlineData("declaration")]
    [InlineData("household-book")]
    public async Task A_window_that_closes_between_page_and_press_is_said_and_nothing_is_handed_in(string place)
    {
        var (town, form) = await FilledAsync(place);
        var closes = _house.Rulebook.Calendar.ApplicationCloses;
        _house.ItIs(closes.AddMinutes(-1));
        try
        {
            await using var context = await chromium.ContextAsync(_house.Address);
            var page = await OpenAsync(context, town, place, place);
            _house.ItIs(closes.AddMinutes(1));
            if (place == "declaration")
            {
                await page.Locator("[name=Agreed][type=checkbox]").CheckAsync();
            }

            await page.Locator(Send).First.ClickAsync();
            await page.WaitForURLAsync("**/parents/apply/closed/**");
            (await page.Locator("main a[href^='tel:']").CountAsync()).ShouldBe(1);
            (await CountAsync(_house, form)).ShouldBe(0);
        }
        finally
        {
            _house.ItIs(new DateTime(2024, 7, 10, 10, 0, 0));
        }
    }

    /// <summary>How many live applications there are for a child.</summary>
    internal static Task<int> CountAsync(House house, ApplicationForm form) => house.UseAsync<EnrollContext, int>(context =>
        context.Applications.CountAsync(row => row.ChildName == form.Child!.Name && row.State != ApplicationState.Withdrawn));

    private async Task<(Town Town, ApplicationForm Form)> FilledAsync(string name)
    {
        var (town, family) = (new Town(_house), _house.Village.NextSettled());
        // A name of its own, by which the child's applications are counted.
        var form = Village.FormOf(family);
        form = form with { Child = form.Child! with { Name = $"{form.Child.Name}{char.ConvertFromUtf32(0x4E00 + form.Child.IdNumber[^4..^1].Sum(digit => digit) % 900)}" }, Declared = false };
        await town.DraftAsync(name, form, mobile: family.Guardians[0].Mobile);
        return (town, form);
    }

    private static async Task<IPage> OpenAsync(IBrowserContext context, Town town, string draft, string place)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(TestDoors.SignIn(town.Drafts[draft].Mobile));
        await page.GotoAsync($"/parents/apply/{place}/{town.Drafts[draft].Id}");
        page.Url.ShouldContain($"/{place}/");
        return page;
    }

    private static Task<IPage> AtDeclarationAsync(IBrowserContext context, Town town, string draft) => OpenAsync(context, town, draft, "declaration");

    private static async Task HandInAsync(IPage page)
    {
        await page.Locator("[name=Agreed][type=checkbox]").CheckAsync();
        await page.Locator(Send).First.ClickAsync();
    }

    private static async Task<string> ReceivedAsync(IPage page)
    {
        await page.WaitForURLAsync("**/received");
        return (await page.Locator(".eo-reference").InnerTextAsync()).Trim();
    }

    private static Task LoseSessionAsync(IBrowserContext context) =>
        context.ClearCookiesAsync(new BrowserContextClearCookiesOptions { Name = "enroll-session" });

    private async Task SignInAgainAsync(IPage page, string mobile)
    {
        await page.WaitForURLAsync("**/accounts/sign-in**");
        await page.Locator("[name=Mobile]").FillAsync(mobile);
        await page.Locator(Send).First.ClickAsync();
        await page.Locator("[name=Code]").FillAsync(_house.CodeSentTo(mobile));
        await page.Locator(Send).First.ClickAsync();
        await page.WaitForURLAsync("**/parents/**");
    }
}
