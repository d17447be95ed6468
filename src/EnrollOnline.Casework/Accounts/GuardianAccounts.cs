using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Privacy;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Accounts;

/// <summary>Accounts of guardians, found by the blind index of their mobile number.</summary>
public sealed class GuardianAccounts(EnrollContext context, PersonalData personal)
{
    /// <summary>Finds a guardian's account or makes one. Saves.</summary>
    /// <param name="mobile">The mobile number.</param>
    /// <param name="cancel">Stops waiting.</param>
    public async Task<Account> FindOrCreateAsync(MobileNumber mobile, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(mobile);
        var name = NameOf(mobile);
        var known = await context.Users.SingleOrDefaultAsync(account => account.UserName == name, cancel);
        if (known is null)
        {
            known = NewGuardian(name, mobile);
            context.Users.Add(known);
        }

        await context.SaveChangesAsync(cancel);
        return known;
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

    /// <summary>The account of a number, for changing; null when it has none.</summary>
    /// <param name="mobile">The number.</param>
    /// <param name="cancel">Stops the query.</param>
    public Task<Account?> FindAsync(MobileNumber mobile, CancellationToken cancel = default)
    {
        var name = NameOf(mobile);
        return context.Users.SingleOrDefaultAsync(account => account.UserName == name, cancel);
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

    private string NameOf(MobileNumber mobile) => $"g-{IndexOf(mobile)}";

    private Account NewGuardian(string name, MobileNumber mobile)
    {
        var id = Guid.CreateVersion7();
        return new Account
        {
            Id = id, Role = AccountRole.Guardian, UserName = name, NormalizedUserName = name.ToUpperInvariant(),
            SecurityStamp = Guid.NewGuid().ToString("N"), MobileCipher = personal.Encrypt(mobile.Digits, id),
            DisplayName = mobile.ToString(),
        };
    }
}
