using EnrollOnline.EndToEnd.Tests.Browsers;
using EnrollOnline.EndToEnd.Tests.Houses;
using Microsoft.Playwright;

namespace EnrollOnline.EndToEnd.Tests.Journeys;

/// <summary>Somebody who has not signed in looks things up, with scripts and without.</summary>
[Collection(Browsers.Journeys.Name)]
public sealed class StrangerJourney(Chromium chromium, OpenSeason open) : IClassFixture<OpenSeason>
{
    private static readonly string[] _pages =
        ["papers", "papers?situation=own-home", "papers?situation=twins", "schools", "rules", "zones", "pre-check", "pre-check?birth=in-time&ask=household", "what-if?category=B"];

    private House House => open.House;

    private string Season => $"/seasons/{House.Season.Code}";

    [Fact]
    public async Task Every_page_is_sound_on_a_telephone_in_both_languages()
    {
        await using var stranger = await chromium.TelephoneAsync(House.Address);
        foreach (var culture in (string[])["en", "zh-CN"])
        {
            await stranger.OpenAsync($"/counties/{House.Season.CountyCode}?culture={culture}");
            await stranger.OpenAsync($"/help?culture={culture}");
            foreach (var page in _pages)
            {
                await stranger.OpenAsync($"{Season}/{page}{(page.Contains('?', StringComparison.Ordinal) ? "&" : "?")}culture={culture}");
            }
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_school_of_a_home_is_found_by_its_community(bool scripts)
    {
        var (code, name) = (House.Village.County.Map.Divisions.Communities[0].Code, House.Village.County.Map.Divisions.Communities[0].Name);
        await using var stranger = await chromium.TelephoneAsync(House.Address, scripts);
        await stranger.OpenAsync($"{Season}/zones");
        var found = stranger.Page.Locator($"#candidates a[href$='{code}']");
        if (scripts)
        {
            await stranger.Page.Locator("[name=Place]").PressSequentiallyAsync(name);
        }
        else
        {
            await stranger.TypeAsync("Place", name);
            await stranger.PressAsync(stranger.Page.Locator("main form button"));
        }

        await Assertions.Expect(found).ToBeVisibleAsync();
        await stranger.PressAsync(found);
        (await stranger.HeadingAsync()).ShouldContain(name);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_grandparent_learns_the_category_by_taps_alone(bool scripts)
    {
        await using var stranger = await chromium.TelephoneAsync(House.Address, scripts);
        await stranger.OpenAsync($"{Season}/pre-check");
        foreach (var answer in (string[])["in-time", "here", "by-1", "yes", "grandparent", "all", "by-1"])
        {
            await stranger.TickAsync("Answer", answer);
            await stranger.PressAsync(stranger.Page.Locator("main form button"));
        }

        (await stranger.TextAsync()).ShouldContain("第 2 类");
    }
}
