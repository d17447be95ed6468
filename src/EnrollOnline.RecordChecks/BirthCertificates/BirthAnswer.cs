namespace EnrollOnline.RecordChecks.BirthCertificates;

/// <summary>What a birth certificate says.</summary>
/// <param name="CertificateNumber">Number of the certificate.</param>
/// <param name="ChildName">The child's name as first written; families change it later.</param>
/// <param name="BirthDate">Date of birth.</param>
/// <param name="MotherName">The mother's name; masked in a stored finding unless she is the person asked about.</param>
/// <param name="MotherIdNumber">ID number; masked in a stored finding.</param>
/// <param name="FatherName">The father's name, empty when none is entered; masked like the mother's.</param>
/// <param name="FatherIdNumber">ID number, empty when none is entered; masked in a stored finding.</param>
public sealed record BirthAnswer(
    string CertificateNumber,
    string ChildName,
    DateOnly BirthDate,
    string MotherName,
    string MotherIdNumber,
    string FatherName,
    string FatherIdNumber);
