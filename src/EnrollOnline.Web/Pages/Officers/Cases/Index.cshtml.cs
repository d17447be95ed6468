using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Officers;
using EnrollOnline.Web.Sessions;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Web.Pages.Officers.Cases;

/// <summary>
/// Finds a case by its application number, read out over the telephone or typed from a receipt, or by the child's name. What
/// is sought travels in the form's body: a name has no place in an address.
/// </summary>
public sealed class IndexModel(EnrollContext context, OfficerDesk desk, Texts texts) : PageModel
{
    private const int Longest = 60;

    /// <summary>Number or name as typed.</summary>
    [BindProperty]
    public string? Sought { get; set; }

    /// <summary>What was found by name; null before anything was sought.</summary>
    public QueuePage? Found { get; private set; }

    /// <summary>Goes to the case when a number was typed; lists the cases of the county when it was a name.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var sought = (Sought ?? "").Trim();
        if (ApplicationNumbers.Read(sought) is { } number)
        {
            return RedirectToPage("Show", new { number });
        }

        if (sought.Length is 0 or > Longest || sought.Any(char.IsAsciiDigit))
        {
            ModelState.AddModelError(nameof(Sought), texts["officers.find.number.wrong"]);
            return Page();
        }

        var id = User.AccountId();
        Found = await desk.SearchAsync(sought, await context.Users.AsNoTracking().SingleAsync(account => account.Id == id, cancel), cancel);
        return Page();
    }
}
