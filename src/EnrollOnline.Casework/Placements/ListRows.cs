using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.PublicBundles;

namespace EnrollOnline.Casework.Placements;

/// <summary>Makes the lines of the frozen list. A fact that no rule of the season asks for stays out of it.</summary>
internal sealed class ListRows(
    Rulebook rulebook,
    IReadOnlyDictionary<string, IReadOnlyList<string>> zones,
    IReadOnlyDictionary<string, School> schools,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> distances,
    IReadOnlyDictionary<string, string> multiples)
{
    private readonly HashSet<string> _groups =
        [.. rulebook.Reserves.Select(rule => rule.Code), .. rulebook.PrivateChoices.Strata.Select(rule => rule.Code)];

    private readonly HashSet<string> _feeders = rulebook.Promotion is null or { Mode: PromotionMode.None }
        ? []
        : [.. schools.Values.SelectMany(school => Codes(school.Feeders))];

    private readonly bool _siblings = rulebook.Siblings is not null and not { Effect: SiblingEffect.None };

    private readonly bool _byDistance = rulebook.CoOrdination.Order == CoOrdinationOrder.Distance
        || rulebook.Categories.Any(category => category.TieBreaks.Contains(TieBreak.Distance));

    /// <summary>One child's line, with the real values where the list will show places.</summary>
    public BundleApplication Of(ListedCase row) => new(
        row.Number,
        row.IsOpen ? rulebook.Categories[^1].Code : row.CategoryCode!,
        row.TieValues,
        [.. Codes(row.PrivateChoice).Take(rulebook.PrivateChoices.Max)],
        ZoneSchools(row),
        multiples.GetValueOrDefault(row.Number))
    {
        Groups = [.. Codes(row.SeatGroups).Where(_groups.Contains).Order(StringComparer.Ordinal)],
        SiblingSchool = _siblings && row.SiblingSchool is { } sibling && schools.ContainsKey(sibling) ? sibling : null,
        FromSchool = row.FromSchool is { } from && _feeders.Contains(from) ? from : null,
        Distances = _byDistance ? Distances(row) : [],
    };

    /// <summary>Codes separated by spaces.</summary>
    public static string[] Codes(string? text) => (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private string[] ZoneSchools(ListedCase row)
    {
        var wanted = Codes(row.PublicChoices);
        var zone = wanted.Length > 0 ? wanted : zones.GetValueOrDefault(row.CommunityCode ?? "") ?? [];
        return [.. zone.Distinct(StringComparer.Ordinal).Take(rulebook.PublicChoices.Max)];
    }

    private SchoolDistance[] Distances(ListedCase row) =>
        [.. (distances.GetValueOrDefault(row.CommunityCode ?? "") ?? new Dictionary<string, int>())
            .Where(way => schools.TryGetValue(way.Key, out var school) && !school.IsPrivate)
            .Select(way => new SchoolDistance(way.Key, way.Value))];
}
