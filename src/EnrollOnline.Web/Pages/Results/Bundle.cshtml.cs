using EnrollOnline.Casework.Publications;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EnrollOnline.Web.Pages.Results;

/// <summary>The public bundle of a season as a zip.</summary>
public sealed class BundleModel(PublishedResults results) : PageModel
{
    /// <summary>Sends the zip.</summary>
    /// <param name="season">Public code of the season.</param>
    /// <param name="cancel">Stops the first reading.</param>
    public async Task<IActionResult> OnGetAsync(string season, CancellationToken cancel) =>
        await results.OfCodeAsync(season, cancel) is { } published
            ? File(published.Bundle.ToArray(), "application/zip", $"{published.SeasonCode}.zip")
            : NotFound();
}
