using System.Text;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Numbers;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Officers.Numbers;

/// <summary>Second half: the code that the family reads out from the new phone; then the number is changed.</summary>
public sealed class CodeModel(NumberDesk desk, EnrollContext context, Texts texts) : NumberPage(desk, context, texts)
{
    /// <summary>The code as read out.</summary>
    [BindProperty]
    public string? Code { get; set; }

    /// <summary>The new number, its middle hidden.</summary>
    public string NewMobile => Wish?.Mobile.ToString() ?? "";

    /// <summary>Asks for the code; without a number there is nothing to ask.</summary>
    public IActionResult OnGet() => Wish is null ? Back() : Page();

    /// <summary>Changes the number.</summary>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (Wish is not var (mobile, grounds))
        {
            return Back();
        }

        var digits = new string([.. (Code ?? "").Normalize(NormalizationForm.FormKC).Where(char.IsAsciiDigit)]);
        if (digits.Length != 6)
        {
            return Refuse(nameof(Code), NumberChange.Wrong);
        }

        var change = await Desk.ChangeAsync(Case.Number, mobile, digits, grounds, Officer, cancel);
        if (change != NumberChange.Done)
        {
            return Refuse(nameof(Code), change);
        }

        Wish = null;
        TempData[IndexModel.SaidKey] = Texts["officers.numbers.done", Case.Number, mobile];
        return RedirectToPage("Index");
    }

    /// <summary>Sends another code.</summary>
    /// <param name="cancel">Stops before anything is sent.</param>
    public async Task<IActionResult> OnPostAgainAsync(CancellationToken cancel)
    {
        if (Wish is not var (mobile, grounds))
        {
            return Back();
        }

        var sending = await Desk.SendCodeAsync(Case.Number, mobile, grounds, Officer, cancel);
        return sending == NumberChange.Done ? RedirectToPage(new { number = Case.Number }) : Refuse(nameof(Code), sending);
    }

    private RedirectToPageResult Back() => RedirectToPage("Change", new { number = Case.Number });
}
