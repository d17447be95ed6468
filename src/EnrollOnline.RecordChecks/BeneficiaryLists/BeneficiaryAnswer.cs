namespace EnrollOnline.RecordChecks.BeneficiaryLists;

/// <summary>What a certifying department's list says about one person.</summary>
/// <param name="Group">The group's code.</param>
/// <param name="DocumentNumber">Number of the certifying document.</param>
/// <param name="HolderName">Recorded name.</param>
/// <param name="HolderIdNumber">ID number; masked in a stored finding.</param>
/// <param name="CertifiedBy">The certifying department.</param>
/// <param name="ListedOn">Day of the list.</param>
/// <param name="ValidUntil">Last day of validity, or null.</param>
public sealed record BeneficiaryAnswer(
    string Group,
    string DocumentNumber,
    string HolderName,
    string HolderIdNumber,
    string CertifiedBy,
    DateOnly ListedOn,
    DateOnly? ValidUntil = null);
