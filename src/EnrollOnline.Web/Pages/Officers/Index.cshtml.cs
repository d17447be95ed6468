using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Officers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EnrollOnline.Web.Pages.Officers;

/// <summary>The work list: only the cases that need a person, those who have waited longest first. The filter is in the address.</summary>
public sealed class IndexModel(OfficerDesk desk) : PageModel
{
    /// <summary>Cases in this state; with an officer unless the address says otherwise.</summary>
    [BindProperty(SupportsGet = true)]
    public ApplicationState State { get; set; } = ApplicationState.WithOfficer;

    /// <summary>Only cases that wait for this reason.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Reason { get; set; }

    /// <summary>Page, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "page")]
    public int PageNumber { get; set; } = 1;

    /// <summary>What fits.</summary>
    public QueuePage Queue { get; private set; } = null!;

    /// <summary>Reads one page of the queue.</summary>
    public async Task OnGetAsync(CancellationToken cancel) =>
        Queue = await desk.ListAsync(new QueueFilter(State, Reason, Page: Math.Max(1, PageNumber)), cancel);
}
