using EnrollOnline.Admissions.Rulebooks;
using Order = EnrollOnline.Admissions.Rulebooks.CoOrdinationOrder;

namespace EnrollOnline.Admissions.Placements;

/// <summary>The schools that co-ordination tries for a child, in order, each once.</summary>
internal static class CoOrdinationOrder
{
    /// <summary>
    /// The child's fixed list, else the order of the rulebook. The child's own schools were tried before and are full,
    /// but one that was left to co-ordination tries them first; one that gave its zone seat up does not try them at
    /// all. A child without a zone and without a list tries every public school, so that none is forgotten.
    /// </summary>
    public static IReadOnlyList<int> Of(Market market, PlacementChild child)
    {
        int[] own = [.. market.OwnPublic(child).Select(listed => listed.School)];
        var others = Others(market, child).Where(market.IsPublic).Except(own);
        var ownFirst = child.PrivateChoices.Count > 0
            && market.Rulebook.PrivateChoices.LoserRule == LoserRule.CoOrdination;
        List<int> order = [.. ownFirst ? own : [], .. others];
        if (order.Count == 0 && child.ZoneSchools.Count == 0)
        {
            order = [.. Enumerable.Range(0, market.Schools.Length).Where(market.IsPublic).Except(own)];
        }

        if (market.Rulebook.Siblings?.Effect == SiblingEffect.IfSeatsRemain && child.SiblingSchool is { } code
            && market.SchoolAt(code) is var sibling && market.IsPublic(sibling) && !LostWithZone(market, child, own, sibling))
        {
            order.Remove(sibling);
            order.Insert(0, sibling);
        }

        return order;
    }

    private static IEnumerable<int> Others(Market market, PlacementChild child)
    {
        if (child.CoOrdination.Count > 0)
        {
            return child.CoOrdination.Select(market.SchoolAt);
        }

        if (market.Rulebook.CoOrdination.Order == Order.Distance)
        {
            return child.Distances
                .OrderBy(distance => distance.Metres).ThenBy(distance => distance.SchoolCode, StringComparer.Ordinal)
                .Select(distance => market.SchoolAt(distance.SchoolCode));
        }

        return child.ZoneSchools.Count == 0
            ? [] : market.Schools[market.SchoolAt(child.ZoneSchools[0])].Neighbours.Select(market.SchoolAt);
    }

    private static bool LostWithZone(Market market, PlacementChild child, int[] own, int school) =>
        child.PrivateChoices.Count > 0 && market.Rulebook.PrivateChoices.LoserRule == LoserRule.ZoneSeatLost
        && own.Contains(school);
}
