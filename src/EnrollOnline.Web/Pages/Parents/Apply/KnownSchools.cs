using EnrollOnline.Casework.Database;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>Names of a county's schools in any of its seasons: a primary school stands in another season than the junior school it leads to.</summary>
public sealed class KnownSchools(EnrollContext context)
{
    /// <summary>The names of some schools; a school that no season names is called by its code.</summary>
    /// <param name="county">The county.</param>
    /// <param name="codes">Codes of the schools.</param>
    /// <param name="cancel">Stops the query.</param>
    public async Task<IReadOnlyDictionary<string, string>> NamesAsync(string county, IReadOnlySet<string> codes, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(codes);
        var known = codes.Count == 0 ? [] : await context.Schools.AsNoTracking()
            .Where(school => school.CountyCode == county && codes.Contains(school.Code))
            .Select(school => new { school.Code, school.Name }).Distinct().ToListAsync(cancel);
        return codes.ToDictionary(code => code, code => known.Find(school => school.Code == code)?.Name ?? code, StringComparer.Ordinal);
    }
}
