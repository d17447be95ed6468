using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Clocks;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Reviews;
using EnrollOnline.Casework.Rules;
using EnrollOnline.Web.Sessions;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Web.Pages.Parents.Cases;

/// <summary>Opens a guardian's own case for a page.</summary>
public sealed class CaseDesk(CaseFiles files, EnrollContext context, SeasonRules rules, UserManager<Account> accounts, TimeProvider time)
{
    /// <summary>The case with everything around it; null when this guardian has no such case.</summary>
    /// <param name="typed">Application number as it stands in the address.</param>
    /// <param name="guardianId">The guardian's account.</param>
    /// <param name="cancel">Stops the queries.</param>
    public async Task<OpenedCase?> OpenAsync(string typed, Guid guardianId, CancellationToken cancel)
    {
        if (ApplicationNumbers.Read(typed) is not { } number || await files.FindOwnAsync(number, guardianId, cancel) is not { } file)
        {
            return null;
        }

        var season = await context.Seasons.AsNoTracking().SingleAsync(row => row.Id == file.SeasonId, cancel);
        var county = await context.Counties.AsNoTracking().SingleAsync(row => row.Code == season.CountyCode, cancel);
        var guardian = (await accounts.FindByIdAsync(guardianId.ToString()))!;
        return new OpenedCase(
            file, guardian, new OwnSeason(season, county, rules.Of(season).Calendar, rules.PhaseOf(season), time.ShanghaiToday()), time.GetUtcNow());
    }
}

/// <summary>A case with everything its pages need.</summary>
/// <param name="File">The case.</param>
/// <param name="Guardian">Its guardian, who is signed in.</param>
/// <param name="Season">The season applied in.</param>
/// <param name="Now">The server's clock.</param>
public sealed record OpenedCase(CaseFile File, Account Guardian, OwnSeason Season, DateTimeOffset Now);

/// <summary>A page that shows a case to its own guardian, and to nobody else.</summary>
public abstract class CasePage(CaseDesk desk) : PageModel
{
    /// <summary>Application number, from the address.</summary>
    [FromRoute(Name = "number")]
    public string TypedNumber { get; set; } = "";

    /// <summary>The case with everything around it.</summary>
    public OpenedCase Opened { get; private set; } = null!;

    /// <summary>Application number as it is stored.</summary>
    public string Number => Opened.File.Number;

    /// <summary>Opens the case before the page does anything.</summary>
    /// <param name="context">The request.</param>
    /// <param name="next">The page itself.</param>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        if (await desk.OpenAsync(TypedNumber, User.AccountId(), HttpContext.RequestAborted) is not { } opened)
        {
            context.Result = NotFound();
            return;
        }

        Opened = opened;
        if (await PrepareAsync(HttpContext.RequestAborted) is { } elsewhere)
        {
            context.Result = elsewhere;
            return;
        }

        await next();
    }

    /// <summary>Loads what the view needs beside the case; a result sends the visitor elsewhere.</summary>
    /// <param name="cancel">Stops the queries.</param>
    protected virtual Task<IActionResult?> PrepareAsync(CancellationToken cancel) => Task.FromResult<IActionResult?>(null);
}
