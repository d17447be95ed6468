using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Privacy;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Accounts;

/// <summary>Accounts of guardians, found by the blind index of their mobile number.</summary>
public sealed class GuardianAccounts(EnrollContext context, PersonalData personal)
{
    /// <summary>Finds a guardian's account or makes one. Saves. Two at once make one.</summary>
    /// <param name="mobile">The mobile number.</param>
    /// <param name="cancel">Stops waiting.</param>
    public async Task<Account> FindOrCreateAsync(MobileNumber mobile, CancellationToken cancel = default)
    {
        if (await FindAsync(mobile, cancel) is { } known)
        {
            return known;
        }

        var made = New(mobile);
        context.Users.Add(made);
        try
        {
            await context.SaveChangesAsync(cancel);
            return made;
        }
        catch (DbUpdateException error) when (DatabaseEngine.IsDuplicate(error))
        {
            context.Entry(made).State = EntityState.Detached;
            return (await FindAsync(mobile, cancel))!;
        }
    }

    /// <summary>The account of a mobile number; null when there is none.</summary>
    /// <param name="mobile">The mobile number.</param>
    /// <param name="cancel">Stops the query.</param>
    public async Task<Account?> FindAsync(MobileNumber mobile, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(mobile);
        var name = NameOf(mobile);
        return await context.Users.SingleOrDefaultAsync(account => account.UserName == name, cancel);
    }

    /// <summary>The mobile number of a guardian.</summary>
    /// <param name="account">The guardian's account.</param>
    public MobileNumber? MobileOf(Account account)
    {
        ArgumentNullException.ThrowIfNull(account);
        return account.MobileCipher is null ? null : new MobileNumber(personal.Decrypt(account.MobileCipher, account.Id));
    }

    /// <summary>Blind index under which a number's account, codes and invitations are found.</summary>
    /// <param name="mobile">The number.</param>
    public string IndexOf(MobileNumber mobile)
    {
        ArgumentNullException.ThrowIfNull(mobile);
        return personal.IndexOf("mobile", mobile.Digits);
    }

    /// <summary>Gives an account another number and ends all its sessions. The caller saves.</summary>
    /// <param name="account">The account.</param>
    /// <param name="mobile">The new number; its own account, if any, must have been given up before.</param>
    public void Renumber(Account account, MobileNumber mobile)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(mobile);
        Rename(account, NameOf(mobile));
        (account.MobileCipher, account.DisplayName) = (personal.Encrypt(mobile.Digits, account.Id), mobile.ToString());
    }

    /// <summary>Takes the number from an account that nobody uses and ends all its sessions. The caller saves.</summary>
    /// <param name="account">The account.</param>
    public static void GiveUp(Account account)
    {
        ArgumentNullException.ThrowIfNull(account);
        Rename(account, $"given-up-{account.Id:N}");
        account.MobileCipher = null;
    }

    private static void Rename(Account account, string name)
    {
        (account.UserName, account.NormalizedUserName) = (name, name.ToUpperInvariant());
        (account.SecurityStamp, account.ConcurrencyStamp) = (Guid.NewGuid().ToString("N"), Guid.NewGuid().ToString("D"));
    }

    /// <summary>An account of a mobile number, not yet saved.</summary>
    /// <param name="mobile">The mobile number.</param>
    internal Account New(MobileNumber mobile)
    {
        var account = New(NameOf(mobile));
        GiveMobile(account, mobile);
        return account;
    }

    /// <summary>An account without a mobile number, not yet saved.</summary>
    /// <param name="name">Its name, which no other account has.</param>
    internal static Account New(string name) => new()
    {
        Id = Guid.CreateVersion7(), Role = AccountRole.Guardian, UserName = name, NormalizedUserName = name.ToUpperInvariant(),
        SecurityStamp = Guid.NewGuid().ToString("N"),
    };

    /// <summary>Makes an account the one of a mobile number that no account has; not yet saved.</summary>
    /// <param name="account">The account.</param>
    /// <param name="mobile">The mobile number.</param>
    internal void GiveMobile(Account account, MobileNumber mobile)
    {
        (account.UserName, account.NormalizedUserName) = (NameOf(mobile), NameOf(mobile).ToUpperInvariant());
        (account.MobileCipher, account.DisplayName) = (personal.Encrypt(mobile.Digits, account.Id), mobile.ToString());
    }

    private string NameOf(MobileNumber mobile) => $"g-{IndexOf(mobile)}";
}
