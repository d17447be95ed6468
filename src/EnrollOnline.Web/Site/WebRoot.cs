namespace EnrollOnline.Web.Site;

/// <summary>Finds the folder of our css, js and images.</summary>
public static class WebRoot
{
    /// <summary>
    /// The nearest <c>wwwroot</c> upwards from the program: beside it when published,
    /// at the top of the repository when run from a checkout.
    /// </summary>
    /// <exception cref="DirectoryNotFoundException">There is none.</exception>
    public static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "wwwroot");
            if (File.Exists(Path.Combine(candidate, "js", "site.js")))
            {
                return candidate;
            }
        }

        throw new DirectoryNotFoundException($"No wwwroot with js/site.js at or above {AppContext.BaseDirectory}.");
    }
}
