using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Clocks;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Reviews;
using EnrollOnline.Casework.Rules;
using EnrollOnline.Web.Sessions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Web.Pages.Parents;

/// <summary>A guardian's cases, drafts and the seasons that are open.</summary>
public sealed class IndexModel(EnrollContext context, SeasonShelf seasons, SeasonRules rules, DraftDesk drafts, CaseFiles files, TimeProvider time) : PageModel
{
    /// <summary>What was handed in, newest first.</summary>
    public IReadOnlyList<CaseSummary> Cases { get; private set; } = [];

    /// <summary>What was not, newest first.</summary>
    public IReadOnlyList<OpenDraft> Drafts { get; private set; } = [];

    /// <summary>Every season by its key.</summary>
    public IReadOnlyDictionary<Guid, OwnSeason> Seasons { get; private set; } = new Dictionary<Guid, OwnSeason>();

    /// <summary>Seasons in one phase, the first to close first.</summary>
    /// <param name="phase">The phase.</param>
    public IEnumerable<OwnSeason> In(SeasonPhase phase) => Seasons.Values.Where(season => season.Phase == phase).OrderBy(season => season.Closes);

    /// <summary>Loads the page.</summary>
    /// <param name="cancel">Stops the queries.</param>
    public async Task OnGetAsync(CancellationToken cancel)
    {
        var counties = await context.Counties.AsNoTracking().ToDictionaryAsync(county => county.Code, cancel);
        Seasons = (await seasons.AllAsync(cancel)).ToDictionary(
            season => season.Id,
            season => new OwnSeason(season, counties[season.CountyCode], rules.Of(season).Calendar, rules.PhaseOf(season), time.ShanghaiToday()));
        Cases = await files.ListOwnAsync(User.AccountId(), cancel);
        Drafts = await drafts.ListAsync(User.AccountId(), cancel);
    }
}
