using EnrollOnline.Casework.Database;
using EnrollOnline.Web.Forms;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>The communities of one street office, to choose from.</summary>
/// <param name="Street">Name of the street office or township.</param>
/// <param name="Communities">Its communities.</param>
public sealed record StreetChoices(string Street, IReadOnlyList<Choice> Communities);

/// <summary>The communities of a county, grouped by street office, as people look for them.</summary>
public sealed class CommunityChoices(EnrollContext context)
{
    /// <summary>The groups in the order of their codes, which is the order of the official list.</summary>
    /// <param name="county">Six-digit code of the county.</param>
    /// <param name="cancel">Stops the query.</param>
    public async Task<IReadOnlyList<StreetChoices>> OfAsync(string county, CancellationToken cancel)
    {
        var rows = await context.Communities.AsNoTracking().Where(row => row.CountyCode == county)
            .OrderBy(row => row.Code).Select(row => new { row.Code, row.Name, row.StreetName }).ToListAsync(cancel);
        return [.. rows.GroupBy(row => row.StreetName, StringComparer.Ordinal).Select(street => new StreetChoices(
            street.Key, [.. street.Select(row => new Choice(row.Code, row.Name))]))];
    }
}
