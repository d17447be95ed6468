using EnrollOnline.Casework.Cases;

namespace EnrollOnline.Casework.Seasons;

/// <summary>The estates, roads and outlines that a plan gives its communities.</summary>
internal static class PlaceTable
{
    private const int FewestCorners = 3;

    /// <summary>The rows of a season's place table.</summary>
    public static IEnumerable<ListedPlace> Of(SeasonPlan plan, Season season) => plan.Communities.SelectMany(community =>
        community.Estates.Select(name => Row(season, community, PlaceKind.Estate, new PlannedRoad(name)))
            .Concat(community.Roads.Select(road => Row(season, community, PlaceKind.Road, road))));

    /// <summary>The rows of its map.</summary>
    public static IEnumerable<CommunityOutline> OutlinesOf(SeasonPlan plan, Season season) =>
        plan.Communities.Where(community => community.Outline.Count > 0).Select(community => new CommunityOutline
        {
            CountyCode = season.CountyCode, SeasonId = season.Id, CommunityCode = community.Code, Points = MapPoints.Write(community.Outline),
        });

    /// <summary>What is wrong with them, each fault with its place.</summary>
    public static IEnumerable<string> Faults(SeasonPlan plan)
    {
        foreach (var community in plan.Communities)
        {
            foreach (var road in community.Roads.Where(road => road.From is < 1 || road.To is < 1 || road.To < road.From || (road.From is null && road.To is not null)))
            {
                yield return $"community {community.Code}: {road.Name} from {road.From} to {road.To}";
            }

            if (community.Estates.Concat(community.Roads.Select(road => road.Name)).Any(string.IsNullOrWhiteSpace))
            {
                yield return $"community {community.Code}: an estate or road without a name";
            }

            if (community.Outline.Count is > 0 and < FewestCorners || community.Outline.Any(point => !point.IsOnEarth))
            {
                yield return $"community {community.Code}: its outline needs three corners or more, each as longitude and latitude";
            }
        }

        foreach (var school in plan.Schools.Where(school => school.Spot is { IsOnEarth: false }))
        {
            yield return $"school {school.Code}: its spot is no longitude and latitude";
        }
    }

    private static ListedPlace Row(Season season, PlannedCommunity community, PlaceKind kind, PlannedRoad place) => new()
    {
        CountyCode = season.CountyCode, SeasonId = season.Id, CommunityCode = community.Code, Kind = kind, Name = place.Name.Trim(),
        FromNumber = place.From, ToNumber = place.To, Side = place.Side,
    };
}
