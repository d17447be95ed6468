using System.Globalization;
using System.Security.Claims;
using EnrollOnline.Casework.Cases;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace EnrollOnline.Web.Sessions;

/// <summary>Begins, checks and ends sessions.</summary>
public sealed class SessionDesk(UserManager<Account> accounts, TimeProvider time)
{
    private static readonly TimeSpan FamilyRest = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan DeskRest = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    /// <summary>Signs a person in: a fresh cookie with role, county and stamp.</summary>
    /// <param name="http">The request.</param>
    /// <param name="account">Who signs in.</param>
    /// <param name="proven">True when this sign-in proved who they are, and not only that they hold a telephone.</param>
    public async Task BeginAsync(HttpContext http, Account account, bool proven = false)
    {
        var now = time.GetUtcNow();
        List<Claim> claims =
        [
            new(ClaimTypes.NameIdentifier, account.Id.ToString()),
            new(ClaimTypes.Name, account.DisplayName),
            new(ClaimTypes.Role, RoleOf(account)),
            new(SignedIn.Stamp, account.SecurityStamp ?? ""),
            new(SignedIn.Since, now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)),
        ];
        if (proven)
        {
            claims.Add(new Claim(SignedIn.Proven, "yes"));
        }

        if (account.CountyCode is { } county)
        {
            claims.Add(new Claim(SignedIn.County, county));
        }

        var rest = account.Role == AccountRole.Guardian ? FamilyRest : DeskRest;
        await http.SignInAsync(
            SiteSession.Scheme,
            new ClaimsPrincipal(new ClaimsIdentity(claims, SiteSession.Scheme)),
            new AuthenticationProperties { IssuedUtc = now, ExpiresUtc = now + rest });
    }

    /// <summary>Begins the rest of a guardian's session anew, within the twelve hours that a session lasts at most.</summary>
    public Task ExtendAsync(HttpContext http)
    {
        var now = time.GetUtcNow();
        return http.SignInAsync(SiteSession.Scheme, http.User, new AuthenticationProperties { IssuedUtc = now, ExpiresUtc = now + FamilyRest });
    }

    /// <summary>When the session ends if nothing is done; a cookie past its half is renewed with this answer.</summary>
    public static DateTimeOffset EndsAt(HttpContext http)
    {
        var now = http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        return http.Features.Get<IAuthenticateResultFeature>()?.AuthenticateResult?.Properties is { IssuedUtc: { } from, ExpiresUtc: { } until }
            && now - from <= until - now ? until : now + FamilyRest;
    }

    /// <summary>Ends every session of the person: a copied cookie opens nothing afterwards.</summary>
    public async Task EndAsync(HttpContext http)
    {
        if (http.User.Identity is { IsAuthenticated: true } && await FindAsync(http.User) is { } account)
        {
            await accounts.UpdateSecurityStampAsync(account);
        }

        await http.SignOutAsync(SiteSession.Scheme);
    }

    /// <summary>Refuses a cookie whose account is gone, locked, signed out elsewhere, or that is older than twelve hours.</summary>
    public async Task CheckAsync(CookieValidatePrincipalContext cookie)
    {
        var person = cookie.Principal!;
        var known = long.TryParse(person.FindFirstValue(SignedIn.Since), CultureInfo.InvariantCulture, out var since)
            && time.GetUtcNow() - DateTimeOffset.FromUnixTimeSeconds(since) < Longest
            && await FindAsync(person) is { } account
            && account.SecurityStamp == person.FindFirstValue(SignedIn.Stamp)
            && !await accounts.IsLockedOutAsync(account);
        if (!known)
        {
            cookie.RejectPrincipal();
            await cookie.HttpContext.SignOutAsync(SiteSession.Scheme);
        }
    }

    private Task<Account?> FindAsync(ClaimsPrincipal person) => accounts.FindByIdAsync(person.AccountId().ToString());

    private static string RoleOf(Account account) => account.Role switch
    {
        AccountRole.Guardian => "guardian",
        AccountRole.Officer => "officer",
        AccountRole.Bureau => "bureau",
        _ => throw new InvalidOperationException($"No role is known as {account.Role}."),
    };
}
