using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Officers;
using EnrollOnline.Casework.Reviews;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Web.Pages.Officers;

/// <summary>The work list: only the cases that need a person, those who have waited longest first. The filter is in the address.</summary>
public sealed class IndexModel(EnrollContext context, OfficerDesk desk, Texts texts, TimeProvider time) : PageModel
{
    /// <summary>The states that can be listed, the officers' own work first.</summary>
    public static readonly IReadOnlyList<ApplicationState> States =
        [ApplicationState.WithOfficer, ApplicationState.AwaitingSupplement, ApplicationState.Submitted, ApplicationState.Approved, ApplicationState.Refused];

    /// <summary>Code of the season; without one, the newest whose cases can still change.</summary>
    [FromQuery(Name = "season")]
    public string? SeasonCode { get; set; }

    /// <summary>Cases in this state; with an officer unless the address says otherwise.</summary>
    [FromQuery(Name = "state")]
    public ApplicationState State { get; set; } = ApplicationState.WithOfficer;

    /// <summary>Only cases that wait for this reason.</summary>
    [FromQuery(Name = "reason")]
    public string? Reason { get; set; }

    /// <summary>Page, from 1.</summary>
    [FromQuery(Name = "page")]
    public int PageNumber { get; set; } = 1;

    /// <summary>The county's seasons, those in work first.</summary>
    public IReadOnlyList<Season> Seasons { get; private set; } = [];

    /// <summary>The season shown; null while there is none.</summary>
    public Season? Season { get; private set; }

    /// <summary>What fits.</summary>
    public QueuePage Queue { get; private set; } = null!;

    /// <summary>Kind of the reason that is shown, or null for all.</summary>
    public string? Kind => Reason is { } reason ? OfficerReasons.Split(reason).Kind : null;

    /// <summary>How many cases wait for each kind of reason, most first.</summary>
    public IEnumerable<ReasonCount> Kinds => Queue.Reasons.GroupBy(reason => OfficerReasons.Split(reason.Reason).Kind, StringComparer.Ordinal)
        .Select(kind => new ReasonCount(kind.Key, kind.Sum(reason => reason.Count))).OrderByDescending(kind => kind.Count).ThenBy(kind => kind.Reason, StringComparer.Ordinal);

    /// <summary>How many cases wait for each reason of the kind that is shown.</summary>
    public IReadOnlyList<ReasonCount> OfKind => [.. Queue.Reasons.Where(reason => OfficerReasons.Split(reason.Reason).Kind == Kind)];

    /// <summary>Reads one page of the queue.</summary>
    public async Task OnGetAsync(CancellationToken cancel)
    {
        Seasons = await context.Seasons.AsNoTracking().OrderBy(season => season.State).ThenByDescending(season => season.Year)
            .ThenBy(season => season.Code).ToListAsync(cancel);
        Season = Seasons.FirstOrDefault(season => season.Code == SeasonCode) ?? (Seasons.Count > 0 ? Seasons[0] : null);
        Queue = await desk.ListAsync(new QueueFilter(State, Reason, Page: Math.Max(1, PageNumber), SeasonId: Season?.Id), cancel);
    }

    /// <summary>How long a case has waited, in whole days; today for less than one.</summary>
    public string Waited(DateTimeOffset since) =>
        (time.GetUtcNow() - since).Days is var days and > 0 ? texts["officers.list.waited", days] : texts["officers.case.today"];
}
