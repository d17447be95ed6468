namespace EnrollOnline.Rehearsal.Counties;

/// <summary>Lays communities out on the invented map.</summary>
internal static class CommunityMap
{
    private const int TownshipApart = 3000;
    private const int CommunityApart = 500;

    /// <summary>Gives every community a spot: townships on a square spiral in the order of their codes, each one's
    /// communities on a smaller spiral around it.</summary>
    /// <param name="rows">Code, name, township code, township name.</param>
    public static IReadOnlyList<Community> Lay(IEnumerable<string[]> rows)
    {
        List<Community> laid = [];
        var township = -1;
        foreach (var group in rows.GroupBy(row => row[2]).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            township++;
            var (townEast, townNorth) = Spiral(township);
            var place = 0;
            foreach (var row in group.Where(row => !IsPaperOnly(row[1])).OrderBy(row => row[0], StringComparer.Ordinal))
            {
                var (east, north) = Spiral(place++);
                laid.Add(new(row[0], ShortName(row[1]), row[2], row[3], new(
                    (townEast * TownshipApart) + (east * CommunityApart),
                    (townNorth * TownshipApart) + (north * CommunityApart))));
            }
        }

        return laid;
    }

    /// <summary>Statistical placeholders of development zones (虚拟社区) where nobody lives.</summary>
    private static bool IsPaperOnly(string name) => name.Contains("虚拟", StringComparison.Ordinal);

    private static string ShortName(string name)
    {
        foreach (var title in (string[])["居民委员会", "村民委员会", "社区居委会", "居委会", "委会"])
        {
            if (name.EndsWith(title, StringComparison.Ordinal))
            {
                var shortened = name[..^title.Length];
                return title == "社区居委会" ? shortened + "社区" : shortened.Replace("村村", "村", StringComparison.Ordinal);
            }
        }

        return name.Replace("集体资产社区", "社区", StringComparison.Ordinal);
    }

    /// <summary>The n-th cell of a square spiral around the origin.</summary>
    private static (int East, int North) Spiral(int n)
    {
        int east = 0, north = 0, stepEast = 1, stepNorth = 0, leg = 1, walked = 0, turns = 0;
        for (var i = 0; i < n; i++)
        {
            east += stepEast;
            north += stepNorth;
            if (++walked < leg)
            {
                continue;
            }

            walked = 0;
            (stepEast, stepNorth) = (-stepNorth, stepEast);
            leg += ++turns % 2 == 0 ? 1 : 0;
        }

        return (east, north);
    }
}
