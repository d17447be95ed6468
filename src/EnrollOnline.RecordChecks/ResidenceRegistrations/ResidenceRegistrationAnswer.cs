namespace EnrollOnline.RecordChecks.ResidenceRegistrations;

/// <summary>What the police register says about one person who resides apart from the household.</summary>
/// <param name="Number">Number of the certificate.</param>
/// <param name="Name">Recorded name.</param>
/// <param name="IdNumber">ID number; masked in a stored finding.</param>
/// <param name="Address">Address of residence.</param>
/// <param name="CommunityCode">Twelve-digit division code of the community.</param>
/// <param name="Since">Day of registration.</param>
public sealed record ResidenceRegistrationAnswer(
    string Number,
    string Name,
    string IdNumber,
    string Address,
    string CommunityCode,
    DateOnly Since);
