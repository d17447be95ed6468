using EnrollOnline.Casework.Applications;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EnrollOnline.Web.Pages.Officers.Cases;

/// <summary>Finds a case by its application number, read out over the telephone or typed from a receipt.</summary>
public sealed class IndexModel(Texts texts) : PageModel
{
    /// <summary>The number as typed.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Number { get; set; }

    /// <summary>Goes to the case when the number can be one.</summary>
    public IActionResult OnGet()
    {
        if (string.IsNullOrWhiteSpace(Number))
        {
            return Page();
        }

        if (ApplicationNumbers.Read(Number) is { } number)
        {
            return RedirectToPage("Show", new { number });
        }

        ModelState.AddModelError(nameof(Number), texts["officers.find.number.wrong"]);
        return Page();
    }
}
