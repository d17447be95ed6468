using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Web.Pages.Results;

/// <summary>The seasons whose results are public.</summary>
public sealed class IndexModel(EnrollContext context) : PageModel
{
    /// <summary>Seasons with their counties, newest first.</summary>
    public IReadOnlyList<(Season Season, County County)> Seasons { get; private set; } = [];

    /// <summary>Loads them.</summary>
    /// <param name="cancel">Stops the queries.</param>
    public async Task OnGetAsync(CancellationToken cancel)
    {
        var counties = await context.Counties.AsNoTracking().ToDictionaryAsync(county => county.Code, cancel);
        var seasons = await context.Seasons.AsNoTracking().Where(season => season.PublishedAt != null).ToListAsync(cancel);
        Seasons = [.. seasons.OrderByDescending(season => season.PublishedAt).Select(season => (season, counties[season.CountyCode]))];
    }
}
