using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Rules;

namespace EnrollOnline.Web.Pages.Shared;

/// <summary>Names of a season's communities and schools by their codes, as findings and statements hold them.</summary>
public sealed class PlaceNames(SeasonFrames frames)
{
    /// <summary>The names.</summary>
    /// <param name="season">The season.</param>
    /// <param name="cancel">Stops the queries.</param>
    public async Task<IReadOnlyDictionary<string, string>> OfAsync(Season season, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(season);
        var names = (await frames.CommunitiesAsync(season.CountyCode, cancel)).ToDictionary(row => row.Code, row => row.Name, StringComparer.Ordinal);
        foreach (var school in (await frames.SchoolsAsync(season.Id, cancel)).Values)
        {
            names[school.Code] = school.Name;
        }

        return names;
    }
}
