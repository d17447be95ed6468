using EnrollOnline.Admissions.Facts;

namespace EnrollOnline.Admissions.Clauses;

/// <summary>The family is registered as residing in the county apart from its household (人户分离居住登记).</summary>
/// <param name="Clause">Id of the rulebook's clause.</param>
/// <param name="CountyCode">Division code of the county, six digits.</param>
/// <param name="By">The last day of registration that counts, included; null when the rulebook sets none.</param>
public sealed record ResidenceRegistered(string Clause, string CountyCode, DateOnly? By) : Evidence
{
    /// <inheritdoc />
    public override Verdict Judge(ChildFacts facts) =>
        Judge(facts.ResidenceRegistration, FactName.ResidenceRegistration, Clause, NotHere, registration =>
            !registration.CommunityCode.StartsWith(CountyCode, StringComparison.Ordinal) ? NotMet(Clause, NotHere)
            : registration.Since > By ? NotMet(Clause, TooLate(registration.Since, By.Value))
            : Met(Clause, new(
                $"{SpokenDate.Zh(registration.Since)}起在本县（市、区）办理人户分离居住登记。",
                $"Residence apart from the household is registered in the county since {SpokenDate.En(registration.Since)}.")));

    private static Wording NotHere { get; } = new(
        "在本县（市、区）没有人户分离居住登记。", "No residence apart from the household is registered in the county.");

    /// <summary>Says that a registration came after the cut-off.</summary>
    internal static Wording TooLate(DateOnly since, DateOnly cutOff) => new(
        $"人户分离居住登记于{SpokenDate.Zh(since)}办理，晚于截止日期{SpokenDate.Zh(cutOff)}。",
        $"The residence was registered on {SpokenDate.En(since)}, after the cut-off of {SpokenDate.En(cutOff)}.");
}
