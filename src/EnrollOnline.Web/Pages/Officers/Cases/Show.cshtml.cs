using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Officers;
using EnrollOnline.Casework.Rules;
using EnrollOnline.Web.Pages.Shared;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Officers.Cases;

/// <summary>One case: statement beside record, and the acts an officer can do on it.</summary>
public sealed class ShowModel(
    EnrollContext context, OfficerDesk desk, OfficerPhotographs photographs, SeasonRules rules, PlaceNames places, Texts texts, TimeProvider time)
    : CasePage(context, desk, photographs, rules, places, texts, time)
{
    /// <summary>What the officer does.</summary>
    [BindProperty]
    public ActForm Act { get; set; } = new();

    /// <summary>Whose ID number the officer asks to see.</summary>
    [BindProperty]
    public RevealForm Reveal { get; set; } = new();

    /// <summary>The reason by which the officer filtered the work list; the next case is taken from the same list.</summary>
    [FromQuery(Name = "reason")]
    public string? Waiting { get; set; }

    /// <summary>The ID number asked for, in this answer only.</summary>
    public string? Revealed { get; private set; }

    /// <summary>Whether this answer is to a question for an ID number.</summary>
    public bool Revealing { get; private set; }

    /// <summary>Shows the case.</summary>
    public Task<IActionResult> OnGetAsync(string number, CancellationToken cancel) => ShowAsync(number, cancel);

    /// <summary>Opens the next case without deciding this one.</summary>
    public async Task<IActionResult> OnGetNextAsync(string number, CancellationToken cancel)
    {
        if (await NextAsync(number, Waiting, cancel) is { } next)
        {
            return RedirectToPage(null, null, new { number = next, reason = Waiting, handler = "" });
        }

        TempData["Done"] = Texts["officers.case.no-next"];
        return RedirectToPage("/Officers/Index");
    }

    /// <summary>Carries the chosen act out and opens the next case.</summary>
    public async Task<IActionResult> OnPostActAsync(string number, CancellationToken cancel)
    {
        if (Act.Kind == ActKind.Approve && string.IsNullOrWhiteSpace(Act.Reason))
        {
            // An approval needs no reason of its own: its grounds stand in the facts.
            Act.Reason = Texts.Chinese["officers.act.approve.plain"];
        }

        Ask("Act", Act.Lacking());
        if (!ModelState.IsValid)
        {
            return await ShowAsync(number, cancel);
        }

        var outcome = await Act.CarryOutAsync(Desk, Stored(number), await OfficerAsync(cancel), cancel);
        if (outcome is OfficerAct.Done done)
        {
            return await GoOnAsync(number, done.State, cancel);
        }

        ModelState.AddModelError(ActWords.FieldOf(outcome), ActWords.Of(outcome, Texts));
        return await ShowAsync(number, cancel);
    }

    /// <summary>Shows one ID number in full; who looked and what for is on record before it is shown.</summary>
    public async Task<IActionResult> OnPostRevealAsync(string number, CancellationToken cancel)
    {
        Revealing = true;
        Ask("Reveal", Reveal.Lacking());
        if (ModelState.IsValid && Reveal.Read() is var (holder, place))
        {
            Revealed = await Desk.RevealIdAsync(Stored(number), holder, place, await OfficerAsync(cancel), Reveal.Purpose!, cancel);
        }

        return await ShowAsync(number, cancel);
    }

    private async Task<IActionResult> GoOnAsync(string number, ApplicationState state, CancellationToken cancel)
    {
        var stays = state == ApplicationState.WithOfficer;
        var next = stays ? number : await NextAsync(number, Waiting, cancel);
        var words = stays ? "officers.case.ruled" : next is null ? "officers.case.last" : "officers.case.done";
        TempData["Done"] = Texts[words, Stored(number), Texts.Of(state)];
        return next is null ? RedirectToPage("/Officers/Index") : RedirectToPage(new { number = next, reason = Waiting });
    }
}
