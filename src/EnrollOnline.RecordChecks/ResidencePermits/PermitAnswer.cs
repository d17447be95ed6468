namespace EnrollOnline.RecordChecks.ResidencePermits;

/// <summary>What the residence permit register says about one holder.</summary>
/// <param name="PermitNumber">Number of the permit.</param>
/// <param name="HolderName">Recorded name.</param>
/// <param name="HolderIdNumber">ID number; masked in a stored finding.</param>
/// <param name="Address">Registered address of residence.</param>
/// <param name="CommunityCode">Twelve-digit division code of the community.</param>
/// <param name="HeldSince">Day from which the permit has been held; a later day after a gap when <paramref name="Continuous"/> is false.</param>
/// <param name="ValidUntil">Last day of validity, inclusive.</param>
/// <param name="Continuous">False when the register shows a gap since first issue. Replacing a lost card also shows as
/// one, so it is a reason to look and not a reason to refuse.</param>
public sealed record PermitAnswer(
    string PermitNumber,
    string HolderName,
    string HolderIdNumber,
    string Address,
    string CommunityCode,
    DateOnly HeldSince,
    DateOnly ValidUntil,
    bool Continuous)
{
    /// <summary>The periods of holding in order, where the register gives them; empty when the days above say all.</summary>
    public IReadOnlyList<PermitPeriod> Periods { get; init; } = [];
}

/// <summary>A period of holding a permit, both days included.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
public sealed record PermitPeriod(DateOnly From, DateOnly To);
