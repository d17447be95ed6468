using EnrollOnline.Admissions.Placements;
using EnrollOnline.Rehearsal.Counties;

namespace EnrollOnline.Rehearsal.Families;

/// <summary>Makes wishes for schools.</summary>
internal sealed class ChoiceMaker
{
    private const int PrivateIn10000 = 540;
    private const int TogetherIn10000 = 6500;
    private readonly Dictionary<string, IReadOnlyList<string>> zones;
    private readonly List<(string Thing, int Weight)> privates;

    /// <summary>Knows a county's schools.</summary>
    /// <param name="map">The map.</param>
    public ChoiceMaker(CountyMap map)
    {
        zones = map.Zones.ToDictionary(zone => zone.CommunityCode, zone => zone.SchoolCodes);
        // Every other private school is twice as sought after as its seats, so that some must draw and some need not.
        privates = [.. map.Schools
            .Where(school => school.Kind == SchoolKind.Private)
            .Select((school, n) => (school.Code, school.Plan * (n % 2 == 0 ? 3 : 1)))];
    }

    /// <summary>A family's wishes: in a shared zone mostly the nearest school first.</summary>
    public StatedChoices Make(Dice dice, string communityCode, int children)
    {
        var schools = zones[communityCode].ToList();
        if (schools.Count > 1 && dice.In10000(4000))
        {
            var liked = dice.Between(1, schools.Count - 1);
            (schools[0], schools[liked]) = (schools[liked], schools[0]);
        }

        var wantsPrivate = dice.In10000(PrivateIn10000) && privates.Count > 0;
        return new(
            wantsPrivate ? dice.Weighted(privates) : null,
            schools,
            children > 1 ? dice.In10000(TogetherIn10000) : null);
    }
}
