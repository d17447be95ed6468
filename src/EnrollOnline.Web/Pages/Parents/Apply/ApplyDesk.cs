using System.Security.Claims;
using EnrollOnline.Casework.Accounts;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Families;
using EnrollOnline.Casework.LookUps;
using EnrollOnline.Casework.Rules;
using EnrollOnline.Web.Sessions;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>Opens a draft for a page of somebody who takes part in it, and saves a page's answers into it.</summary>
public sealed class ApplyDesk(
    UserManager<Account> accounts, DraftDesk drafts, ApplicationDesk applications, SeasonRules rules, SeasonShelf seasons, SeasonFrames frames,
    FamilyRights rights, EnrollContext context,
    ProvinceAccounts identities, LookUpDesk lookUps)
{
    /// <summary>Opens a draft; null when they have no part in it.</summary>
    /// <param name="draftId">The draft.</param>
    /// <param name="user">Who is signed in.</param>
    /// <param name="cancel">Stops the queries.</param>
    public async Task<OpenedDraft?> OpenAsync(Guid draftId, ClaimsPrincipal user, CancellationToken cancel)
    {
        if (await accounts.GetUserAsync(user) is not { } guardian || await drafts.FindAsync(draftId, guardian.Id, cancel) is not { } draft)
        {
            return null;
        }

        var season = await seasons.OfAsync(draft.SeasonId, cancel);
        var county = await frames.CountyAsync(draft.CountyCode, cancel);
        var frame = await applications.FrameAsync(season, cancel);
        var known = draft.RevisesId ?? draft.ApplicationId;
        var number = known is null ? null : await context.Applications.Where(row => row.Id == known).Select(row => row.Number).SingleAsync(cancel);
        var multiples = await HasMultiplesAsync(draft, cancel);
        var identity = user.HasProvenIdentity() && draft.Role != FamilyRole.Helper ? await identities.IdentityOfAsync(guardian.Id, cancel) : null;
        var route = new ApplyRoute(draft.Form, frame, multiples)
        {
            Proven = identity is not null, LookUpSettledFor = identity is null ? null : await SettledForAsync(draft, guardian.Id, cancel),
        };
        return new OpenedDraft(guardian, draft, season, county, rules.PhaseOf(season), route, draft.ApplicationId is null ? null : number)
        {
            Identity = identity,
            RevisedNumber = draft.RevisesId is null ? null : number,
            Applicant = draft.ApplicantId == guardian.Id
                ? guardian.DisplayName
                : await context.Users.Where(user => user.Id == draft.ApplicantId).Select(user => user.DisplayName).SingleAsync(cancel),
        };
    }

    /// <summary>Saves a page's answers; null when the draft was handed in meanwhile.</summary>
    /// <param name="opened">The draft as the page opened it.</param>
    /// <param name="write">Puts the page's answers into the form.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task<SavedStep?> SaveAsync(
        OpenedDraft opened, Func<ApplicationForm, ApplicationForm> write, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(opened);
        IReadOnlyList<string> dropped = [];
        var saved = await drafts.SaveAsync(opened.Draft.Id, opened.Guardian.Id, Change, cancel);
        return saved is null ? null : new SavedStep(opened.Route with { Form = saved }, dropped);

        ApplicationForm Change(ApplicationForm before)
        {
            (var settled, dropped) = DependentAnswers.Settle(before, write(before), opened.Route.Frame);
            return settled;
        }
    }

    /// <summary>What saving a page's answers would give; nothing is written.</summary>
    /// <param name="opened">The draft as the page opened it.</param>
    /// <param name="write">Puts the page's answers into the form.</param>
    public static SavedStep Try(OpenedDraft opened, Func<ApplicationForm, ApplicationForm> write)
    {
        ArgumentNullException.ThrowIfNull(opened);
        ArgumentNullException.ThrowIfNull(write);
        var (form, dropped) = DependentAnswers.Settle(opened.Form, write(opened.Form), opened.Route.Frame);
        return new SavedStep(opened.Route with { Form = form }, dropped);
    }

    private async Task<string?> SettledForAsync(OpenDraft draft, Guid guardianId, CancellationToken cancel) =>
        (await lookUps.FindAsync(draft.Id, guardianId, draft.Form, cancel))?.State is null or LookUpState.Waiting or LookUpState.Found
            ? null
            : draft.Form.Child!.IdNumber;

    private async Task<bool> HasMultiplesAsync(OpenDraft draft, CancellationToken cancel)
    {
        if (ChildId.BirthDateOf(draft.Form.Child) is not { } born)
        {
            return false;
        }

        // The twin of a child is whom the same guardian applies for, whoever is filling in.
        // Most families have one child and one draft: a single query says so, and nothing more is read.
        var (acting, own) = (rights.Applied(draft.ApplicantId), rights.Begun(draft.ApplicantId));
        var others = await context.Drafts.Where(row => row.Id == draft.Id).Select(_ => new
        {
            HandedIn = acting.Any(row => row.SeasonId == draft.SeasonId && row.BirthDate == born
                && row.State != ApplicationState.Withdrawn && row.Id != draft.ApplicationId && row.Id != draft.RevisesId),
            Open = own.Any(row => row.SeasonId == draft.SeasonId && row.ApplicationId == null && row.Id != draft.Id),
        }).SingleAsync(cancel);
        return others.HandedIn || (others.Open && (await drafts.ListAsync(draft.ApplicantId, cancel)).Any(other => other.ApplicantId == draft.ApplicantId &&
            other.SeasonId == draft.SeasonId && other.Form.Child?.IdNumber != draft.Form.Child?.IdNumber && ChildId.BirthDateOf(other.Form.Child) == born));
    }
}
