using EnrollOnline.Admissions.Placements;
using EnrollOnline.Casework.Seasons;
using EnrollOnline.Rehearsal.Counties;
using EnrollOnline.Rehearsal.Families;

namespace EnrollOnline.Rehearsal.Actors;

/// <summary>Writes down a made-up county as the plan its bureau would publish.</summary>
public static class PlanWriter
{
    /// <summary>The plan of a season.</summary>
    /// <param name="county">The made-up county.</param>
    /// <param name="rulebookText">The rulebook of the season.</param>
    public static SeasonPlan Write(MadeUpCounty county, string rulebookText)
    {
        ArgumentNullException.ThrowIfNull(county);
        var (map, name) = (county.Map, county.Map.Divisions.County);
        var spots = map.Divisions.Communities.Select(community => community.Spot).ToList();
        return new SeasonPlan(
            new PlannedCounty(
                name.Code, $"{name.City}{name.Name}", RehearsedCounties.EnglishName(name.Code), $"{name.Name}教育局（演练）",
                RehearsedCounties.Hotline(name.Code), "8:00—12:00，14:30—18:00"),
            rulebookText,
            [.. map.Divisions.Communities.Select(community =>
                new PlannedCommunity(community.Code, community.Name, community.TownshipName)
                {
                    Distances = Distances(community, map), Estates = InventedPlaces.EstatesOf(community), Roads = InventedPlaces.RoadsOf(map.Divisions, community),
                    Outline = [.. Outlines.Of(community.Spot, spots).Select(InventedPlaces.OnEarth)],
                })],
            [.. map.Schools.Select(school => Planned(school, map))],
            [.. map.Zones.Select(zone => new PlannedZone(zone.CommunityCode, zone.SchoolCodes))]);
    }

    // As the crow flies; a real bureau may measure the way on foot.
    private static Dictionary<string, int> Distances(Community community, CountyMap map) =>
        map.Schools.Where(school => school.Kind == SchoolKind.Public)
            .ToDictionary(school => school.Code, school => (int)Math.Sqrt(community.Spot.SquareTo(school.Spot)), StringComparer.Ordinal);

    private static PlannedSchool Planned(MadeUpSchool school, CountyMap map) => new(
        school.Code, school.Name, school.Kind == SchoolKind.Private, school.Address, school.Classes, school.ClassSize,
        [.. map.CoOrdinationOrder.GetValueOrDefault(school.Code, []).Where(code => code != school.Code)])
    {
        Spot = InventedPlaces.OnEarth(school.Spot),
    };
}
