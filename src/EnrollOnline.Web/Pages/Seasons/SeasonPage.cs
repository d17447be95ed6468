using EnrollOnline.Casework.Guides;
using EnrollOnline.Web.Pages.Parents;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EnrollOnline.Web.Pages.Seasons;

/// <summary>A page on one season that anybody may read; nothing that is asked on it is kept.</summary>
public abstract class SeasonPage(PublicSeasons seasons, Texts texts) : PageModel
{
    /// <summary>The season with its rules and schools.</summary>
    public PublicSeason Guide { get; private set; } = null!;

    /// <summary>County, year and stage in the reader's language.</summary>
    public string SeasonName => Texts.NameOf(Guide.County, Guide.Season);

    /// <summary>The county's page, to go back to.</summary>
    public string CountyAddress => Url.Page("/Counties/Index", new { county = Guide.County.Code })!;

    /// <summary>The texts in the reader's language.</summary>
    protected Texts Texts { get; } = texts;

    /// <summary>Finds the season and shows its page.</summary>
    /// <param name="season">Public code of the season.</param>
    /// <param name="cancel">Stops the queries.</param>
    public async Task<IActionResult> OnGetAsync(string season, CancellationToken cancel)
    {
        if (await seasons.SeasonAsync(season, cancel) is not { } found)
        {
            return NotFound();
        }

        Guide = found;
        return await ShowAsync(cancel);
    }

    /// <summary>Reads what the page shows.</summary>
    /// <param name="cancel">Stops the queries.</param>
    protected virtual Task<IActionResult> ShowAsync(CancellationToken cancel) => Task.FromResult<IActionResult>(Page());
}
