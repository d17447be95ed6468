using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Web.Pages.Shared;

/// <summary>Names of a season's communities and schools by their codes, as findings and statements hold them.</summary>
public sealed class PlaceNames(EnrollContext context)
{
    /// <summary>The names.</summary>
    /// <param name="season">The season.</param>
    /// <param name="cancel">Stops the queries.</param>
    public async Task<IReadOnlyDictionary<string, string>> OfAsync(Season season, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(season);
        var names = await context.Communities.AsNoTracking().Where(row => row.CountyCode == season.CountyCode)
            .ToDictionaryAsync(row => row.Code, row => row.Name, StringComparer.Ordinal, cancel);
        foreach (var school in await context.Schools.AsNoTracking().Where(row => row.SeasonId == season.Id)
            .Select(row => new { row.Code, row.Name }).ToListAsync(cancel))
        {
            names[school.Code] = school.Name;
        }

        return names;
    }
}
