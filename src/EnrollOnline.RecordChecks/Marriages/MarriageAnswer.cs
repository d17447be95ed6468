namespace EnrollOnline.RecordChecks.Marriages;

/// <summary>What the register of marriages says about one couple.</summary>
/// <param name="CertificateNumber">Number of the certificate.</param>
/// <param name="HusbandName">The husband's name; masked in a stored finding unless the question names him.</param>
/// <param name="HusbandIdNumber">ID number; masked in a stored finding.</param>
/// <param name="WifeName">The wife's name; masked like the husband's.</param>
/// <param name="WifeIdNumber">ID number; masked in a stored finding.</param>
/// <param name="RegisteredOn">Day of registration.</param>
/// <param name="State">How it stands now.</param>
public sealed record MarriageAnswer(
    string CertificateNumber,
    string HusbandName,
    string HusbandIdNumber,
    string WifeName,
    string WifeIdNumber,
    DateOnly RegisteredOn,
    MarriageState State);
