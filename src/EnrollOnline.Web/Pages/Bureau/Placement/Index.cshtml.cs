using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Ceremonies;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Placements;
using EnrollOnline.Web.Sessions;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Web.Pages.Bureau.Placement;

/// <summary>The bureau's acts of one season in their order: freeze, draw, place, look, publish.</summary>
public sealed class IndexModel(EnrollContext context, CeremonyDesk desk, Texts texts) : PageModel
{
    /// <summary>Why open cases go in under the last category.</summary>
    [BindProperty]
    public string? DespiteOpen { get; set; }

    /// <summary>What was drawn in public, separated by spaces.</summary>
    [BindProperty]
    public string? PublicValues { get; set; }

    /// <summary>The season's code, typed to confirm publication.</summary>
    [BindProperty]
    public string? TypedCode { get; set; }

    /// <summary>How far the season has come.</summary>
    public CeremonyView View { get; private set; } = null!;

    /// <summary>The latest run, or null.</summary>
    public PlacementPreview? Run { get; private set; }

    /// <summary>Shows the season; without a code, the county's newest that is not published.</summary>
    public Task<IActionResult> OnGetAsync(string? season, CancellationToken cancel) => ShowAsync(season, cancel);

    /// <summary>Freezes the list.</summary>
    public Task<IActionResult> OnPostFreezeAsync(string season, CancellationToken cancel) =>
        ActAsync(season, nameof(DespiteOpen), (id, bureau) => desk.FreezeAsync(id, bureau, DespiteOpen?.Trim(), cancel), cancel);

    /// <summary>Makes the seed from what was drawn.</summary>
    public Task<IActionResult> OnPostDrawAsync(string season, CancellationToken cancel)
    {
        var values = DrawnValues.Read(PublicValues);
        if (values.Count == 0)
        {
            ModelState.AddModelError(nameof(PublicValues), texts["bureau.placement.draw.values.empty"]);
            return ShowAsync(season, cancel);
        }

        return ActAsync(season, nameof(PublicValues), (id, bureau) => desk.DrawAsync(id, values, bureau, cancel), cancel);
    }

    /// <summary>Runs the placement.</summary>
    public Task<IActionResult> OnPostPlaceAsync(string season, CancellationToken cancel) =>
        ActAsync(season, "", (id, bureau) => desk.PlaceAsync(id, bureau, cancel), cancel);

    /// <summary>Publishes the results, once the season's code is typed.</summary>
    public Task<IActionResult> OnPostPublishAsync(string season, CancellationToken cancel)
    {
        if (TypedCode?.Trim() != season)
        {
            ModelState.AddModelError(nameof(TypedCode), texts["bureau.placement.publish.code.other"]);
            return ShowAsync(season, cancel);
        }

        return ActAsync(season, nameof(TypedCode), (id, bureau) => desk.PublishAsync(id, bureau, cancel), cancel);
    }

    private async Task<IActionResult> ActAsync(
        string season, string field, Func<Guid, Account, Task<CeremonyResult>> act, CancellationToken cancel)
    {
        var id = await context.Seasons.Where(row => row.Code == season).Select(row => (Guid?)row.Id).SingleOrDefaultAsync(cancel);
        var bureau = await context.Users.AsNoTracking().SingleAsync(account => account.Id == User.AccountId(), cancel);
        var result = id is null ? new CeremonyResult.NotFound() : await act(id.Value, bureau);
        if (result is CeremonyResult.Done done)
        {
            TempData["Done"] = texts[done.Repeated ? "bureau.placement.repeated" : "bureau.placement.done", texts.Of(done.Season.State)];
            return RedirectToPage(new { season });
        }

        ModelState.AddModelError(field, CeremonyWords.Of(result, texts));
        return await ShowAsync(season, cancel);
    }

    private async Task<IActionResult> ShowAsync(string? season, CancellationToken cancel)
    {
        var id = await context.Seasons.AsNoTracking().Where(row => season == null || row.Code == season)
            .OrderBy(row => row.State == SeasonState.Published).ThenByDescending(row => row.Year)
            .Select(row => (Guid?)row.Id).FirstOrDefaultAsync(cancel);
        if (id is null || await desk.ViewAsync(id.Value, cancel) is not { } view)
        {
            return NotFound();
        }

        (View, Run) = (view, await desk.PreviewAsync(id.Value, cancel));
        return Page();
    }
}
