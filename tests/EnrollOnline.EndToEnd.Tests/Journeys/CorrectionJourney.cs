using EnrollOnline.EndToEnd.Tests.Browsers;
using EnrollOnline.EndToEnd.Tests.Houses;
using EnrollOnline.EndToEnd.Tests.Pages;

namespace EnrollOnline.EndToEnd.Tests.Journeys;

/// <summary>A family that mistyped a number sees it within the page, corrects just that, and sees that it agrees.</summary>
[Collection(Browsers.Journeys.Name)]
public sealed class CorrectionJourney(Chromium chromium, OpenSeason season) : IClassFixture<OpenSeason>
{
    private readonly House _house = season.House;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_mistyped_number_is_corrected_and_agrees_within_the_page(bool scripts)
    {
        var family = _house.Village.NextSettled();
        var form = Village.FormOf(family);
        var number = await _house.FileAsync(family, Village.Mistyped(form));
        await _house.ReviewedAsync();
        await using var guardian = await chromium.TelephoneAsync(_house.Address, scripts);
        await new SignInPages(guardian, _house).GuardianAsync(family.Guardians[0].Mobile);
        var pages = new CasePages(guardian, number);
        await pages.OpenAsync();
        (await guardian.TextAsync()).ShouldContain("这不是不通过");

        await guardian.PressAsync("改房产证号");
        await guardian.TypeAsync("Value", form.Home!.CertificateNumber);
        await guardian.PressAsync(guardian.Page.Locator("main form button").First);

        // Nobody presses anything: the page looks again by itself, with scripts and without.
        await guardian.Page.Locator("[data-part='state']").GetByText("审核通过").WaitForAsync();
        (await guardian.Page.Locator("#property").InnerTextAsync()).ShouldContain("对上了");
        (await guardian.TextAsync()).ShouldNotContain("正在核对");
    }

    [Fact]
    public async Task The_officer_decides_by_keys_that_never_act_inside_a_field_and_can_be_put_off()
    {
        var family = _house.Village.NextSettled();
        var number = await _house.FileAsync(family, Village.Mistyped(Village.FormOf(family)));
        await _house.ReviewedAsync();
        await using var desk = await chromium.DeskAsync(_house.Address);
        await new SignInPages(desk, _house).StaffAsync(_house.Officer, "/officers");
        var officer = new OfficerPages(desk);
        await officer.WorkListAsync();
        await officer.OpenAsync(number);

        await desk.Page.Keyboard.PressAsync("s");
        (await desk.Page.Locator("[name='Act.Kind'][value='Supplement']").IsCheckedAsync()).ShouldBeTrue();
        await desk.Page.Locator("[name='Act.Reason']").FocusAsync();
        await desk.Page.Keyboard.PressAsync("r");
        (await desk.Page.Locator("[name='Act.Kind'][value='Refuse']").IsCheckedAsync()).ShouldBeFalse();
        (await desk.Page.Locator("[name='Act.Reason']").InputValueAsync()).ShouldBe("r");

        await desk.Page.Locator("#keys button").ClickAsync();
        await desk.Page.Locator("h1").ClickAsync();
        await desk.Page.Keyboard.PressAsync("r");
        (await desk.Page.Locator("[name='Act.Kind'][value='Refuse']").IsCheckedAsync()).ShouldBeFalse();
        await desk.Page.Locator("#keys button").ClickAsync();
        await desk.Page.Locator("h1").ClickAsync();
        await desk.Page.Keyboard.PressAsync("r");
        (await desk.Page.Locator("[name='Act.Kind'][value='Refuse']").IsCheckedAsync()).ShouldBeTrue();
    }
}
