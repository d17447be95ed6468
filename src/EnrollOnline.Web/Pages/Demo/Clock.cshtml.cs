using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Clocks;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Rules;
using EnrollOnline.Web.Site;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Web.Pages.Demo;

/// <summary>In a rehearsal on a clock of its own: what time it is there, and the way forward through a season. Not routed otherwise.</summary>
public sealed class ClockModel(EnrollContext context, SeasonRules rules, TimeProvider time, MoveDemoClock move, Texts texts) : PageModel
{
    /// <summary>What the clock shows.</summary>
    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>The seasons with the points of their calendars, those in work first.</summary>
    public IReadOnlyList<SeasonPoints> Seasons { get; private set; } = [];

    /// <summary>Shows the clock.</summary>
    public async Task OnGetAsync(CancellationToken cancel)
    {
        var seasons = await context.Seasons.AsNoTracking().OrderBy(season => season.State).ThenBy(season => season.Code).ToListAsync(cancel);
        Seasons = [.. seasons.Select(season => new SeasonPoints(season, Points(rules.Of(season).Calendar)))];
    }

    /// <summary>Moves the clock forward to a point of a season; never back, since what happened has its times.</summary>
    public async Task<IActionResult> OnPostAsync(string season, DemoMoment moment, CancellationToken cancel)
    {
        var row = await context.Seasons.AsNoTracking().SingleOrDefaultAsync(row => row.Code == season, cancel);
        if (row is null || !ModelState.IsValid)
        {
            return NotFound();
        }

        var point = Points(rules.Of(row).Calendar).Single(point => point.Moment == moment);
        if (point.At > Now)
        {
            move(point.At);
            TempData["Done"] = texts["demo.clock.moved", texts.Moment(point.At)];
        }

        return RedirectToPage();
    }

    private static IReadOnlyList<Point> Points(RulebookCalendar calendar) =>
    [
        new(DemoMoment.Applications, calendar.ApplicationOpens.AddHours(1).FromShanghai()),
        new(DemoMoment.Review, calendar.ApplicationCloses.AddHours(1).FromShanghai()),
        new(DemoMoment.SupplementsOver, calendar.SupplementCloses.AddHours(1).FromShanghai()),
        new(DemoMoment.Results, calendar.ResultsPublished.FromShanghai()),
        new(DemoMoment.ConfirmationOver, calendar.ConfirmationCloses.AddHours(1).FromShanghai()),
    ];

    /// <summary>A season and the points of its calendar.</summary>
    /// <param name="Season">The season.</param>
    /// <param name="Points">The points in their order.</param>
    public sealed record SeasonPoints(Season Season, IReadOnlyList<Point> Points);

    /// <summary>A point of a calendar.</summary>
    /// <param name="Moment">Which.</param>
    /// <param name="At">When it is.</param>
    public sealed record Point(DemoMoment Moment, DateTimeOffset At);
}
