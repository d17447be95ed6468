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
        var name = $"g-{personal.IndexOf("mobile", mobile.Digits)}";
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
