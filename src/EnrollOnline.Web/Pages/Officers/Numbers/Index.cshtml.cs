using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Database;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Web.Pages.Officers.Numbers;

/// <summary>A family has lost its mobile number and stands at the window: the way to its case, by application number.</summary>
public sealed class IndexModel(EnrollContext context, Texts texts) : PageModel
{
    /// <summary>Key in TempData of the sentence about the last act.</summary>
    public const string SaidKey = "NumberSaid";

    /// <summary>Application number as typed.</summary>
    [BindProperty]
    public string? Sought { get; set; }

    /// <summary>Goes to the case when the officer's county has it.</summary>
    /// <param name="cancel">Stops the query.</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (ApplicationNumbers.Read((Sought ?? "").Trim()) is { } number && await context.Applications.AnyAsync(row => row.Number == number, cancel))
        {
            return RedirectToPage("Change", new { number });
        }

        ModelState.AddModelError(nameof(Sought), texts["officers.numbers.sought.wrong"]);
        return Page();
    }
}
