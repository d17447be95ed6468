namespace EnrollOnline.RecordChecks.Leases;

/// <summary>What the housing department says about one lease.</summary>
/// <param name="FilingNumber">Number of the filing or contract.</param>
/// <param name="Form">Of the market or of the government.</param>
/// <param name="Tenants">All tenants.</param>
/// <param name="Location">Address of the dwelling.</param>
/// <param name="CommunityCode">Twelve-digit division code of the community.</param>
/// <param name="FiledOn">Day of filing.</param>
/// <param name="StartsOn">First day of the lease.</param>
/// <param name="EndsOn">Last day of the lease, inclusive.</param>
public sealed record LeaseAnswer(
    string FilingNumber,
    LeaseForm Form,
    IReadOnlyList<LeaseTenant> Tenants,
    string Location,
    string CommunityCode,
    DateOnly FiledOn,
    DateOnly StartsOn,
    DateOnly EndsOn);

/// <summary>A tenant.</summary>
/// <param name="Name">Recorded name; masked in a stored finding unless the family named this tenant.</param>
/// <param name="IdNumber">ID number; masked in a stored finding.</param>
public sealed record LeaseTenant(string Name, string IdNumber);
