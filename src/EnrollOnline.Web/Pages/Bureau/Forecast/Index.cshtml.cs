using EnrollOnline.Casework.Forecasts;
using EnrollOnline.Web.Sessions;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EnrollOnline.Web.Pages.Bureau.Forecast;

/// <summary>Children of school age against seats, three years ahead. Nothing is stored but the lights, when the bureau publishes them.</summary>
public sealed class IndexModel(ForecastDesk desk, LightBook lights, Texts texts) : PageModel
{
    /// <summary>Key of the sentence that is said once about what was just done.</summary>
    public const string SaidKey = "bureau.forecast";

    /// <summary>What the bureau brings.</summary>
    [BindProperty]
    public ForecastForm Form { get; set; } = new();

    /// <summary>The season whose zones and plans count.</summary>
    public ForecastStart Start { get; private set; } = null!;

    /// <summary>The forecast, once it ran.</summary>
    public ForecastView? View { get; private set; }

    /// <summary>Since when lights are published; null when none are.</summary>
    public DateTimeOffset? Published { get; private set; }

    /// <summary>Shows the season's plans; without a code, the county's newest season.</summary>
    public async Task<IActionResult> OnGetAsync(string? season, CancellationToken cancel)
    {
        if (await desk.StartAsync(season, cancel) is not { } start)
        {
            return NotFound();
        }

        (Start, Form) = (start, ForecastForm.Of(start));
        Published = await lights.PublishedAtAsync(start.Code, cancel);
        return Page();
    }

    /// <summary>Forecasts and shows it above the form as it was typed.</summary>
    public async Task<IActionResult> OnPostAsync(string? season, CancellationToken cancel)
    {
        if (await desk.StartAsync(season, cancel) is not { } start)
        {
            return NotFound();
        }

        Start = start;
        View = await Form.RunAsync(start, ModelState, texts, cancel);
        return Page();
    }

    /// <summary>Publishes the lights of what is on the page, for families to see.</summary>
    public async Task<IActionResult> OnPostPublishAsync(string? season, CancellationToken cancel)
    {
        var answer = await OnPostAsync(season, cancel);
        if (View is not { } view)
        {
            return answer;
        }

        await lights.PublishAsync(view.Start.Code, view.Forecast, User.ShownName(), cancel);
        TempData[SaidKey] = texts["bureau.forecast.lights.published"];
        return RedirectToPage(new { season = view.Start.Code });
    }

    /// <summary>Takes the published lights back.</summary>
    public async Task<IActionResult> OnPostTakeBackAsync(string season, CancellationToken cancel)
    {
        if (!await lights.PublishAsync(season, null, User.ShownName(), cancel))
        {
            return NotFound();
        }

        TempData[SaidKey] = texts["bureau.forecast.lights.taken-back"];
        return RedirectToPage(new { season });
    }

    /// <summary>The year that a column of seats stands for.</summary>
    /// <param name="column">From 0.</param>
    public int YearOf(int column) => (Web.Forms.WholeNumber.Read(Form.FirstYear) ?? Start.FirstYear) + column;
}
