using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Clocks;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Families;
using EnrollOnline.Casework.Reviews;
using EnrollOnline.Casework.Rules;
using EnrollOnline.Web.Pages.Parents.Apply;
using EnrollOnline.Web.Sessions;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Web.Pages.Parents;

/// <summary>One's own cases and drafts, those one takes part in, invitations, and the seasons that are open.</summary>
public sealed class IndexModel(EnrollContext context, SeasonShelf seasons, SeasonRules rules, DraftDesk drafts, ApplicationDesk applications, CaseFiles files,
    InvitationDesk invitations, UserManager<Account> accounts, TimeProvider time) : PageModel
{
    private readonly Dictionary<Guid, FormFrame> _frames = [];

    /// <summary>What was handed in, newest first.</summary>
    public IReadOnlyList<CaseSummary> Cases { get; private set; } = [];

    /// <summary>What was not, newest first.</summary>
    public IReadOnlyList<OpenDraft> Drafts { get; private set; } = [];

    /// <summary>Handed-in cases of others that the reader takes part in, newest first, with what the reader is in each.</summary>
    public IReadOnlyList<CaseSummary> SharedCases { get; private set; } = [];

    /// <summary>Drafts of others that the reader takes part in, newest first.</summary>
    public IReadOnlyList<OpenDraft> SharedDrafts { get; private set; } = [];

    /// <summary>Invitations to the reader's number.</summary>
    public IReadOnlyList<FamilyInvitation> Invitations { get; private set; } = [];

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
        SharedCases = await files.ListSharedAsync(User.AccountId(), cancel);
        Invitations = await invitations.ListAsync((await accounts.GetUserAsync(User))!, cancel);
        var taking = (await drafts.ListAsync(User.AccountId(), cancel)).ToLookup(draft => draft.Role == FamilyRole.Applicant);
        (Drafts, SharedDrafts) = ([.. taking[true]], [.. taking[false]]);
        foreach (var season in Drafts.Select(draft => draft.SeasonId).Distinct())
        {
            _frames[season] = await applications.FrameAsync(Seasons[season].Season, cancel);
        }
    }

    /// <summary>How far a draft is.</summary>
    /// <param name="draft">The draft.</param>
    public ApplyRoute RouteOf(OpenDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return new ApplyRoute(draft.Form, _frames[draft.SeasonId], HasMultiples: false);
    }
}
