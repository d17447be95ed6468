namespace EnrollOnline.RecordChecks.SocialInsurance;

/// <summary>What the social insurance register says about one insured person, for the months asked.</summary>
/// <param name="InsuredName">Recorded name.</param>
/// <param name="InsuredIdNumber">ID number; masked in a stored finding.</param>
/// <param name="Employer">Present employer; empty for a person insured by himself (灵活就业).</param>
/// <param name="MonthsPaid">Months paid when due, ascending.</param>
/// <param name="MonthsBackPaid">Months paid afterwards (补缴), ascending; whether they count is for the county's rulebook.</param>
public sealed record InsuranceAnswer(
    string InsuredName,
    string InsuredIdNumber,
    string Employer,
    IReadOnlyList<YearMonth> MonthsPaid,
    IReadOnlyList<YearMonth> MonthsBackPaid);
