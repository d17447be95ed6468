using System.Text.Json;
using EnrollOnline.Casework.Accounts;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Families;
using EnrollOnline.Casework.Histories;
using EnrollOnline.Casework.Privacy;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.FamilyData;

/// <summary>Erases: drafts and withdrawn cases when the family asks, an account when nothing hangs on it. Each erasing is one transaction and leaves a proof.</summary>
public sealed class Eraser(
    EnrollContext context, FamilyRights rights, KeepingRules keeping, CaseHistory history, GuardianAccounts accounts, PersonalData personal,
    TimeProvider time)
{
    /// <summary>Cause of what a family asked for.</summary>
    public const string ByFamily = "family";

    /// <summary>Cause of what was erased because its time was over.</summary>
    public const string ByRetention = "retention";

    /// <summary>Erases a draft of this account that was not handed in.</summary>
    /// <param name="draftId">The draft.</param>
    /// <param name="account">Who asks.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    /// <returns>False when this account has no such draft.</returns>
    public async Task<bool> EraseDraftAsync(Guid draftId, Guid account, CancellationToken cancel = default)
    {
        var draft = await rights.Begun(account).AsNoTracking().SingleOrDefaultAsync(row => row.Id == draftId && row.ApplicationId == null, cancel);
        return draft is not null && await EraseAsync(draft, ByFamily, cancel);
    }

    /// <summary>Erases a case that was withdrawn. Only the guardian who applied may.</summary>
    /// <param name="number">Application number as stored.</param>
    /// <param name="account">Who asks.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    /// <returns>False when it cannot be erased now, or not by this account.</returns>
    public async Task<bool> EraseCaseAsync(string number, Guid account, CancellationToken cancel = default)
    {
        if (await rights.RoleInAsync(number, account, cancel) is not FamilyRole.Applicant)
        {
            return false;
        }

        var own = rights.Acting(account).Where(row => row.Number == number);
        return (await keeping.OfAsync(own, cancel)).SingleOrDefault() is { Keeping: Keeping.MayErase }
            && await EraseAsync(await own.AsNoTracking().SingleAsync(cancel), ByFamily, cancel);
    }

    /// <summary>Erases the account itself: its mobile number, its sign-in codes, what it has read. Nothing may hang on it.</summary>
    /// <param name="account">The account.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    /// <returns>False while a case or a draft is left.</returns>
    public async Task<bool> EraseAccountAsync(Account account, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(account);
        if (account.Role != AccountRole.Guardian || !await MayEraseAccountAsync(account.Id, cancel))
        {
            return false;
        }

        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        if (accounts.MobileOf(account) is { } mobile)
        {
            var index = personal.IndexOf("mobile", mobile.Digits);
            await context.OneTimeCodes.Where(code => code.MobileIndex == index).ExecuteDeleteAsync(cancel);
        }

        await context.Erasures.Where(row => row.OwnerId == account.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.OwnerId, (Guid?)null), cancel);
        await ErasedRows.OfAccountAsync(context, account.Id, cancel);
        await context.Users.Where(user => user.Id == account.Id).ExecuteDeleteAsync(cancel);
        await transaction.CommitAsync(cancel);
        context.ChangeTracker.Clear();
        return true;
    }

    /// <summary>True when nothing hangs on an account: no case that it may see, no draft.</summary>
    /// <param name="account">The account.</param>
    /// <param name="cancel">Stops the queries.</param>
    public async Task<bool> MayEraseAccountAsync(Guid account, CancellationToken cancel = default) =>
        !await rights.Seeing(account).AnyAsync(cancel) && !await rights.Drafts(account).AnyAsync(cancel);

    /// <summary>What was erased of an account's, newest first.</summary>
    /// <param name="account">The account.</param>
    /// <param name="cancel">Stops the query.</param>
    public async Task<IReadOnlyList<Erasure>> ProofsAsync(Guid account, CancellationToken cancel = default) =>
        await context.Erasures.AsNoTracking().Where(row => row.OwnerId == account).OrderByDescending(row => row.ErasedAt).ToListAsync(cancel);

    /// <summary>Erases a draft; the caller knows that it may.</summary>
    internal Task<bool> EraseAsync(Draft draft, string cause, CancellationToken cancel) => InOneAsync(
        "drafts", () => ErasedRows.OfDraftAsync(context, draft.Id, cancel), rows => Proof(draft.CountyCode, draft.Id, draft.GuardianId, "draft", cause, null, rows), cancel);

    /// <summary>Erases a case; the caller knows that it may. Its history stays, without words, and ends with the erasing.</summary>
    internal Task<bool> EraseAsync(Application row, string cause, CancellationToken cancel) => InOneAsync(
        "applications",
        async () =>
        {
            var rows = await ErasedRows.OfCaseAsync(context, row.Id, cancel);
            await history.EraseWordsAsync(row.Id, cancel);
            await history.AppendAsync(row.CountyCode, row.Id, cause == ByFamily ? CaseHistory.Family : "system", "data.erased", cause, cancel);
            return rows;
        },
        rows => Proof(row.CountyCode, row.Id, row.GuardianId, "case", cause, row.Number, rows), cancel);

    private async Task<bool> InOneAsync(
        string table, Func<Task<SortedDictionary<string, int>>> delete, Func<SortedDictionary<string, int>, Erasure> proof, CancellationToken cancel)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        try
        {
            var rows = await delete();
            if (!rows.ContainsKey(table))
            {
                return false;
            }

            context.Erasures.Add(proof(rows));
            await context.SaveChangesAsync(cancel);
            await transaction.CommitAsync(cancel);
            return true;
        }
        catch (DbUpdateException error) when (DatabaseEngine.IsDuplicate(error))
        {
            // Another worker or tab erased it at the same moment.
            return false;
        }
        finally
        {
            context.ChangeTracker.Clear();
        }
    }

    private Erasure Proof(string county, Guid subject, Guid owner, string kind, string cause, string? number, SortedDictionary<string, int> rows) => new()
    {
        CountyCode = county, SubjectId = subject, OwnerId = owner, Kind = kind, Cause = cause, Number = number,
        ErasedAt = time.GetUtcNow(), RowsText = JsonSerializer.Serialize(rows, StoredJson.Options),
    };
}
