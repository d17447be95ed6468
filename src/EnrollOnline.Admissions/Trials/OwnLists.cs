using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Trials;

/// <summary>The families' own lists as they are, by which a trial's seats are judged.</summary>
internal sealed class OwnLists
{
    private readonly Dictionary<string, string[]> _lists;

    public OwnLists(PlacementInput input)
    {
        var mode = input.Rulebook.Promotion?.Mode ?? PromotionMode.None;
        var leadsTo = (mode == PromotionMode.None ? [] : input.Schools)
            .SelectMany(school => school.Feeders.Select(feeder => (Feeder: feeder, school.Code)))
            .ToLookup(pair => pair.Feeder, pair => pair.Code, StringComparer.Ordinal);
        _lists = input.Children.ToDictionary(
            child => child.ApplicationNumber,
            child =>
            {
                string[] promotion = [.. leadsTo[child.FromSchool ?? ""].Order(StringComparer.Ordinal)];
                var zone = mode == PromotionMode.InsteadOfZone && promotion.Length > 0 ? [] : child.ZoneSchools;
                return (string[])[.. child.PrivateChoices.Concat(promotion).Concat(zone).Distinct(StringComparer.Ordinal)];
            },
            StringComparer.Ordinal);
    }

    /// <summary>How a child fares with another seat.</summary>
    public Move Judge(string number, string? before, string? after)
    {
        var (was, becomes) = (Place(number, before), Place(number, after));
        return before == after ? Move.Same
            : becomes < was ? Move.Better
            : becomes > was ? Move.Worse
            : Move.Other;
    }

    /// <summary>Place on the list; behind it a seat elsewhere, behind that none.</summary>
    private int Place(string number, string? school)
    {
        var list = _lists[number];
        var at = school is null ? list.Length + 1 : Array.IndexOf(list, school);
        return at < 0 ? list.Length : at;
    }
}
