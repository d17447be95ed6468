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
            .Select(group => Of(Codes(group.SelectMany(zone => zone.Schools)), [.. group]))
            .OrderBy(group => group.Zones[0], StringComparer.Ordinal);
    }

    private static ForecastGroup Of(string[] schools, ForecastZone[] zones) => new(Codes(zones.Select(zone => zone.Code)), schools, [])
    {
        Parts =
        [
            .. zones.Select(zone => Codes(zone.Schools)).Where(some => some.Length < schools.Length)
                .DistinctBy(some => string.Join('|', some)).OrderBy(some => string.Join('|', some), StringComparer.Ordinal)
                .Select(some => new ForecastPart(
                    Codes(zones.Where(zone => zone.Schools.All(some.Contains)).Select(zone => zone.Code)), some, [])),
        ],
    };

    private static string[] Codes(IEnumerable<string> codes) => [.. codes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

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
