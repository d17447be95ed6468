using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.Transport;

namespace EnrollOnline.RecordChecks.SocialInsurance;

/// <summary>Asks the social insurance register (社会保险).</summary>
/// <param name="options">How it is reached.</param>
/// <param name="clock">The season's clock, which dates the findings.</param>
public sealed class InsuranceClient(InsuranceOptions options, TimeProvider clock)
    : DepartmentClient<InsuranceQuestion, InsuranceAnswer>(RecordSource.SocialInsurance, options, clock)
{
    private protected override string? WhyNotComparable(InsuranceQuestion question) => InsuranceCheck.WhyNotComparable(question);

    private protected override bool Concerns(InsuranceQuestion question, InsuranceAnswer answer) => InsuranceCheck.Concerns(question, answer);

    private protected override FindingStatus Compare(InsuranceQuestion question, InsuranceAnswer answer) => InsuranceCheck.Compare(question, answer);

    private protected override InsuranceAnswer Masked(InsuranceQuestion question, InsuranceAnswer answer) => InsuranceCheck.Masked(question, answer);
}
