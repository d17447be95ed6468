using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Officers;
using EnrollOnline.Web.Pages.Officers.Cases;
using EnrollOnline.Web.Pages.Shared;
using EnrollOnline.Web.Sessions;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Web.Pages.Bureau.Disabilities;

/// <summary>Shows the bureau what a family stated of a disability; officers do not see it. Every look is written down first.</summary>
public sealed class IndexModel(EnrollContext context, OfficerDesk desk, PlaceNames places, Texts texts, TimeProvider time) : PageModel
{
    /// <summary>Application number as typed.</summary>
    [BindProperty]
    public string? Number { get; set; }

    /// <summary>What for; kept with the name of whoever looks.</summary>
    [BindProperty]
    public string? Purpose { get; set; }

    /// <summary>What is known, in this answer only.</summary>
    public DisabilityFile? Found { get; private set; }

    /// <summary>Says what stands in statement and record.</summary>
    public RecordWords Words { get; private set; } = null!;

    /// <summary>Looks it up. The number is posted, so that no address says whose case it is.</summary>
    public async Task OnPostAsync(CancellationToken cancel)
    {
        var stored = ApplicationNumbers.Read(Number ?? "");
        if (stored is null)
        {
            ModelState.AddModelError(nameof(Number), texts["bureau.disabilities.number.empty"]);
        }

        if (string.IsNullOrWhiteSpace(Purpose))
        {
            ModelState.AddModelError(nameof(Purpose), texts["officers.reveal.purpose.empty"]);
        }

        if (!ModelState.IsValid || stored is null)
        {
            return;
        }

        var id = User.AccountId();
        var bureau = await context.Users.AsNoTracking().SingleAsync(account => account.Id == id, cancel);
        Found = await desk.RevealDisabilityAsync(stored, bureau, Purpose!, cancel);
        if (Found is null)
        {
            ModelState.AddModelError(nameof(Number), texts["bureau.disabilities.number.none"]);
            return;
        }

        var season = await context.Seasons.AsNoTracking()
            .SingleAsync(row => context.Applications.Any(one => one.Number == stored && one.SeasonId == row.Id), cancel);
        Words = new RecordWords(await places.OfAsync(season, cancel), time.GetUtcNow(), texts);
    }
}
