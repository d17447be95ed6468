using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Inspections;
using EnrollOnline.Web.Sessions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Web.Pages.Officers.Inspections;

/// <summary>The approvals that were drawn for this officer to look at again.</summary>
public sealed class IndexModel(EnrollContext context, InspectionDesk desk) : PageModel
{
    /// <summary>Open ones first.</summary>
    public IReadOnlyList<InspectionLine> Lines { get; private set; } = [];

    /// <summary>Reads the list.</summary>
    public async Task OnGetAsync(CancellationToken cancel)
    {
        var officer = await context.Users.AsNoTracking().SingleAsync(account => account.Id == User.AccountId(), cancel);
        Lines = await desk.ListAsync(officer, cancel);
    }
}
