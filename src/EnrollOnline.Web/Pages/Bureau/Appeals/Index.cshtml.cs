using EnrollOnline.Casework.Appeals;
using EnrollOnline.Casework.Database;
using EnrollOnline.Web.Sessions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Web.Pages.Bureau.Appeals;

/// <summary>The county's appeals: what falls due first, and what was answered.</summary>
public sealed class IndexModel(EnrollContext context, AppealBook book) : PageModel
{
    /// <summary>Those that wait, the first to fall due first.</summary>
    public IReadOnlyList<AppealLine> Open { get; private set; } = [];

    /// <summary>Those answered, newest first.</summary>
    public IReadOnlyList<AppealLine> Answered { get; private set; } = [];

    /// <summary>How many of those that wait are overdue.</summary>
    public int Overdue => Open.Count(line => line.IsOverdue);

    /// <summary>Reads the lists.</summary>
    /// <param name="cancel">Stops the queries.</param>
    public async Task OnGetAsync(CancellationToken cancel)
    {
        var id = User.AccountId();
        var bureau = await context.Users.AsNoTracking().SingleAsync(account => account.Id == id, cancel);
        Open = await book.OpenAsync(bureau, cancel);
        Answered = await book.AnsweredAsync(bureau, cancel);
    }
}
