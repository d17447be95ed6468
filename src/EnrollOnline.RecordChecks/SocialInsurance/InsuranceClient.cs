using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.Snapshots;
using EnrollOnline.RecordChecks.Transport;

namespace EnrollOnline.RecordChecks.SocialInsurance;

/// <summary>Asks the social insurance register (社会保险).</summary>
/// <param name="options">How it is reached.</param>
/// <param name="clock">The season's clock, which dates the findings.</param>
/// <param name="calls">Where requests are noted.</param>
/// <param name="shelf">Where its delivered files lie.</param>
public sealed class InsuranceClient(InsuranceOptions options, TimeProvider clock, SourceCalls? calls = null, IRegisterShelf? shelf = null)
    : DepartmentClient<InsuranceQuestion, InsuranceAnswer>(
        RecordSource.SocialInsurance, options, clock, calls, new InsuranceSheet(), shelf)
{
    private protected override string? WhyNotComparable(InsuranceQuestion question) => InsuranceCheck.WhyNotComparable(question);

    private protected override bool Concerns(InsuranceQuestion question, InsuranceAnswer answer) => InsuranceCheck.Concerns(question, answer);

    private protected override FindingStatus Compare(InsuranceQuestion question, InsuranceAnswer answer) => InsuranceCheck.Compare(question, answer);

    private protected override InsuranceAnswer Masked(InsuranceQuestion question, InsuranceAnswer answer) => InsuranceCheck.Masked(question, answer);
}
