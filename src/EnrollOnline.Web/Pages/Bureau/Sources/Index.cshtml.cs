using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Inspections;
using EnrollOnline.Casework.Sources;
using EnrollOnline.Web.Sessions;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Web.Pages.Bureau.Sources;

/// <summary>The board of sources: how each department answers, how far the review is, and what differs most often.</summary>
public sealed class IndexModel(EnrollContext context, SourceBoard board, InspectionBook book, InspectionDesk inspections, Texts texts) : PageModel
{
    /// <summary>The figures.</summary>
    public SourceBoardView Board { get; private set; } = null!;

    /// <summary>The spot checks of the season.</summary>
    public InspectionView Inspections { get; private set; } = null!;

    /// <summary>Whether the season is open, so that spot checks can be drawn.</summary>
    public bool Open { get; private set; }

    /// <summary>The season in words, for example 2024 年小学一年级.</summary>
    public string SeasonName { get; private set; } = "";

    /// <summary>Whether the season runs on another day than the machine, as in a rehearsal: requests are dated by the machine.</summary>
    public bool OtherClock => (Board.At - TimeProvider.System.GetUtcNow()).Duration() > TimeSpan.FromHours(1);

    /// <summary>Shows the season; without a code, the county's newest of those that are least far.</summary>
    public async Task<IActionResult> OnGetAsync(string? season, CancellationToken cancel)
    {
        if (await board.ReadAsync(season, cancel) is not { } read)
        {
            return NotFound();
        }

        Board = read;
        var row = await context.Seasons.AsNoTracking().SingleAsync(one => one.Code == read.SeasonCode, cancel);
        SeasonName = texts["officers.list.season-of", row.Year, texts.Of(row.Stage)];
        Open = row.State == SeasonState.Open;
        Inspections = await book.ViewAsync(row, cancel);
        return Page();
    }

    /// <summary>Draws spot checks for approvals that were made before the county began to.</summary>
    public async Task<IActionResult> OnPostDrawAsync(string season, CancellationToken cancel)
    {
        var bureau = await context.Users.AsNoTracking().SingleAsync(account => account.Id == User.AccountId(), cancel);
        if (await inspections.DrawAllAsync(season, bureau, cancel) is not { } drawn)
        {
            return NotFound();
        }

        TempData["Done"] = texts["bureau.sources.drawn", drawn];
        return RedirectToPage(new { season });
    }

    /// <summary>What the bureau can do about a reason.</summary>
    /// <param name="reason">The reason.</param>
    public string Advice(MismatchReason reason) =>
        texts.Find($"bureau.sources.do.{Texts.Kebab(reason.Field)}") ?? texts["bureau.sources.do"];

    /// <summary>Name of a field.</summary>
    /// <param name="reason">The reason.</param>
    public string Field(MismatchReason reason) =>
        texts.Find($"bureau.sources.field.{Texts.Kebab(reason.Field)}") ?? texts.Find($"officers.field.{Texts.Kebab(reason.Field)}") ?? reason.Field;

    /// <summary>A time in seconds, for people.</summary>
    /// <param name="milliseconds">The time; null for none.</param>
    public string Seconds(int? milliseconds) => milliseconds is { } took ? texts["bureau.sources.seconds", took / 1000m] : texts["bureau.sources.none"];

    /// <summary>Time left in words.</summary>
    public string TimeLeft() => Board.Progress.TimeLeft switch
    {
        null => texts[Board.Progress.Waiting == 0 ? "bureau.sources.left.nothing" : "bureau.sources.left.unknown"],
        { TotalMinutes: < 1 } => texts["bureau.sources.left.minute"],
        { TotalHours: < 2 } left => texts["bureau.sources.left.minutes", Math.Ceiling(left.TotalMinutes)],
        { } left => texts["bureau.sources.left.hours", Math.Round(left.TotalHours, 1)],
    };
}
