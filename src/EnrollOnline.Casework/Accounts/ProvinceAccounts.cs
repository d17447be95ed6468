using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Privacy;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Accounts;

/// <summary>
/// Accounts of guardians who come through the province's sign-in. One person is one account: the province's key leads to it,
/// or, at an accepted real-name level, the mobile number that the province knows. A number that another person of the
/// province signs in with is not theirs any more, and joins nothing.
/// </summary>
public sealed class ProvinceAccounts(
    EnrollContext context, PersonalData personal, GuardianAccounts guardians, AccountMove move, TimeProvider time)
{
    /// <summary>Name of the provider in <c>account_logins</c>.</summary>
    public const string Provider = "province";

    private const int MostTurns = 3;

    /// <summary>Finds or makes the account of somebody, and keeps or takes back what is proven of them. Saves.</summary>
    /// <param name="person">The person as the province describes them.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task<ProvinceSignIn> SignInAsync(ProvincePerson person, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(person);
        var key = personal.IndexOf("province-subject", person.Subject);
        return await OnceAsync(async () =>
        {
            var account = await OfKeyAsync(key, cancel) ?? await NewAsync(key, Trusted(person), cancel);
            if (account.MobileCipher is null && Trusted(person) is { } mobile)
            {
                account = await JoinAsync(account, mobile, cancel) ?? account;
            }

            await KeepIdentityAsync(account.Id, person, cancel);
            await context.SaveChangesAsync(cancel);
            return new ProvinceSignIn(account, person.Verified is not null, account.MobileCipher is not null);
        }, cancel);
    }

    /// <summary>Gives an account without a mobile number the one that was just proven by a code. Saves.</summary>
    /// <param name="accountId">The account.</param>
    /// <param name="mobile">The number.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    /// <returns>The account to go on with: the number's own where it had one; null when another person of the province holds that one.</returns>
    public async Task<Account?> AddMobileAsync(Guid accountId, MobileNumber mobile, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(mobile);
        return await OnceAsync(async () =>
        {
            var account = await context.Users.SingleAsync(row => row.Id == accountId, cancel);
            var joined = account.MobileCipher is null ? await JoinAsync(account, mobile, cancel) : account;
            await context.SaveChangesAsync(cancel);
            return joined;
        }, cancel);
    }

    /// <summary>Who an account's holder is beyond doubt; null when that is not proven.</summary>
    /// <param name="accountId">The account.</param>
    /// <param name="cancel">Stops the query.</param>
    public async Task<VerifiedPerson?> IdentityOfAsync(Guid accountId, CancellationToken cancel = default) =>
        await context.VerifiedIdentities.AsNoTracking().SingleOrDefaultAsync(row => row.AccountId == accountId, cancel) is { } row
            ? personal.DecryptJson<VerifiedPerson>(row.PersonCipher, accountId)
            : null;

    private static MobileNumber? Trusted(ProvincePerson person) => person.LevelAccepted ? person.Mobile : null;

    private async Task<Account?> OfKeyAsync(string key, CancellationToken cancel) =>
        await context.UserLogins.SingleOrDefaultAsync(row => row.LoginProvider == Provider && row.ProviderKey == key, cancel) is { } login
            ? await context.Users.SingleAsync(row => row.Id == login.UserId, cancel)
            : null;

    private async Task<Account> NewAsync(string key, MobileNumber? mobile, CancellationToken cancel)
    {
        var holder = mobile is null ? null : await guardians.FindAsync(mobile, cancel);
        var taken = holder is not null && await HasLoginAsync(holder.Id, cancel);
        var account = holder is not null && !taken ? holder
            : mobile is not null && !taken ? guardians.New(mobile)
            : GuardianAccounts.New($"p-{key}");
        if (account != holder)
        {
            context.Users.Add(account);
        }

        context.UserLogins.Add(new IdentityUserLogin<Guid> { LoginProvider = Provider, ProviderKey = key, UserId = account.Id });
        await context.SaveChangesAsync(cancel);
        return account;
    }

    // The number's own account goes on, with everything of the other; an account without a number is left empty.
    private async Task<Account?> JoinAsync(Account account, MobileNumber mobile, CancellationToken cancel)
    {
        if (await guardians.FindAsync(mobile, cancel) is not { } holder)
        {
            guardians.GiveMobile(account, mobile);
            return account;
        }

        if (await HasLoginAsync(holder.Id, cancel))
        {
            return null;
        }

        await move.EverythingAsync(account.Id, holder.Id, cancel);
        var identity = await context.VerifiedIdentities.SingleOrDefaultAsync(row => row.AccountId == account.Id, cancel);
        if (identity is not null)
        {
            context.VerifiedIdentities.Remove(identity);
            var person = personal.DecryptJson<VerifiedPerson>(identity.PersonCipher, account.Id);
            context.VerifiedIdentities.Add(new VerifiedIdentity
            {
                AccountId = holder.Id, PersonCipher = personal.EncryptJson(person, holder.Id), Level = identity.Level, VerifiedAt = identity.VerifiedAt,
            });
        }

        account.SecurityStamp = Guid.NewGuid().ToString("N");
        return holder;
    }

    private Task<bool> HasLoginAsync(Guid accountId, CancellationToken cancel) =>
        context.UserLogins.AnyAsync(row => row.UserId == accountId && row.LoginProvider == Provider, cancel);

    private async Task KeepIdentityAsync(Guid accountId, ProvincePerson person, CancellationToken cancel)
    {
        var kept = await context.VerifiedIdentities.SingleOrDefaultAsync(row => row.AccountId == accountId, cancel)
            ?? context.VerifiedIdentities.Local.SingleOrDefault(row => row.AccountId == accountId);
        if (person.Verified is not { } verified)
        {
            // What was proven once is not proven at a lower level.
            if (kept is not null)
            {
                context.VerifiedIdentities.Remove(kept);
            }

            return;
        }

        if (kept is null)
        {
            kept = new VerifiedIdentity { AccountId = accountId, PersonCipher = [], Level = "", VerifiedAt = default };
            context.VerifiedIdentities.Add(kept);
        }

        (kept.PersonCipher, kept.Level, kept.VerifiedAt) = (personal.EncryptJson(verified, accountId), person.Level, time.GetUtcNow());
    }

    // Two sign-ins at once: the second finds what the first wrote.
    private async Task<T> OnceAsync<T>(Func<Task<T>> work, CancellationToken cancel)
    {
        for (var turn = 1; ; turn++)
        {
            await using var transaction = await context.Database.BeginTransactionAsync(cancel);
            try
            {
                var done = await work();
                await transaction.CommitAsync(cancel);
                return done;
            }
            catch (DbUpdateException error) when (turn < MostTurns && (error is DbUpdateConcurrencyException || DatabaseEngine.IsDuplicate(error)))
            {
                await transaction.RollbackAsync(cancel);
                context.ChangeTracker.Clear();
            }
        }
    }
}
