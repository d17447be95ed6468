using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Placements;

namespace EnrollOnline.Rehearsal.Counties;

/// <summary>Draws the zones and gives every public school its classes.</summary>
internal sealed class MapMaker(CountyDivisions divisions, Stage stage, int seed)
{
    private const int MultiSchoolIn10000 = 800;
    private readonly Dice dice = new(seed, -2);

    /// <summary>Makes the whole map for that many children.</summary>
    public (CountyMap Map, IReadOnlyList<(Community Thing, int Weight)> Crowds) Make(int children)
    {
        var maker = new SchoolMaker(divisions, stage, seed);
        var schools = maker.Public(children);
        var crowds = Crowds();
        var zones = Zones(schools);
        SeatMaker.Give(schools, zones, crowds, children, dice);
        var order = schools.ToDictionary(school => school.Code, school => Nearest(school.Spot, schools));
        schools.AddRange(maker.Private(schools.Sum(school => school.Plan)));
        return (new(divisions, schools, zones, order), crowds);
    }

    /// <summary>How many children live where, relative to each other: villages have fewer.</summary>
    private List<(Community Thing, int Weight)> Crowds() =>
        [.. divisions.Communities.Select(community =>
            (community, community.IsVillage ? dice.Between(20, 70) : dice.Between(60, 240)))];

    /// <summary>The nearest school; some communities share two or three; a community with schools of its own has them all.</summary>
    private List<MadeUpZone> Zones(List<MadeUpSchool> schools)
    {
        var own = schools.ToLookup(school => school.CommunityCode, school => school.Code);
        var zones = divisions.Communities.Select(community =>
        {
            var nearest = Nearest(community.Spot, schools);
            var shared = dice.In10000(MultiSchoolIn10000) ? dice.Between(2, 3) : 1;
            var inside = own[community.Code].ToList();
            return new MadeUpZone(community.Code, inside.Count > shared ? inside : [.. nearest.Take(shared)]);
        }).ToList();

        // Where a school stands in its community but another is nearer, nobody would be zoned to it.
        var zoned = zones.SelectMany(zone => zone.SchoolCodes).ToHashSet();
        foreach (var school in schools.Where(school => !zoned.Contains(school.Code)))
        {
            var at = zones.FindIndex(zone => zone.CommunityCode == school.CommunityCode);
            zones[at] = zones[at] with { SchoolCodes = [.. zones[at].SchoolCodes, school.Code] };
        }

        return zones;
    }

    private static IReadOnlyList<string> Nearest(Spot from, List<MadeUpSchool> schools) =>
        [.. schools
            .Where(school => school.Kind == SchoolKind.Public)
            .OrderBy(school => from.SquareTo(school.Spot))
            .ThenBy(school => school.Code, StringComparer.Ordinal)
            .Select(school => school.Code)];
}
