using EnrollOnline.Casework.Accounts;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Histories;
using EnrollOnline.Casework.Messages;
using EnrollOnline.Casework.Privacy;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Families;

/// <summary>Where the guardian who applies says who else takes part: shows them, invites and ends.</summary>
public sealed class FamilyDesk(
    EnrollContext context, FamilyRights rights, GuardianAccounts accounts, PersonalData personal, CaseHistory history, Outbox outbox,
    TimeProvider time)
{
    /// <summary>How many may help beside the second guardian; an assumption.</summary>
    public const int MostHelpers = 3;

    /// <summary>Most invitations of one account in 24 hours; an assumption: enough for every slip, too few to trouble strangers.</summary>
    public const int MostInADay = 10;

    /// <summary>How long an invitation waits; an assumption. Mobile numbers change hands.</summary>
    public static readonly TimeSpan GoodFor = TimeSpan.FromDays(14);

    private const int Turns = 4;

    /// <summary>Who takes part, as one of them sees it.</summary>
    /// <param name="draftId">The draft.</param>
    /// <param name="account">The reader's account.</param>
    /// <param name="cancel">Stops the queries.</param>
    /// <returns>Null when the reader has no part in it.</returns>
    public async Task<FamilyCircle?> FindAsync(Guid draftId, Guid account, CancellationToken cancel = default)
    {
        // A draft that changes a case has no family of its own.
        if (await rights.RoleInDraftAsync(draftId, account, cancel) is not { } role
            || await context.Drafts.AsNoTracking().SingleOrDefaultAsync(row => row.Id == draftId && row.RevisesId == null, cancel) is not { } draft)
        {
            return null;
        }

        var number = draft.ApplicationId is { } id
            ? await context.Applications.Where(row => row.Id == id).Select(row => row.Number).SingleAsync(cancel)
            : null;
        var applicant = await context.Users.Where(user => user.Id == draft.GuardianId).Select(user => user.DisplayName).SingleAsync(cancel);
        var since = time.GetUtcNow() - GoodFor;
        var shares = await context.FamilyShares.AsNoTracking()
            .Where(share => share.DraftId == draftId && share.EndedAt == null && (share.AcceptedAt != null || share.InvitedAt > since))
            .ToListAsync(cancel);
        return new FamilyCircle(draftId, role, draft.SeasonId, applicant, number,
        [
            .. shares.OrderBy(share => share.AcceptedAt is null).ThenBy(share => share.Place).Select(share => new FamilyPerson(
                share.Id, FamilyRights.RoleOf(share.MayAct), MobileOf(share).ToString(), share.InvitedAt, share.AcceptedAt, share.AccountId == account)),
        ]);
    }

    /// <summary>The draft that a case began with, for somebody who takes part in the case; null otherwise.</summary>
    /// <param name="number">Application number as stored.</param>
    /// <param name="account">The reader's account.</param>
    /// <param name="cancel">Stops the query.</param>
    public Task<Guid?> DraftOfAsync(string number, Guid account, CancellationToken cancel = default) =>
        (from application in rights.Seeing(account)
         join draft in context.Drafts on application.Id equals draft.ApplicationId
         where application.Number == number && draft.RevisesId == null
         select (Guid?)draft.Id).FirstOrDefaultAsync(cancel);

    /// <summary>Invites a number and sends it a message without any name.</summary>
    /// <param name="draftId">The draft.</param>
    /// <param name="guardian">Who invites.</param>
    /// <param name="mobile">The number.</param>
    /// <param name="mayAct">True to invite a second guardian, false for somebody who helps.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task<Inviting> InviteAsync(
        Guid draftId, Account guardian, MobileNumber mobile, bool mayAct, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(guardian);
        ArgumentNullException.ThrowIfNull(mobile);
        for (var turn = 1; ; turn++)
        {
            try
            {
                return await TryInviteAsync(draftId, guardian, mobile, mayAct, cancel);
            }
            catch (DbUpdateException error) when (turn < Turns && (error is DbUpdateConcurrencyException || DatabaseEngine.IsDuplicate(error)))
            {
                // Two tabs: the unique keys let one through; look again.
                context.ChangeTracker.Clear();
            }
        }
    }

    /// <summary>Ends a share: the guardian who applies ends anybody's, everybody else only their own.</summary>
    /// <param name="shareId">The share.</param>
    /// <param name="account">Who ends it.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    /// <returns>False when there is no such open share, or it is not theirs to end.</returns>
    public async Task<bool> EndAsync(Guid shareId, Account account, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(account);
        for (var turn = 1; ; turn++)
        {
            try
            {
                return await TryEndAsync(shareId, account, cancel);
            }
            catch (DbUpdateException error) when (turn < Turns && (error is DbUpdateConcurrencyException || DatabaseEngine.IsDuplicate(error)))
            {
                context.ChangeTracker.Clear();
            }
        }
    }

    private async Task<bool> TryEndAsync(Guid shareId, Account account, CancellationToken cancel)
    {
        if (await context.FamilyShares.SingleOrDefaultAsync(row => row.Id == shareId && row.EndedAt == null, cancel) is not { } share)
        {
            return false;
        }

        var own = share.AccountId == account.Id && share.AcceptedAt is not null;
        if (!own && await rights.RoleInDraftAsync(share.DraftId, account.Id, cancel) != FamilyRole.Applicant)
        {
            return false;
        }

        Close(share, own ? ShareEnd.Left : ShareEnd.Ended, time.GetUtcNow());
        await NoteAsync(share, account, own ? "family.left" : "family.ended", cancel);
        await context.SaveChangesAsync(cancel);
        return true;
    }

    /// <summary>Ends a share. The caller saves.</summary>
    internal static void Close(FamilyShare share, ShareEnd how, DateTimeOffset now)
    {
        (share.EndedAt, share.EndedHow, share.OpenIndex, share.Place) = (now, how, null, null);
        share.Revision++;
    }

    /// <summary>Writes into the case's history, when the draft is a case already. The caller saves.</summary>
    internal async Task NoteAsync(FamilyShare share, Account actor, string act, CancellationToken cancel)
    {
        if (await context.Drafts.Where(row => row.Id == share.DraftId).Select(row => row.ApplicationId).SingleAsync(cancel) is { } application)
        {
            var reason = $"{(share.MayAct ? "guardian" : "helper")}:{MobileOf(share)}";
            await history.AppendAsync(share.CountyCode, application, actor.DisplayName, act, reason, cancel);
        }
    }

    private async Task<Inviting> TryInviteAsync(Guid draftId, Account guardian, MobileNumber mobile, bool mayAct, CancellationToken cancel)
    {
        if (await rights.RoleInDraftAsync(draftId, guardian.Id, cancel) != FamilyRole.Applicant
            || await context.Drafts.AnyAsync(row => row.Id == draftId && row.RevisesId != null, cancel))
        {
            return Inviting.NotYours;
        }

        var index = accounts.IndexOf(mobile);
        if (accounts.MobileOf(guardian) == mobile)
        {
            return Inviting.Self;
        }

        var (now, dayAgo) = (time.GetUtcNow(), time.GetUtcNow().AddHours(-24));
        var open = await context.FamilyShares.Where(share => share.DraftId == draftId && share.EndedAt == null).ToListAsync(cancel);
        foreach (var late in open.Where(share => share.AcceptedAt is null && share.InvitedAt <= now - GoodFor))
        {
            Close(late, ShareEnd.Lapsed, now);
        }

        open.RemoveAll(share => share.EndedAt is not null);
        if (open.Exists(share => share.OpenIndex == index))
        {
            return Inviting.Already;
        }

        var place = mayAct ? 1 : Enumerable.Range(2, MostHelpers).FirstOrDefault(free => !open.Exists(share => share.Place == free));
        if (place == 0 || open.Exists(share => share.Place == place))
        {
            return mayAct ? Inviting.HasGuardian : Inviting.Full;
        }

        if (await context.FamilyShares.CountAsync(share => share.InviterId == guardian.Id && share.InvitedAt > dayAgo, cancel) >= MostInADay)
        {
            return Inviting.TooMany;
        }

        // What has lapsed gives its place up first: a unique key knows no order within one save.
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        await context.SaveChangesAsync(cancel);
        await AddAsync(draftId, guardian, mobile, mayAct, place, cancel);
        await context.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return Inviting.Sent;
    }

    private async Task AddAsync(Guid draftId, Account guardian, MobileNumber mobile, bool mayAct, int place, CancellationToken cancel)
    {
        var county = await context.Drafts.Where(row => row.Id == draftId).Select(row => row.CountyCode).SingleAsync(cancel);
        var id = Guid.CreateVersion7();
        var share = new FamilyShare
        {
            Id = id, CountyCode = county, DraftId = draftId, InviterId = guardian.Id, MayAct = mayAct, Place = place,
            MobileCipher = personal.Encrypt(mobile.Digits, id), OpenIndex = accounts.IndexOf(mobile), InvitedAt = time.GetUtcNow(),
        };
        context.FamilyShares.Add(share);
        await NoteAsync(share, guardian, "family.invited", cancel);
        outbox.AddTo(county, mobile, $"手机尾号 {accounts.MobileOf(guardian)!.Digits[^4..]} 的家长请您{(mayAct ? "作为监护人参与" : "帮忙填写")}孩子的入学报名。"
            + "请用本手机号登录报名网站，在“我的报名”里答复。不认识对方，不用理会。");
    }

    private MobileNumber MobileOf(FamilyShare share) => new(personal.Decrypt(share.MobileCipher, share.Id));
}
