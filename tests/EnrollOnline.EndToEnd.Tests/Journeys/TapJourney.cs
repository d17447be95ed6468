using EnrollOnline.Casework.Applications;
using EnrollOnline.EndToEnd.Tests.Browsers;
using EnrollOnline.EndToEnd.Tests.Houses;
using EnrollOnline.EndToEnd.Tests.Pages;
using EnrollOnline.Rehearsal.Families;
using Xunit.Abstractions;
using HomeKind = EnrollOnline.Rehearsal.Families.HomeKind;

namespace EnrollOnline.EndToEnd.Tests.Journeys;

/// <summary>How much a family has to do beyond typing, from its first page to the receipt, in six situations.</summary>
[Collection(Browsers.Journeys.Name)]
public sealed class TapJourney(Chromium chromium, LargeSeason season, ITestOutputHelper output) : IClassFixture<LargeSeason>
{
    private readonly House _house = season.House;

    private IEnumerable<MadeUpFamily> Families => _house.Village.County.Families;

    [Fact]
    public Task A_home_of_its_own() => CountAsync("household and own home", Local(HomeKind.Owned), most: 25);

    [Fact]
    public Task The_grandparents_home() => CountAsync("grandparents' home", Local(HomeKind.Grandparents), most: 26);

    [Fact]
    public Task Migrants_with_insurance() => CountAsync("migrant with insurance", Families.First(family => family is { Snag: Snag.None, IsMigrant: true, Children.Count: 1, Stated.Insurance: not null }), most: 25);

    [Fact]
    public Task Migrants_with_a_licence() => CountAsync("licence holder", Families.First(family => family is { Snag: Snag.None, IsMigrant: true, Children.Count: 1, Stated.Licence: not null }), most: 25);

    [Fact]
    public async Task A_disabled_child()
    {
        var family = Local(HomeKind.Owned, 1);
        var form = Village.FormOf(family) with { Disability = new("14010519800101001X42") };
        await CountAsync("disabled child", family, 31, form);
    }

    [Fact]
    public async Task Twins_with_a_private_choice()
    {
        var family = _house.Village.Twins();
        var school = _house.Village.County.Map.Schools.First(found => found.Kind == Admissions.Placements.SchoolKind.Private).Code;
        ApplicationForm[] forms = [.. Enumerable.Range(0, 2).Select(child => Village.FormOf(family, child)).Select(form => form with { Choices = form.Choices! with { PrivateSchool = school, MultiplesTogether = true } })];
        await CountAsync("twins, private choice", family, 40, forms);
    }

    private MadeUpFamily Local(HomeKind kind, int nth = 0) => Families.Where(family =>
        family is { Snag: Snag.None, IsMigrant: false, Children.Count: 1 } && family.Stated.Home?.Kind == kind).ElementAt(nth);

    private Task CountAsync(string situation, MadeUpFamily family, int most) => CountAsync(situation, family, most, Village.FormOf(family));

    private async Task CountAsync(string situation, MadeUpFamily family, int most, params ApplicationForm[] forms)
    {
        await using var context = await chromium.ContextAsync(_house.Address);
        var visitor = await chromium.InAsync(context);
        await visitor.Page.GotoAsync(TestDoors.SignIn(family.Guardians[0].Mobile));
        await visitor.Page.GotoAsync("/parents");
        var hands = new CountingHands(visitor);
        foreach (var form in forms)
        {
            var pages = new ApplyPages(hands);
            await pages.StartAsync();
            await pages.FillAsync(form);
            if (form.Disability is { } disability)
            {
                await hands.PressAsync(visitor.Page.Locator("main a[href*='/disability/']").First);
                await hands.TypeAsync("CertificateNumber", disability.CertificateNumber);
                await hands.PressAsync(visitor.Page.Locator("main form button:not([formaction])").First);
            }

            await pages.DeclareAsync();
            if (form != forms[^1])
            {
                await visitor.Page.GotoAsync("/parents");
            }
        }

        output.WriteLine($"{situation}: {hands.Pages} pages, {hands.Typed} fields typed, {hands.Taps} taps ({hands.ToFields} of them to a field; {hands.ByNextKey} more fields by the \"next\" key)");
        hands.Taps.ShouldBeLessThanOrEqualTo(most);
        foreach (var form in forms)
        {
            (await FaultJourney.CountAsync(_house, form)).ShouldBe(1);
        }
    }
}
