using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Families;

/// <summary>Which applications and drafts somebody may see and act on. Every family page and desk asks here, and nowhere else.</summary>
public sealed class FamilyRights(EnrollContext context)
{
    /// <summary>Cases the account may act on: hand in, correct, withdraw, confirm, appeal. Its own, and those it is a second guardian in.</summary>
    /// <param name="account">The account.</param>
    public IQueryable<Application> Acting(Guid account)
    {
        var shared = CasesOf(Shares(account).Where(share => share.MayAct));
        return context.Applications.Where(row => row.GuardianId == account || shared.Contains(row.Id));
    }

    /// <summary>Cases the account may read: those it may act on, and those it helps with.</summary>
    /// <param name="account">The account.</param>
    public IQueryable<Application> Seeing(Guid account)
    {
        var shared = CasesOf(Shares(account));
        return context.Applications.Where(row => row.GuardianId == account || shared.Contains(row.Id));
    }

    /// <summary>Drafts the account may read and fill in.</summary>
    /// <param name="account">The account.</param>
    public IQueryable<Draft> Drafts(Guid account) => DraftsOf(account, Shares(account));

    /// <summary>Drafts the account may hand in.</summary>
    /// <param name="account">The account.</param>
    public IQueryable<Draft> ActingDrafts(Guid account) => DraftsOf(account, Shares(account).Where(share => share.MayAct));

    /// <summary>Cases the account applied for itself.</summary>
    /// <param name="account">The account.</param>
    public IQueryable<Application> Applied(Guid account) => context.Applications.Where(row => row.GuardianId == account);

    /// <summary>Cases of others that the account takes part in.</summary>
    /// <param name="account">The account.</param>
    public IQueryable<Application> Shared(Guid account)
    {
        var shared = CasesOf(Shares(account));
        return context.Applications.Where(row => shared.Contains(row.Id));
    }

    /// <summary>Drafts that the account began itself; one that changes a case, only as long as it may act on the case.</summary>
    /// <param name="account">The account.</param>
    public IQueryable<Draft> Begun(Guid account)
    {
        var acting = Acting(account).Select(row => row.Id);
        return context.Drafts.Where(row => row.GuardianId == account && (row.RevisesId == null || acting.Contains(row.RevisesId.Value)));
    }

    /// <summary>The accepted shares of an account that have not ended.</summary>
    /// <param name="account">The account.</param>
    public IQueryable<FamilyShare> Shares(Guid account) =>
        context.FamilyShares.Where(share => share.AccountId == account && share.AcceptedAt != null && share.EndedAt == null);

    /// <summary>What the account is in a case; null when it has no part in it.</summary>
    /// <param name="number">Application number as stored.</param>
    /// <param name="account">The account.</param>
    /// <param name="cancel">Stops the query.</param>
    public async Task<FamilyRole?> RoleInAsync(string number, Guid account, CancellationToken cancel = default) =>
        await context.Applications.AsNoTracking().SingleOrDefaultAsync(row => row.Number == number, cancel) is not { } application ? null
            : application.GuardianId == account ? FamilyRole.Applicant
            : await RoleAsync(
                from share in Shares(account)
                join draft in context.Drafts on share.DraftId equals draft.Id
                where draft.ApplicationId == application.Id
                select share, cancel);

    /// <summary>What the account is in a draft, handed in or not; null when it has no part in it.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="account">The account.</param>
    /// <param name="cancel">Stops the query.</param>
    public async Task<FamilyRole?> RoleInDraftAsync(Guid draft, Guid account, CancellationToken cancel = default) =>
        await Begun(account).AsNoTracking().SingleOrDefaultAsync(row => row.Id == draft, cancel) is not { } own
            ? await RoleAsync(Shares(account).Where(share => share.DraftId == draft), cancel)
            : own.RevisesId is null || await Applied(account).AnyAsync(row => row.Id == own.RevisesId, cancel)
                ? FamilyRole.Applicant
                : FamilyRole.SecondGuardian;

    /// <summary>What the account is in drafts of others, by the draft.</summary>
    /// <param name="account">The account.</param>
    /// <param name="cancel">Stops the query.</param>
    public async Task<IReadOnlyDictionary<Guid, FamilyRole>> RolesAsync(Guid account, CancellationToken cancel = default) =>
        (await Shares(account).Select(share => new { share.DraftId, share.MayAct }).ToListAsync(cancel))
            .GroupBy(share => share.DraftId).ToDictionary(group => group.Key, group => RoleOf(group.Any(share => share.MayAct)));

    /// <summary>What the account is in cases of others, by application number.</summary>
    /// <param name="account">The account.</param>
    /// <param name="cancel">Stops the query.</param>
    public async Task<IReadOnlyDictionary<string, FamilyRole>> CaseRolesAsync(Guid account, CancellationToken cancel = default)
    {
        var found = await (
            from share in Shares(account)
            join draft in context.Drafts on share.DraftId equals draft.Id
            join application in context.Applications on draft.ApplicationId equals application.Id
            select new { application.Number, share.MayAct }).ToListAsync(cancel);
        return found.GroupBy(row => row.Number).ToDictionary(group => group.Key, group => RoleOf(group.Any(row => row.MayAct)));
    }

    /// <summary>Accounts of the guardians who applied.</summary>
    /// <param name="applications">Keys of the cases.</param>
    /// <param name="cancel">Stops the query.</param>
    public async Task<IReadOnlyDictionary<Guid, Guid>> ApplicantsAsync(IReadOnlyCollection<Guid> applications, CancellationToken cancel = default) =>
        applications.Count == 0 ? new Dictionary<Guid, Guid>()
            : await context.Applications.Where(row => applications.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.GuardianId, cancel);

    /// <summary>Mobile number of the guardian who applied, its middle hidden.</summary>
    /// <param name="number">Application number as stored.</param>
    /// <param name="cancel">Stops the query.</param>
    public Task<string> ApplicantAsync(string number, CancellationToken cancel = default) =>
        (from application in context.Applications
         join applicant in context.Users on application.GuardianId equals applicant.Id
         where application.Number == number
         select applicant.DisplayName).SingleAsync(cancel);

    /// <summary>What a share makes of somebody.</summary>
    /// <param name="mayAct">Whether it is a guardian's.</param>
    public static FamilyRole RoleOf(bool mayAct) => mayAct ? FamilyRole.SecondGuardian : FamilyRole.Helper;

    private static async Task<FamilyRole?> RoleAsync(IQueryable<FamilyShare> shares, CancellationToken cancel)
    {
        var found = await shares.Select(share => share.MayAct).ToListAsync(cancel);
        return found.Count == 0 ? null : RoleOf(found.Contains(true));
    }

    private IQueryable<Draft> DraftsOf(Guid account, IQueryable<FamilyShare> shares)
    {
        var shared = shares.Select(share => share.DraftId);
        var acting = Acting(account).Select(row => row.Id);
        return context.Drafts.Where(row => shared.Contains(row.Id)
            || (row.GuardianId == account && (row.RevisesId == null || acting.Contains(row.RevisesId.Value))));
    }

    private IQueryable<Guid> CasesOf(IQueryable<FamilyShare> shares) =>
        from share in shares
        join draft in context.Drafts on share.DraftId equals draft.Id
        where draft.ApplicationId != null
        select draft.ApplicationId!.Value;
}
