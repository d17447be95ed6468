using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Web.Forms;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>Names of a county's schools in any of its seasons: a primary school stands in another season than the junior school it leads to.</summary>
public sealed class KnownSchools(EnrollContext context, ApplicationDesk applications)
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

    /// <summary>The schools that a part of the form chooses one from: a sibling's, or those that a child may leave.</summary>
    /// <param name="season">The season.</param>
    /// <param name="part">The part, of <see cref="FormParts"/>.</param>
    /// <param name="cancel">Stops the query.</param>
    /// <returns>Empty for a part without a school.</returns>
    public async Task<IReadOnlyList<Choice>> OfAsync(Season season, string part, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(season);
        if (part is not (FormParts.Sibling or FormParts.PreviousSchool))
        {
            return [];
        }

        var frame = await applications.FrameAsync(season, cancel);
        var names = await NamesAsync(season.CountyCode, part == FormParts.Sibling ? frame.Schools : frame.PreviousSchools, cancel);
        return [.. names.OrderBy(school => school.Key, StringComparer.Ordinal).Select(school => new Choice(school.Key, school.Value))];
    }
}
