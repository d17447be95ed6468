using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.Transport;

namespace EnrollOnline.RecordChecks.HouseholdRegistration;

/// <summary>Asks the household register (公安 户籍).</summary>
/// <param name="options">How it is reached.</param>
/// <param name="clock">The season's clock, which dates the findings.</param>
public sealed class HouseholdClient(HouseholdOptions options, TimeProvider clock)
    : DepartmentClient<HouseholdQuestion, HouseholdAnswer>(RecordSource.HouseholdRegistration, options, clock)
{
    private protected override string? WhyNotComparable(HouseholdQuestion question) => HouseholdCheck.WhyNotComparable(question);

    private protected override bool Concerns(HouseholdQuestion question, HouseholdAnswer answer) => HouseholdCheck.Concerns(question, answer);

    private protected override FindingStatus Compare(HouseholdQuestion question, HouseholdAnswer answer) => HouseholdCheck.Compare(question, answer);

    private protected override HouseholdAnswer Masked(HouseholdQuestion question, HouseholdAnswer answer) => HouseholdCheck.Masked(question, answer);
}
