using EnrollOnline.Casework.Cases;
using Microsoft.AspNetCore.Identity;

namespace EnrollOnline.Casework.Accounts;

/// <summary>Accounts of officers and bureaus: name, password and a time-based one-time password (RFC 6238).</summary>
public sealed class StaffAccounts(UserManager<Account> users)
{
    /// <summary>Makes an account with a fresh authenticator key, or finds the one of that name.</summary>
    /// <param name="name">Sign-in name.</param>
    /// <param name="password">At least 12 characters.</param>
    /// <param name="role">Officer or bureau.</param>
    /// <param name="countyCode">The county the account belongs to.</param>
    /// <param name="displayName">Name written into histories.</param>
    /// <returns>The account and its authenticator key in base 32, or the errors of the password rules.</returns>
    public async Task<StaffEnrolment> CreateAsync(
        string name, string password, AccountRole role, string countyCode, string displayName)
    {
        var account = await users.FindByNameAsync(name);
        if (account is null)
        {
            account = new Account
            {
                Id = Guid.CreateVersion7(), UserName = name, Role = role, CountyCode = countyCode,
                DisplayName = displayName, LockoutEnabled = true, TwoFactorEnabled = true,
            };
            var made = await users.CreateAsync(account, password);
            if (!made.Succeeded)
            {
                return new StaffEnrolment(null, null, [.. made.Errors.Select(error => error.Description)]);
            }

            await users.ResetAuthenticatorKeyAsync(account);
        }

        return new StaffEnrolment(account, await users.GetAuthenticatorKeyAsync(account), []);
    }

    /// <summary>Checks name, password and one-time password together; one answer for every kind of wrong.</summary>
    /// <param name="name">Sign-in name as typed.</param>
    /// <param name="password">Password as typed.</param>
    /// <param name="totp">Six digits of the authenticator.</param>
    public async Task<StaffSignIn> CheckAsync(string name, string password, string totp)
    {
        var account = await users.FindByNameAsync(name ?? "");
        if (account is null || account.Role == AccountRole.Guardian)
        {
            // The same work as for a known name, so that the time taken tells nothing.
            users.PasswordHasher.HashPassword(new Account { Role = AccountRole.Officer }, password ?? "");
            return new StaffSignIn(StaffSignInResult.Wrong, null);
        }

        if (await users.IsLockedOutAsync(account))
        {
            return new StaffSignIn(StaffSignInResult.LockedOut, null);
        }

        var right = await users.CheckPasswordAsync(account, password ?? "")
            & await users.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, totp ?? "");
        if (!right)
        {
            await users.AccessFailedAsync(account);
            return new StaffSignIn(StaffSignInResult.Wrong, null);
        }

        await users.ResetAccessFailedCountAsync(account);
        return new StaffSignIn(StaffSignInResult.Good, account);
    }
}

/// <summary>A staff account made or found.</summary>
/// <param name="Account">The account, or null when the password was refused.</param>
/// <param name="AuthenticatorKey">Base-32 key for an authenticator app.</param>
/// <param name="Errors">Why the password was refused.</param>
public sealed record StaffEnrolment(Account? Account, string? AuthenticatorKey, IReadOnlyList<string> Errors);

/// <summary>What became of a staff sign-in.</summary>
/// <param name="Result">Good, or why not.</param>
/// <param name="Account">The account, when good.</param>
public sealed record StaffSignIn(StaffSignInResult Result, Account? Account);

/// <summary>Whether a staff sign-in was good.</summary>
public enum StaffSignInResult
{
    /// <summary>Name, password and code fit.</summary>
    Good,

    /// <summary>One of them does not; which one is not said.</summary>
    Wrong,

    /// <summary>Too many wrong tries; wait.</summary>
    LockedOut,
}
