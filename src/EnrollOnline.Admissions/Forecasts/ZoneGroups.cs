namespace EnrollOnline.Admissions.Forecasts;

/// <summary>Puts zones together that share a school, directly or through one another (union-find).</summary>
internal static class ZoneGroups
{
    /// <summary>The groups in ordinal order of their first zone, without their years.</summary>
    public static IEnumerable<ForecastGroup> Of(IReadOnlyList<ForecastZone> zones)
    {
        var parent = Enumerable.Range(0, zones.Count).ToArray();
        var firstOf = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var zone = 0; zone < zones.Count; zone++)
        {
            foreach (var school in zones[zone].Schools)
            {
                parent[Root(parent, zone)] = Root(parent, firstOf.TryAdd(school, zone) ? zone : firstOf[school]);
            }
        }

        return Enumerable.Range(0, zones.Count)
            .GroupBy(zone => Root(parent, zone), zone => zones[zone])
            .Select(group => new ForecastGroup(
                [.. group.Select(zone => zone.Code).Order(StringComparer.Ordinal)],
                [.. group.SelectMany(zone => zone.Schools).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
                []))
            .OrderBy(group => group.Zones[0], StringComparer.Ordinal);
    }

    private static int Root(int[] parent, int zone)
    {
        while (parent[zone] != zone)
        {
            // Each step halves the way for the next one.
            zone = parent[zone] = parent[parent[zone]];
        }

        return zone;
    }
}
