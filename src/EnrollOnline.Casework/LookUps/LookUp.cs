using EnrollOnline.Casework.Cases;

namespace EnrollOnline.Casework.LookUps;

/// <summary>How a look-up in the household register stands, for the family that agreed to it.</summary>
/// <param name="State">How far it is.</param>
/// <param name="DecidedAt">When the family answered.</param>
/// <param name="Found">What the register holds; only in <see cref="LookUpState.Found"/>.</param>
public sealed record LookUp(LookUpState State, DateTimeOffset DecidedAt, FoundHousehold? Found)
{
    /// <summary>Version of the text that families agree to; a changed text gets a new one.</summary>
    public const string ConsentText = "2026-1";
}

/// <summary>What the register holds of a child that stands in one book with the guardian who asked; no name and no other member.</summary>
/// <param name="InCounty">True when the book is of the county applied to.</param>
/// <param name="BookNumber">户号.</param>
/// <param name="Address">Registered address.</param>
/// <param name="CommunityCode">The community, when exactly one of the county's list is meant; else null.</param>
public sealed record FoundHousehold(bool InCounty, string BookNumber, string Address, string? CommunityCode);

/// <summary>What became of the wish to have the register asked.</summary>
public enum LookUpWish
{
    /// <summary>It will be asked, or has been.</summary>
    Taken,

    /// <summary>Not with this account, this form or this county.</summary>
    NotOffered,

    /// <summary>Too many children were asked about today.</summary>
    TooMany,
}

/// <summary>Whom a register is asked about; stored encrypted until it has been asked.</summary>
/// <param name="ChildName">The child's name as typed.</param>
/// <param name="ChildNumber">The child's resident ID number.</param>
/// <param name="GuardianName">The guardian's proven name.</param>
/// <param name="GuardianNumber">The guardian's proven ID number.</param>
internal sealed record PeopleAsked(string ChildName, string ChildNumber, string GuardianName, string GuardianNumber);
