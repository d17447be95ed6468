using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.Snapshots;
using EnrollOnline.RecordChecks.Transport;

namespace EnrollOnline.RecordChecks.HouseholdRegistration;

/// <summary>Asks the household register (公安 户籍).</summary>
/// <param name="options">How it is reached.</param>
/// <param name="clock">The season's clock, which dates the findings.</param>
/// <param name="calls">Where requests are noted.</param>
/// <param name="shelf">Where its delivered files lie.</param>
public sealed class HouseholdClient(HouseholdOptions options, TimeProvider clock, SourceCalls? calls = null, IRegisterShelf? shelf = null)
    : DepartmentClient<HouseholdQuestion, HouseholdAnswer>(
        RecordSource.HouseholdRegistration, options, clock, calls, new HouseholdSheet(), shelf)
{
    private protected override string? WhyNotComparable(HouseholdQuestion question) => HouseholdCheck.WhyNotComparable(question);

    private protected override bool Concerns(HouseholdQuestion question, HouseholdAnswer answer) => HouseholdCheck.Concerns(question, answer);

    private protected override FindingStatus Compare(HouseholdQuestion question, HouseholdAnswer answer) => HouseholdCheck.Compare(question, answer);

    private protected override HouseholdAnswer Masked(HouseholdQuestion question, HouseholdAnswer answer) => HouseholdCheck.Masked(question, answer);
}
