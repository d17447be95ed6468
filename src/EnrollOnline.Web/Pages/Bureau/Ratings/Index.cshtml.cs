using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Ratings;
using EnrollOnline.Web.Sessions;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Web.Pages.Bureau.Ratings;

/// <summary>How families say they were served, in counts and in words, without anybody's case.</summary>
public sealed class IndexModel(EnrollContext context, RatingBook book, Texts texts) : PageModel
{
    /// <summary>Counts by month and stage.</summary>
    public IReadOnlyList<RatingCount> Counts { get; private set; } = [];

    /// <summary>What families wrote.</summary>
    public IReadOnlyList<RatingWords> Written { get; private set; } = [];

    /// <summary>Reads both.</summary>
    /// <param name="cancel">Stops the queries.</param>
    public async Task OnGetAsync(CancellationToken cancel)
    {
        var bureau = await BureauAsync(cancel);
        Counts = await book.CountAsync(bureau, cancel);
        Written = await book.WordsAsync(bureau, cancel);
    }

    /// <summary>Marks a bad rating as followed up.</summary>
    /// <param name="id">The rating.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task<IActionResult> OnPostFollowUpAsync(Guid id, CancellationToken cancel)
    {
        if (!await book.FollowUpAsync(id, await BureauAsync(cancel), cancel))
        {
            return NotFound();
        }

        TempData["Done"] = texts["bureau.ratings.done"];
        return RedirectToPage();
    }

    private Task<Account> BureauAsync(CancellationToken cancel)
    {
        var id = User.AccountId();
        return context.Users.AsNoTracking().SingleAsync(account => account.Id == id, cancel);
    }
}
