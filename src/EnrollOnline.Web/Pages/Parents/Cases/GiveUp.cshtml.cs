using EnrollOnline.Casework.Offers;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Parents.Cases;

/// <summary>Gives the seat up, for good, with what that means said before.</summary>
public sealed class GiveUpModel(CaseDesk desk, OfferDesk offers, Texts texts) : ResultPage(desk, offers)
{
    /// <inheritdoc/>
    protected override bool ForGuardiansOnly => true;

    /// <summary>Whether the guardian knows that it is final.</summary>
    [BindProperty]
    public bool Sure { get; set; }

    /// <summary>Why, in the family's own words.</summary>
    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>Gives it up.</summary>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!Sure)
        {
            ModelState.AddModelError(nameof(Sure), texts["parents.answer.give-up.sure.empty"]);
        }

        if (Reason?.Length > 500)
        {
            ModelState.AddModelError(nameof(Reason), texts["parents.supplement.words.too-long"]);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var answer = await Offers.GiveUpAsync(Number, Opened.Guardian, (Reason ?? "").Trim(), cancel);
        return ToResult(texts[$"parents.answer.give-up.{Texts.Kebab(answer.ToString())}"]);
    }

    /// <inheritdoc/>
    protected override async Task<IActionResult?> PrepareAsync(CancellationToken cancel)
    {
        await base.PrepareAsync(cancel);
        return Seat is null ? RedirectToPage("Result", new { number = Number }) : null;
    }
}
