using EnrollOnline.Casework.Forecasts;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EnrollOnline.Web.Pages.Bureau.Forecast;

/// <summary>Children of school age against seats, three years ahead. Nothing is stored.</summary>
public sealed class IndexModel(ForecastDesk desk, Texts texts) : PageModel
{
    /// <summary>What the bureau brings.</summary>
    [BindProperty]
    public ForecastForm Form { get; set; } = new();

    /// <summary>The season whose zones and plans count.</summary>
    public ForecastStart Start { get; private set; } = null!;

    /// <summary>The forecast, once it ran.</summary>
    public ForecastView? View { get; private set; }

    /// <summary>Shows the season's plans; without a code, the county's newest season.</summary>
    public async Task<IActionResult> OnGetAsync(string? season, CancellationToken cancel)
    {
        if (await desk.StartAsync(season, cancel) is not { } start)
        {
            return NotFound();
        }

        (Start, Form) = (start, ForecastForm.Of(start));
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

    /// <summary>The year that a column of seats stands for.</summary>
    /// <param name="column">From 0.</param>
    public int YearOf(int column) => (Web.Forms.WholeNumber.Read(Form.FirstYear) ?? Start.FirstYear) + column;
}
