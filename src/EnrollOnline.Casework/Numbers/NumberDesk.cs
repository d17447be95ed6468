using EnrollOnline.Casework.Accounts;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Families;
using EnrollOnline.Casework.Histories;
using EnrollOnline.Casework.Messages;
using EnrollOnline.Casework.Privacy;
using EnrollOnline.Casework.Reviews;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Numbers;

/// <summary>
/// Changes a family's lost mobile number at the window (更换手机号): an officer of a county where the account has a case,
/// papers seen, a code read out from the new number, one transaction, and a word to the old number.
/// </summary>
public sealed class NumberDesk(
    EnrollContext context, GuardianAccounts accounts, OneTimeCodes codes, PersonalData personal, CaseHistory history, Outbox outbox,
    FamilyRights rights, TimeProvider time)
{
    /// <summary>The act in a case's history that stands for a changed number.</summary>
    public const string Changed = "number.changed";

    /// <summary>What the officer compares with the papers. The look is written down.</summary>
    /// <param name="number">Application number as stored.</param>
    /// <param name="officer">The officer.</param>
    /// <param name="cancel">Stops the queries.</param>
    /// <returns>Null when the officer's county has no such case.</returns>
    public async Task<NumberCase?> OpenAsync(string number, Account officer, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(officer);
        if (await CaseAsync(number, officer, cancel) is not { } application)
        {
            return null;
        }

        var holder = await context.Users.AsNoTracking().SingleAsync(user => user.Id == application.GuardianId, cancel);
        var form = MaskedForm.Of(personal.DecryptJson<ApplicationForm>(application.FormCipher, application.Id));
        var cases = await rights.Applied(holder.Id).CountAsync(row => row.CountyCode == officer.CountyCode, cancel);
        Look(application, officer, "number-look");
        await context.SaveChangesAsync(cancel);
        return new NumberCase(
            application.Number, application.ChildName, application.BirthDate, form.Guardian?.Name ?? "", form.Guardian?.IdNumber ?? "",
            accounts.MobileOf(holder)?.ToString() ?? "", cases);
    }

    /// <summary>Sends a code to the new number, for the family to read out.</summary>
    /// <param name="number">Application number as stored.</param>
    /// <param name="mobile">The new number.</param>
    /// <param name="grounds">What the officer attests.</param>
    /// <param name="officer">The officer.</param>
    /// <param name="cancel">Stops before anything is sent.</param>
    public async Task<NumberChange> SendCodeAsync(
        string number, MobileNumber mobile, NumberGrounds grounds, Account officer, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(officer);
        ArgumentNullException.ThrowIfNull(mobile);
        var (obstacle, application, _) = await LookAsync(number, mobile, grounds, officer, cancel);
        return obstacle ?? (await codes.SendForChangeAsync(application!.GuardianId, mobile, cancel)).Result switch
        {
            CodeSendingResult.Sent => NumberChange.Done,
            CodeSendingResult.TooSoon => NumberChange.TooSoon,
            CodeSendingResult.TooMany => NumberChange.TooMany,
            _ => NumberChange.NoCarrier,
        };
    }

    /// <summary>Changes the number; every session of the account ends.</summary>
    /// <param name="number">Application number as stored.</param>
    /// <param name="mobile">The new number.</param>
    /// <param name="digits">The code as read out.</param>
    /// <param name="grounds">What the officer attests.</param>
    /// <param name="officer">The officer.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task<NumberChange> ChangeAsync(
        string number, MobileNumber mobile, string digits, NumberGrounds grounds, Account officer, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(officer);
        ArgumentNullException.ThrowIfNull(mobile);
        var (obstacle, application, empty) = await LookAsync(number, mobile, grounds, officer, cancel);
        if (obstacle is { } found)
        {
            return found;
        }

        var trial = await codes.TryForChangeAsync(application!.GuardianId, mobile, digits, cancel);
        if (trial != CodeTrialResult.Good)
        {
            return Enum.Parse<NumberChange>(trial.ToString());
        }

        var holder = await context.Users.SingleAsync(user => user.Id == application.GuardianId, cancel);
        try
        {
            await using var transaction = await context.Database.BeginTransactionAsync(cancel);
            if (empty is not null)
            {
                // The number's name is unique among accounts: the unused account lets go of it first.
                GuardianAccounts.GiveUp(empty);
                await context.SaveChangesAsync(cancel);
            }

            await MoveSharesAsync(holder, mobile, empty, cancel);
            await WriteAsync(application, holder, mobile, grounds, officer, cancel);
            await context.SaveChangesAsync(cancel);
            await transaction.CommitAsync(cancel);
            return NumberChange.Done;
        }
        catch (DbUpdateException error) when (error is DbUpdateConcurrencyException || DatabaseEngine.IsDuplicate(error))
        {
            context.ChangeTracker.Clear();
            return NumberChange.Stale;
        }
    }

    private async Task<(NumberChange? Obstacle, Application? Case, Account? Empty)> LookAsync(
        string number, MobileNumber mobile, NumberGrounds grounds, Account officer, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(grounds);
        if (!NumberPapers.Suffice(grounds.Papers) || string.IsNullOrWhiteSpace(grounds.Reason))
        {
            return (NumberPapers.Suffice(grounds.Papers) ? NumberChange.ReasonMissing : NumberChange.PapersMissing, null, null);
        }

        if (await CaseAsync(number, officer, cancel) is not { } application)
        {
            return (NumberChange.NotFound, null, null);
        }

        var other = await accounts.FindAsync(mobile, cancel);
        return other is null ? (null, application, null)
            : other.Id == application.GuardianId ? (NumberChange.Same, application, null)
            // What the other account has in other counties counts as well.
            : await rights.Begun(other.Id).IgnoreQueryFilters().AnyAsync(cancel)
                || await rights.Applied(other.Id).IgnoreQueryFilters().AnyAsync(cancel) ? (NumberChange.Taken, application, null)
            : (null, application, other);
    }

    // Parts in others' applications go with the person: to the new number, and from the unused account to this one.
    private async Task MoveSharesAsync(Account holder, MobileNumber mobile, Account? empty, CancellationToken cancel)
    {
        var index = accounts.IndexOf(mobile);
        var own = rights.Begun(holder.Id).IgnoreQueryFilters().Select(row => row.Id);
        var shares = context.FamilyShares.IgnoreQueryFilters().Where(share => share.EndedAt == null);
        var toSelf = await shares.Where(share => own.Contains(share.DraftId) && share.OpenIndex == index).ToListAsync(cancel);
        toSelf.ForEach(share => FamilyDesk.Close(share, ShareEnd.Ended, time.GetUtcNow()));
        await context.SaveChangesAsync(cancel);
        var moving = await shares.Where(share => share.AccountId == holder.Id || (empty != null && share.AccountId == empty.Id)).ToListAsync(cancel);
        foreach (var twice in moving.GroupBy(share => share.DraftId).SelectMany(group => group.OrderByDescending(share => share.MayAct).Skip(1)))
        {
            FamilyDesk.Close(twice, ShareEnd.Ended, time.GetUtcNow());
        }

        var drafts = moving.ConvertAll(share => share.DraftId);
        var asked = await shares.Where(share => share.AcceptedAt == null && share.OpenIndex == index && drafts.Contains(share.DraftId)).ToListAsync(cancel);
        asked.ForEach(share => FamilyDesk.Close(share, ShareEnd.Ended, time.GetUtcNow()));
        await context.SaveChangesAsync(cancel);
        foreach (var share in moving.Where(share => share.EndedAt is null))
        {
            (share.AccountId, share.OpenIndex, share.MobileCipher) = (holder.Id, index, personal.Encrypt(mobile.Digits, share.Id));
            share.Revision++;
        }
    }

    private async Task WriteAsync(
        Application application, Account holder, MobileNumber mobile, NumberGrounds grounds, Account officer, CancellationToken cancel)
    {
        var county = await context.Counties.AsNoTracking().SingleAsync(row => row.Code == application.CountyCode, cancel);
        if (accounts.MobileOf(holder) is { } old)
        {
            outbox.AddTo(county.Code, old, $"您在招生网站登录用的手机号已由{county.BureauName}在窗口更换，本号码不能再登录。不是您家办的，请马上拨打 {county.Hotline}。");
        }

        accounts.Renumber(holder, mobile);
        outbox.AddTo(county.Code, mobile, "登录手机号已换好，请用本号码登录报名网站，填过的和提交过的都在。");
        var cases = await rights.Applied(holder.Id).AsNoTracking().Where(row => row.CountyCode == officer.CountyCode).ToListAsync(cancel);
        await history.AppendToEachAsync(
            county.Code, cases.ToDictionary(row => row.Id, _ => $"{string.Join(' ', grounds.Papers)}:{grounds.Reason.Trim()}"),
            officer.DisplayName, Changed, cancel);
        cases.ForEach(row => Look(row, officer, "number-change"));
    }

    private Task<Application?> CaseAsync(string number, Account officer, CancellationToken cancel) =>
        context.Applications.AsNoTracking().SingleOrDefaultAsync(row => row.Number == number && row.CountyCode == officer.CountyCode, cancel);

    private void Look(Application application, Account officer, string purpose) => context.Accesses.Add(new AccessEntry
    {
        CountyCode = application.CountyCode, ApplicationId = application.Id, Actor = officer.DisplayName, Purpose = purpose,
        At = time.GetUtcNow(),
    });
}
