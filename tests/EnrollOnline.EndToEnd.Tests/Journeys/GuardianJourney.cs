using EnrollOnline.EndToEnd.Tests.Browsers;
using EnrollOnline.EndToEnd.Tests.Houses;
using EnrollOnline.EndToEnd.Tests.Pages;
using EnrollOnline.RecordChecks.Findings;

namespace EnrollOnline.EndToEnd.Tests.Journeys;

/// <summary>Guardians apply by telephone; what agrees with the registers is approved without a person.</summary>
[Collection(Browsers.Journeys.Name)]
public sealed class GuardianJourney(Chromium chromium, OpenSeason season) : IClassFixture<OpenSeason>
{
    private static readonly TimeSpan _longEnoughToSee = TimeSpan.FromSeconds(6);
    private readonly House _house = season.House;

    [Fact]
    public async Task A_family_whose_records_agree_is_approved_while_it_looks_on()
    {
        var family = _house.Village.NextSettled();
        await using var guardian = await chromium.TelephoneAsync(_house.Address);
        await new SignInPages(guardian, _house).GuardianAsync(family.Guardians[0].Mobile);
        _house.IsSlowOnce(RecordSource.HouseholdRegistration, _longEnoughToSee);

        var number = await new ApplyPages(guardian).ApplyAsync(Village.FormOf(family));

        await guardian.Page.GotoAsync($"/parents/cases/{number}");
        (await guardian.TextAsync()).ShouldContain("核验中");
        await guardian.ReloadUntilAsync("审核通过");
        (await guardian.TextAsync()).ShouldContain(family.Children[0].Name);
        await guardian.OpenAsync($"/parents/cases/{number}?culture=en");
        await guardian.OpenAsync("/parents?culture=en");
    }

    [Fact]
    public async Task A_mistyped_certificate_brings_the_case_to_an_officer()
    {
        var family = _house.Village.NextSettled();
        await using var guardian = await chromium.TelephoneAsync(_house.Address);
        await new SignInPages(guardian, _house).GuardianAsync(family.Guardians[0].Mobile);

        var number = await new ApplyPages(guardian).ApplyAsync(Village.Mistyped(Village.FormOf(family)));

        await guardian.OpenAsync($"/parents/cases/{number}");
        await guardian.ReloadUntilAsync("人工审核中");
    }

    [Fact]
    public async Task A_family_without_scripts_applies_all_the_same()
    {
        var family = _house.Village.Migrant();
        await using var guardian = await chromium.TelephoneAsync(_house.Address, scripts: false);
        await new SignInPages(guardian, _house).GuardianAsync(family.Guardians[0].Mobile);
        var pages = new ApplyPages(guardian);

        var number = await pages.ApplyAsync(Village.FormOf(family));

        pages.Asked.ShouldContain("permit");
        pages.Asked.ShouldContain("work");
        await guardian.OpenAsync($"/parents/cases/{number}");
        await guardian.ReloadUntilAsync("审核通过");
    }
}
