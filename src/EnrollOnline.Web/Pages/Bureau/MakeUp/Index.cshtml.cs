using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.MakeUps;
using EnrollOnline.Web.Forms;
using EnrollOnline.Web.Sessions;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Web.Pages.Bureau.MakeUp;

/// <summary>Gives seats again that were given up: down the waiting lists, or in a round of new choices.</summary>
public sealed class IndexModel(EnrollContext context, MakeUpBook book, MakeUpDesk desk, Texts texts) : PageModel
{
    /// <summary>Days that families have to confirm or to choose, as typed.</summary>
    [BindProperty]
    public string? Days { get; set; } = $"{MakeUpDesk.UsualDays}";

    /// <summary>The season in numbers.</summary>
    public MakeUpView View { get; private set; } = null!;

    /// <summary>Published name of a school.</summary>
    /// <param name="code">Its code.</param>
    public string NameOf(string code) => View.Schools.FirstOrDefault(school => school.Code == code)?.Name ?? code;

    /// <summary>Shows the season; without a code, the county's newest that is published.</summary>
    public Task<IActionResult> OnGetAsync(string? season, CancellationToken cancel) => ShowAsync(season, cancel);

    /// <summary>Lets the waiting lists move up.</summary>
    public Task<IActionResult> OnPostMoveUpAsync(string season, CancellationToken cancel) =>
        ActAsync(season, "given", (id, bureau, days) => desk.MoveUpAsync(id, bureau, days, cancel), cancel);

    /// <summary>Opens the round.</summary>
    public Task<IActionResult> OnPostOpenAsync(string season, CancellationToken cancel) =>
        ActAsync(season, "opened", (id, bureau, days) => desk.OpenRoundAsync(id, bureau, days, cancel), cancel);

    /// <summary>Runs the round.</summary>
    public Task<IActionResult> OnPostRunAsync(string season, CancellationToken cancel) =>
        ActAsync(season, "given", (id, bureau, days) => desk.RunRoundAsync(id, bureau, days, cancel), cancel);

    private async Task<IActionResult> ActAsync(
        string season, string done, Func<Guid, Account, int, Task<MakeUpReply>> act, CancellationToken cancel)
    {
        if (WholeNumber.Read(Days) is not { } days || days is < 1 or > MakeUpDesk.MostDays)
        {
            ModelState.AddModelError(nameof(Days), texts["bureau.make-up.days.wrong", MakeUpDesk.MostDays]);
            return await ShowAsync(season, cancel);
        }

        var id = await context.Seasons.Where(row => row.Code == season).Select(row => (Guid?)row.Id).SingleOrDefaultAsync(cancel);
        var bureau = await context.Users.AsNoTracking().SingleAsync(account => account.Id == User.AccountId(), cancel);
        var reply = id is null ? new MakeUpReply.NotFound() : await act(id.Value, bureau, days);
        if (reply is MakeUpReply.Done stands)
        {
            TempData["Done"] = texts[$"bureau.make-up.{(stands.Repeated ? "repeated" : done)}", stands.Children];
            return RedirectToPage(new { season });
        }

        ModelState.AddModelError(nameof(Days), Say(reply));
        return await ShowAsync(season, cancel);
    }

    private string Say(MakeUpReply reply) => reply switch
    {
        MakeUpReply.TooEarly early => texts["bureau.make-up.too-early", texts.Clock(early.Until)],
        MakeUpReply.NotByRule => texts["bureau.make-up.none"],
        MakeUpReply.NoRound => texts["bureau.make-up.no-round"],
        MakeUpReply.Unusable unusable => string.Join(" ", unusable.Problems.Select(texts.Say)),
        MakeUpReply.Stale => texts["bureau.placement.stale"],
        _ => texts["bureau.placement.not-found"],
    };

    private async Task<IActionResult> ShowAsync(string? season, CancellationToken cancel)
    {
        if (await book.ViewAsync(season, cancel) is not { } view)
        {
            return NotFound();
        }

        View = view;
        return Page();
    }
}
