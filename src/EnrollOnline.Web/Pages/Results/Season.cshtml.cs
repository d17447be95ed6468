using EnrollOnline.Casework.MakeUps;
using EnrollOnline.Casework.Publications;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EnrollOnline.Web.Pages.Results;

/// <summary>One season's public results: look-up by number, the masked list, seats, and what is needed to recompute them.</summary>
public sealed class SeasonModel(PublishedResults results, MakeUpBook makeUps) : PageModel
{
    private const int Lines = 50;

    /// <summary>The published results.</summary>
    public PublishedSeason Published { get; private set; } = null!;

    /// <summary>What was looked up, as typed.</summary>
    [BindProperty(SupportsGet = true, Name = "number")]
    public string? Number { get; set; }

    /// <summary>Page of the list, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "page")]
    public int PageNumber { get; set; } = 1;

    /// <summary>The line that was looked up, or null.</summary>
    public PublishedRow? Found { get; private set; }

    /// <summary>The page of the list.</summary>
    public PublishedPage List { get; private set; } = null!;

    /// <summary>What became of seats that were given up.</summary>
    public MakeUpNumbers MakeUp { get; private set; } = null!;

    /// <summary>Shows the results.</summary>
    /// <param name="season">Public code of the season.</param>
    /// <param name="cancel">Stops the first reading.</param>
    public async Task<IActionResult> OnGetAsync(string season, CancellationToken cancel)
    {
        if (await results.OfCodeAsync(season, cancel) is not { } published)
        {
            return NotFound();
        }

        (Published, MakeUp) = (published, await makeUps.NumbersAsync(published.SeasonId, cancel));
        Found = string.IsNullOrWhiteSpace(Number) ? null : published.Find(Number);
        List = published.Page(PageNumber, Lines);
        return Page();
    }
}
