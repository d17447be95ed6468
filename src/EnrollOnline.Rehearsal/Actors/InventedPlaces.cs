using EnrollOnline.Casework.Seasons;
using EnrollOnline.Rehearsal.Counties;
using EnrollOnline.Rehearsal.Families;
using MapPoint = EnrollOnline.Casework.Cases.MapPoint;

namespace EnrollOnline.Rehearsal.Actors;

/// <summary>The estates and numbers of roads in which made-up families live, as the bureau's table lists them, and the invented map's place on the earth.</summary>
internal static class InventedPlaces
{
    private const double MetresPerDegree = 111_195;

    /// <summary>The estates of a community.</summary>
    /// <param name="community">The community.</param>
    public static IReadOnlyList<string> EstatesOf(Community community) => [.. Dwelling.EstatesOf(community).Select(estate => estate.Name).Distinct()];

    /// <summary>The numbers of its road.</summary>
    /// <param name="divisions">The county.</param>
    /// <param name="community">The community.</param>
    public static IReadOnlyList<PlannedRoad> RoadsOf(CountyDivisions divisions, Community community) =>
        [.. Dwelling.EstatesOf(community).Select(estate => estate.Number).Distinct().Order().Select(number => new PlannedRoad(Roads.Of(divisions, community), number, number))];

    /// <summary>A spot as longitude and latitude. The invented map lies on the equator at sea, so that nobody takes it for the real county.</summary>
    /// <param name="spot">The spot.</param>
    public static MapPoint OnEarth(Spot spot) => new(Math.Round(spot.East / MetresPerDegree, 6), Math.Round(spot.North / MetresPerDegree, 6));
}
