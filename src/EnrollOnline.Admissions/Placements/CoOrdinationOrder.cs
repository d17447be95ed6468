using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Placements;

/// <summary>The schools that co-ordination tries for a child, in order.</summary>
internal static class CoOrdinationOrder
{
    /// <summary>
    /// The neighbours of the first zone school. The zone's own schools were tried before and are full, but a child
    /// whose zone was left to co-ordination tries them first; one that gave its zone seat up does not.
    /// </summary>
    public static IEnumerable<int> Of(Market market, PlacementChild child)
    {
        if (child.ZoneSchools.Count == 0)
        {
            return [];
        }

        var zone = child.ZoneSchools.Select(market.SchoolAt).ToArray();
        var neighbours = market.Schools[zone[0]].Neighbours.Select(market.SchoolAt).Except(zone);
        var zoneFirst = child.PrivateChoices.Count > 0
            && market.Rulebook.PrivateChoices.LoserRule == LoserRule.CoOrdination;
        return zoneFirst ? zone.Concat(neighbours) : neighbours;
    }
}
