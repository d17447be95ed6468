using EnrollOnline.Casework.Cases;
using EnrollOnline.RecordChecks.IdDocuments;

namespace EnrollOnline.Casework.Accounts;

/// <summary>Somebody as the province's sign-in describes them.</summary>
/// <param name="Subject">The province's own key of the person; never stored in clear.</param>
/// <param name="Mobile">The mobile number that the province knows, or null.</param>
/// <param name="Name">Name; empty when not told.</param>
/// <param name="IdNumber">ID number; empty when not told.</param>
/// <param name="Level">Real-name level in the province's own words; empty when not told.</param>
/// <param name="LevelAccepted">True when that level counts as real-name here.</param>
public sealed record ProvincePerson(string Subject, MobileNumber? Mobile, string Name, string IdNumber, string Level, bool LevelAccepted)
{
    /// <summary>Who the person is beyond doubt: only at an accepted level, with a name and a well-formed resident ID number.</summary>
    public VerifiedPerson? Verified =>
        LevelAccepted && Name.Trim() is { Length: > 0 } name
            && ResidentIdNumber.TryParse(IdNumber, DateOnly.MaxValue, out var number) == IdNumberProblem.None
            ? new VerifiedPerson(name, number!.Reveal())
            : null;
}

/// <summary>Name and ID number that the province vouches for.</summary>
/// <param name="Name">Name.</param>
/// <param name="IdNumber">Resident ID number, normalised.</param>
public sealed record VerifiedPerson(string Name, string IdNumber);

/// <summary>What a sign-in through the province led to.</summary>
/// <param name="Account">The account.</param>
/// <param name="Verified">True when the identity is proven; false leaves a plain account without any pre-filling.</param>
/// <param name="HasMobile">True when the account has a mobile number, to which messages go.</param>
public sealed record ProvinceSignIn(Account Account, bool Verified, bool HasMobile);
