namespace EnrollOnline.RecordChecks.Disabilities;

/// <summary>What the register of disability says about one holder.</summary>
/// <param name="CertificateNumber">Number of the certificate; masked in a stored finding, because it holds the ID number.</param>
/// <param name="Name">Recorded name.</param>
/// <param name="IdNumber">ID number; masked in a stored finding.</param>
/// <param name="Kind">视力, 听力, 言语, 肢体, 智力, 精神 or 多重.</param>
/// <param name="Grade">1 (gravest) to 4.</param>
/// <param name="ValidUntil">Last day of validity, or null.</param>
public sealed record DisabilityAnswer(
    string CertificateNumber,
    string Name,
    string IdNumber,
    string Kind,
    int Grade,
    DateOnly? ValidUntil = null);
