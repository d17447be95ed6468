using EnrollOnline.Casework.Offers;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Parents.Cases;

/// <summary>A page about a case's result: it also knows what was found under the number.</summary>
public abstract class ResultPage(CaseDesk desk, OfferDesk offers) : CasePage(desk)
{
    /// <summary>What the family finds.</summary>
    public OfferFinding Found { get; private set; } = null!;

    /// <summary>The seat, if there is one.</summary>
    public SeatOffer? Seat => (Found as OfferFinding.Seat)?.Offer;

    /// <summary>The desk that takes the family's answer.</summary>
    protected OfferDesk Offers { get; } = offers;

    /// <inheritdoc/>
    protected override async Task<IActionResult?> PrepareAsync(CancellationToken cancel)
    {
        Found = await Offers.FindAsync(Number, Opened.Guardian, cancel);
        return null;
    }

    /// <summary>Back to the result, with a sentence about what became of an answer.</summary>
    /// <param name="sentence">The sentence.</param>
    protected IActionResult ToResult(string sentence)
    {
        TempData[IndexModel.SaidKey] = sentence;
        return RedirectToPage("Result", new { number = Number });
    }
}
