using EnrollOnline.Casework.Accounts;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Numbers;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Officers.Numbers;

/// <summary>First half of changing a number: papers, the new number, the reason; a code goes to the new number.</summary>
public sealed class ChangeModel(NumberDesk desk, EnrollContext context, Texts texts) : NumberPage(desk, context, texts)
{
    /// <summary>Codes of the papers that were seen.</summary>
    [BindProperty]
    public IReadOnlyList<string> Papers { get; set; } = [];

    /// <summary>The new number, as typed.</summary>
    [BindProperty]
    public string? Mobile { get; set; }

    /// <summary>Why, in the officer's words.</summary>
    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>Sends the code.</summary>
    /// <param name="cancel">Stops before anything is sent.</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var grounds = new NumberGrounds(Papers, (Reason ?? "").Trim());
        if (!NumberPapers.Suffice(Papers))
        {
            Refuse(nameof(Papers), NumberChange.PapersMissing);
        }

        if (MobileNumber.Read(Mobile) is not { } mobile)
        {
            ModelState.AddModelError(nameof(Mobile), Texts["officers.numbers.mobile.wrong"]);
            mobile = null!;
        }

        if (grounds.Reason.Length is 0 or > 200)
        {
            Refuse(nameof(Reason), NumberChange.ReasonMissing);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var sending = await Desk.SendCodeAsync(Case.Number, mobile, grounds, Officer, cancel);
        if (sending is not (NumberChange.Done or NumberChange.TooSoon))
        {
            return Refuse(nameof(Mobile), sending);
        }

        Wish = (mobile, grounds);
        return RedirectToPage("Code", new { number = Case.Number });
    }
}
