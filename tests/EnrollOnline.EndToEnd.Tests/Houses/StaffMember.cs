using EnrollOnline.Casework.Accounts;

namespace EnrollOnline.EndToEnd.Tests.Houses;

/// <summary>Somebody who works at the bureau, with the authenticator in their pocket.</summary>
public sealed record StaffMember(string Name, string AuthenticatorKey)
{
    public const string Password = "xiaodian-zhaosheng-2024";

    /// <summary>What the authenticator shows; it goes by the true time, as the check does.</summary>
    public string Code => AuthenticatorCode.At(AuthenticatorKey, TimeProvider.System.GetUtcNow());
}
