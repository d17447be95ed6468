using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Rechecks;
using EnrollOnline.Web.Sessions;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Web.Pages.Bureau.Rechecks;

/// <summary>Asks the registers again before placement: begins a run, shows how far it is and what came out.</summary>
public sealed class IndexModel(EnrollContext context, RecheckStart start, RecheckBook book, Texts texts) : PageModel
{
    /// <summary>The season's runs.</summary>
    public RecheckView View { get; private set; } = null!;

    /// <summary>The season in words, for example 2024 年小学一年级.</summary>
    public string SeasonName { get; private set; } = "";

    /// <summary>Shows the season; without a code, the county's newest of those that are least far.</summary>
    public async Task<IActionResult> OnGetAsync(string? season, CancellationToken cancel)
    {
        if (await book.ViewAsync(season, cancel) is not { } view)
        {
            return NotFound();
        }

        View = view;
        var row = await context.Seasons.AsNoTracking().SingleAsync(one => one.Code == view.SeasonCode, cancel);
        SeasonName = texts["officers.list.season-of", row.Year, texts.Of(row.Stage)];
        return Page();
    }

    /// <summary>Begins a run.</summary>
    public async Task<IActionResult> OnPostStartAsync(string season, CancellationToken cancel)
    {
        var bureau = await context.Users.AsNoTracking().SingleAsync(account => account.Id == User.AccountId(), cancel);
        var reply = await start.RunAsync(season, bureau, cancel);
        if (reply is RecheckReply.NotFound)
        {
            return NotFound();
        }

        TempData["Done"] = reply switch
        {
            RecheckReply.Started begun => texts["bureau.rechecks.started", begun.Total],
            RecheckReply.Running running => texts["bureau.rechecks.running", running.Turn],
            _ => texts["bureau.rechecks.frozen"],
        };
        return RedirectToPage(new { season });
    }

    /// <summary>Hands the report out line by line.</summary>
    public async Task<IActionResult> OnGetReportAsync(string season, int turn, CancellationToken cancel)
    {
        if (await book.ViewAsync(season, cancel) is not { } view || view.Runs.All(run => run.Turn != turn))
        {
            return NotFound();
        }

        Response.ContentType = "text/csv; charset=utf-8";
        Response.Headers.ContentDisposition = $"attachment; filename=\"recheck-{view.SeasonCode}-{turn}.csv\"";
        await using var writer = new StreamWriter(Response.Body) { NewLine = "\r\n" };
        await foreach (var line in book.ReportAsync(view.SeasonCode, turn, cancel))
        {
            await writer.WriteLineAsync(line.AsMemory(), cancel);
        }

        return new EmptyResult();
    }
}
