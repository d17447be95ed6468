using EnrollOnline.Casework.Accounts;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Families;

/// <summary>Where whoever signs in with an invited number finds the invitation, and accepts or refuses it.</summary>
public sealed class InvitationDesk(EnrollContext context, FamilyDesk families, GuardianAccounts accounts, TimeProvider time)
{
    /// <summary>The open invitations to an account's number, oldest first.</summary>
    /// <param name="account">The account.</param>
    /// <param name="cancel">Stops the query.</param>
    public async Task<IReadOnlyList<FamilyInvitation>> ListAsync(Account account, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(account);
        var rows = await (
            from share in Open(account)
            join draft in context.Drafts on share.DraftId equals draft.Id
            join inviter in context.Users on share.InviterId equals inviter.Id
            orderby share.InvitedAt
            select new { share.Id, draft.SeasonId, share.MayAct, inviter.DisplayName, share.InvitedAt }).ToListAsync(cancel);
        return [.. rows.Select(row => new FamilyInvitation(
            row.Id, row.SeasonId, FamilyRights.RoleOf(row.MayAct), row.DisplayName, row.InvitedAt + FamilyDesk.GoodFor))];
    }

    /// <summary>Takes part from now on.</summary>
    /// <param name="shareId">The share.</param>
    /// <param name="account">Who was invited.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    /// <returns>The draft; null when there is no such open invitation to this account's number.</returns>
    public Task<Guid?> AcceptAsync(Guid shareId, Account account, CancellationToken cancel = default) =>
        AnswerAsync(shareId, account, "family.accepted", (share, now) =>
        {
            (share.AccountId, share.AcceptedAt) = (account.Id, now);
            share.Revision++;
        }, cancel);

    /// <summary>Says no.</summary>
    /// <param name="shareId">The share.</param>
    /// <param name="account">Who was invited.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    /// <returns>The draft; null when there is no such open invitation to this account's number.</returns>
    public Task<Guid?> RefuseAsync(Guid shareId, Account account, CancellationToken cancel = default) =>
        AnswerAsync(shareId, account, "family.refused", (share, now) => FamilyDesk.Close(share, ShareEnd.Refused, now), cancel);

    private async Task<Guid?> AnswerAsync(
        Guid shareId, Account account, string act, Action<FamilyShare, DateTimeOffset> write, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(account);
        if (await Open(account).SingleOrDefaultAsync(share => share.Id == shareId, cancel) is not { } share)
        {
            return null;
        }

        write(share, time.GetUtcNow());
        await families.NoteAsync(share, account, act, cancel);
        try
        {
            await context.SaveChangesAsync(cancel);
            return share.DraftId;
        }
        catch (DbUpdateException error) when (error is DbUpdateConcurrencyException || DatabaseEngine.IsDuplicate(error))
        {
            // Ended or answered at the same moment: whoever was first is right.
            context.ChangeTracker.Clear();
            return null;
        }
    }

    private IQueryable<FamilyShare> Open(Account account)
    {
        var index = accounts.MobileOf(account) is { } mobile ? accounts.IndexOf(mobile) : "";
        var since = time.GetUtcNow() - FamilyDesk.GoodFor;
        return context.FamilyShares.Where(share => share.OpenIndex == index && share.AcceptedAt == null && share.InvitedAt > since
            && context.Drafts.Any(draft => draft.Id == share.DraftId && draft.GuardianId != account.Id));
    }
}
