using System.Globalization;
using System.Security.Claims;

namespace EnrollOnline.Web.Sessions;

/// <summary>Who is signed in, read from their cookie: <c>User.AccountId()</c>, <c>User.CountyCode()</c>, <c>User.ShownName()</c>.</summary>
public static class SignedIn
{
    /// <summary>The claim that names the county of an officer or bureau.</summary>
    public const string County = "county";

    /// <summary>The claim that must equal the account's stamp; signing out changes the stamp.</summary>
    public const string Stamp = "stamp";

    /// <summary>The claim that says when the person signed in.</summary>
    public const string Since = "since";

    /// <summary>The claim that says that this session began with proof of who the person is.</summary>
    public const string Proven = "proven";

    /// <summary>True when this session began with proof of who the person is, and not with a code by message.</summary>
    public static bool HasProvenIdentity(this ClaimsPrincipal person) => person.HasClaim(claim => claim.Type == Proven);

    /// <summary>The account's key.</summary>
    public static Guid AccountId(this ClaimsPrincipal person)
        => Guid.Parse(person.FindFirstValue(ClaimTypes.NameIdentifier)!, CultureInfo.InvariantCulture);

    /// <summary>The six-digit county of an officer or bureau; null for a guardian.</summary>
    public static string? CountyCode(this ClaimsPrincipal person) => person.FindFirstValue(County);

    /// <summary>The name that histories show.</summary>
    public static string ShownName(this ClaimsPrincipal person) => person.FindFirstValue(ClaimTypes.Name) ?? "";
}
