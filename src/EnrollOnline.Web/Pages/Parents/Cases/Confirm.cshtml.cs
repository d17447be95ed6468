using EnrollOnline.Casework.Offers;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Parents.Cases;

/// <summary>Confirms the seat.</summary>
public sealed class ConfirmModel(CaseDesk desk, OfferDesk offers, Texts texts) : ResultPage(desk, offers)
{
    /// <inheritdoc/>
    protected override bool ForGuardiansOnly => true;

    /// <summary>Confirms it.</summary>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var answer = await Offers.ConfirmAsync(Number, Opened.Guardian, cancel);
        return ToResult(texts[$"parents.answer.confirm.{Texts.Kebab(answer.ToString())}"]);
    }

    /// <inheritdoc/>
    protected override async Task<IActionResult?> PrepareAsync(CancellationToken cancel)
    {
        await base.PrepareAsync(cancel);
        return Seat is null ? RedirectToPage("Result", new { number = Number }) : null;
    }
}
