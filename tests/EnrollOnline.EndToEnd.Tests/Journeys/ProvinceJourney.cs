using EnrollOnline.EndToEnd.Tests.Browsers;
using EnrollOnline.EndToEnd.Tests.Houses;
using EnrollOnline.EndToEnd.Tests.Pages;
using EnrollOnline.RecordChecks.Findings;

namespace EnrollOnline.EndToEnd.Tests.Journeys;

/// <summary>Guardians who sign in through the province, and need not type what the household register holds.</summary>
[Collection(Browsers.Journeys.Name)]
public sealed class ProvinceJourney(Chromium chromium, OpenSeason season) : IClassFixture<OpenSeason>
{
    private readonly House _house = season.House;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_proven_guardian_confirms_what_the_register_holds_and_types_no_book(bool scripts)
    {
        var family = _house.Village.NextSettled();
        await using var guardian = await chromium.TelephoneAsync(_house.Address, scripts);
        await new SignInPages(guardian, _house).ProvinceAsync(family.Stated.Filer.Name);
        _house.IsSlowOnce(RecordSource.HouseholdRegistration, TimeSpan.FromSeconds(3));
        var pages = new ApplyPages(guardian);

        var number = await pages.ApplyAsync(Village.FormOf(family));

        pages.Asked.ShouldContain("household-look-up");
        pages.Asked.ShouldNotContain("household");
        pages.Asked.ShouldNotContain("household-book");
        await guardian.OpenAsync($"/parents/cases/{number}");
        await guardian.ReloadUntilAsync("审核通过");
    }
}
