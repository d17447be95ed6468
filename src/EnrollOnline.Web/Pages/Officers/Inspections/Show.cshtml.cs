using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Inspections;
using EnrollOnline.Casework.Officers;
using EnrollOnline.Casework.Rules;
using EnrollOnline.Web.Pages.Officers.Cases;
using EnrollOnline.Web.Pages.Shared;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Officers.Inspections;

/// <summary>The evidence of one approval that was drawn, and what the officer says of it.</summary>
public sealed class ShowModel(
    EnrollContext context, OfficerDesk desk, OfficerPhotographs photographs, InspectionDesk inspections, SeasonRules rules, PlaceNames places,
    Texts texts, TimeProvider time)
    : CasePage(context, desk, photographs, rules, places, texts, time)
{
    /// <summary><c>agrees</c> or <c>again</c>.</summary>
    [BindProperty]
    public string? Word { get; set; }

    /// <summary>Why.</summary>
    [BindProperty]
    public string? Reason { get; set; }

    /// <inheritdoc/>
    protected override string Purpose => "inspection";

    /// <summary>Shows the evidence to the officer drawn, and to nobody else.</summary>
    public async Task<IActionResult> OnGetAsync(string number, CancellationToken cancel) =>
        await inspections.FindAsync(Stored(number), await OfficerAsync(cancel), cancel) is { Agrees: null }
            ? await ShowAsync(number, cancel)
            : NotFound();

    /// <summary>Takes the officer's word.</summary>
    public async Task<IActionResult> OnPostAsync(string number, CancellationToken cancel)
    {
        var reply = Word is "agrees" or "again"
            ? await inspections.SayAsync(Stored(number), Word == "agrees", Reason, await OfficerAsync(cancel), cancel)
            : (InspectionReply?)null;
        switch (reply)
        {
            case InspectionReply.NotFound:
                return NotFound();
            case null:
                ModelState.AddModelError(nameof(Word), Texts["officers.inspections.word.empty"]);
                return await ShowAsync(number, cancel);
            case InspectionReply.ReasonMissing:
                ModelState.AddModelError(nameof(Reason), Texts["officers.inspections.reason.empty"]);
                return await ShowAsync(number, cancel);
            case InspectionReply.Frozen or InspectionReply.Stale:
                ModelState.AddModelError(nameof(Word), Texts[$"officers.inspections.{(reply == InspectionReply.Frozen ? "frozen" : "stale")}"]);
                return await ShowAsync(number, cancel);
            default:
                TempData["Done"] = Texts["officers.inspections.done", Stored(number)];
                return RedirectToPage("/Officers/Inspections/Index");
        }
    }
}
