using System.Text;
using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.PublicBundles;
using EnrollOnline.Casework.Rules;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Placements;

/// <summary>Builds the list of children that a placement is frozen on.</summary>
public sealed class ListBuilder(EnrollContext context, SeasonRules rules, SeasonFrames frames)
{
    /// <summary>Reads every case that takes part: all but the refused and the withdrawn.</summary>
    internal Task<List<ListedCase>> ReadAsync(Guid seasonId, CancellationToken cancel) =>
        context.Applications.AsNoTracking()
            .Where(row => row.SeasonId == seasonId
                && row.State != ApplicationState.Refused && row.State != ApplicationState.Withdrawn)
            .Select(row => new ListedCase(
                row.Id, row.Number, row.GuardianId, row.BirthDate, row.State, row.CategoryCode, row.Ties,
                row.CommunityCode, row.PrivateChoice, row.PublicChoices, row.WantsMultiplesTogether))
            .ToListAsync(cancel);

    /// <summary>Makes the list; an open case stands in the last category, so that no child is forgotten.</summary>
    internal async Task<FrozenList> BuildAsync(Season season, IReadOnlyList<ListedCase> cases, CancellationToken cancel)
    {
        var rulebook = rules.Of(season);
        var zones = await frames.ZonesAsync(season.Id, cancel);
        var schools = await frames.SchoolsAsync(season.Id, cancel);
        var multiples = ListedCase.Multiples(season.Code, cases);
        var ranked = cases.Select(row => (Case: row, Ties: TiesOf(row))).ToList();
        var places = PlacesOfValues.Among([.. ranked.Select(row => row.Ties)]);
        var applications = BundleTables.Applications.Write(ranked.Select(row => new BundleApplication(
            row.Case.Number,
            row.Case.IsOpen ? rulebook.Categories[^1].Code : row.Case.CategoryCode!,
            places.Of(row.Ties),
            PrivateChoices(row.Case, rulebook),
            ZoneSchools(row.Case, rulebook, zones),
            multiples.GetValueOrDefault(row.Case.Number))));
        var schoolRows = BundleTables.Schools.Write(schools.Values.Select(school => RowOf(school, rulebook)));
        return new FrozenList
        {
            SeasonId = season.Id, CountyCode = season.CountyCode, Children = cases.Count,
            ApplicationsText = Encoding.UTF8.GetString(applications), SchoolsText = Encoding.UTF8.GetString(schoolRows),
            SchoolsHash = BundleFiles.HashOf(schoolRows), RulebookHash = season.RulebookHash,
            ValuesText = places.Write(),
        };
    }

    private static TieValues TiesOf(ListedCase row) =>
        !row.IsOpen && TieValues.TryParse(row.Ties ?? "", out var ties) ? ties : TieValues.None;

    private static BundleSchool RowOf(School school, Rulebook rulebook) => new(
        school.Code, school.Name, school.IsPrivate, school.Plan, Math.Max(school.Plan, school.Classes * rulebook.ClassSize.Cap),
        Codes(school.Neighbours));

    private static string[] PrivateChoices(ListedCase row, Rulebook rulebook) =>
        [.. Codes(row.PrivateChoice ?? "").Take(rulebook.PrivateChoices.Max)];

    private static string[] ZoneSchools(
        ListedCase row, Rulebook rulebook, IReadOnlyDictionary<string, IReadOnlyList<string>> zones)
    {
        var wanted = Codes(row.PublicChoices);
        var zone = wanted.Length > 0 ? wanted : zones.GetValueOrDefault(row.CommunityCode ?? "") ?? [];
        return [.. zone.Distinct(StringComparer.Ordinal).Take(rulebook.PublicChoices.Max)];
    }

    private static string[] Codes(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
