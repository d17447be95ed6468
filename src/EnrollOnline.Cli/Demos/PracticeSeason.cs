using System.Globalization;
using System.Text.Json.Nodes;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Casework.Clocks;
using EnrollOnline.Rehearsal.Counties;
using EnrollOnline.Rehearsal.Families;

namespace EnrollOnline.Cli.Demos;

/// <summary>
/// A second, small season of the other stage whose calendar is moved to the demonstration's present,
/// so that a visitor can apply, review, place and publish by hand.
/// </summary>
internal static class PracticeSeason
{
    private const int Children = 60;
    private const int NotFiled = 4;
    private static readonly (string Name, int Days)[] _calendar =
    [
        ("applicationOpens", -1), ("applicationCloses", 4), ("supplementCloses", 8), ("resultsPublished", 12),
        ("confirmationCloses", 16), ("appealCloses", 20),
    ];

    /// <summary>Opens it, files its families and reviews them; what needs a person is left for the visitor.</summary>
    /// <returns>Who is asked for a photograph, and which families of its county have not filed.</returns>
    public static async Task<PracticeFamilies> OpenAsync(DemoWish wish, DemoHouse house, CountyDivisions divisions, CancellationToken cancel)
    {
        var stage = wish.Stage == Stage.Primary ? Stage.Junior : Stage.Primary;
        var (text, frame) = SampleRulebooks.Find(wish.County, stage)!.Value;
        var county = OtherPhones(MadeUpCounty.Make(divisions, frame, Children, wish.Seed + 1));
        foreach (var family in county.Families)
        {
            family.Records.AddTo(house.Registers);
        }

        // Settled families with one child whose records agree with what they say: theirs is what a pre-fill can find.
        MadeUpFamily[] later = [.. county.Families.Where(family => family is { IsMigrant: false, Snag: Snag.None, Children.Count: 1 }).TakeLast(NotFiled)];
        var season = new DemoSeason(house, county with { Families = [.. county.Families.Except(later)] }, Moved(text, house.Clock.ShanghaiNow()));
        await season.OpenAsync(cancel);
        await season.FileAsync(_ => { }, cancel);
        await season.ReviewAsync(_ => { }, cancel);
        return new PracticeFamilies(await DemoPhotograph.AskAsync(house, season, cancel), later);
    }

    // The second county's phones are the first one's again; another range keeps the families apart.
    private static MadeUpCounty OtherPhones(MadeUpCounty county) => county with
    {
        Families =
        [
            .. county.Families.Select(family => family with
            {
                Guardians = [.. family.Guardians.Select(OtherPhone)],
                Stated = family.Stated with { Filer = OtherPhone(family.Stated.Filer) },
            }),
        ],
        Refusals = [],
        DuplicateAttempts = [],
    };

    private static MadeUpGuardian OtherPhone(MadeUpGuardian guardian) =>
        guardian with { Mobile = $"{guardian.Mobile[..3]}9{guardian.Mobile[4..]}" };

    private static string Moved(string text, DateTime now)
    {
        var rulebook = JsonNode.Parse(text)!;
        foreach (var (name, days) in _calendar)
        {
            var at = now.Date.AddDays(days).AddHours(days < 0 ? 8 : 18);
            rulebook["calendar"]![name] = at.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);
        }

        return rulebook.ToJsonString();
    }
}

/// <summary>The families of the practice season that a visitor may want to be.</summary>
/// <param name="Asked">Who is asked for a photograph; null for nobody.</param>
/// <param name="Later">Families that have not filed yet and whose papers the registers hold.</param>
internal sealed record PracticeFamilies(MadeUpGuardian? Asked, IReadOnlyList<MadeUpFamily> Later);
