using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.Snapshots;
using EnrollOnline.RecordChecks.Transport;

namespace EnrollOnline.RecordChecks.Disabilities;

/// <summary>Asks the register of disability (残联 残疾人证).</summary>
/// <param name="options">How it is reached.</param>
/// <param name="clock">The season's clock, which dates the findings.</param>
/// <param name="calls">Where requests are noted.</param>
/// <param name="shelf">Where its delivered files lie.</param>
public sealed class DisabilityClient(DisabilityOptions options, TimeProvider clock, SourceCalls? calls = null, IRegisterShelf? shelf = null)
    : DepartmentClient<DisabilityQuestion, DisabilityAnswer>(
        RecordSource.Disability, options, clock, calls, new DisabilitySheet(), shelf)
{
    private protected override string? WhyNotComparable(DisabilityQuestion question) => DisabilityCheck.WhyNotComparable(question);

    private protected override bool Concerns(DisabilityQuestion question, DisabilityAnswer answer) => DisabilityCheck.Concerns(question, answer);

    private protected override FindingStatus Compare(DisabilityQuestion question, DisabilityAnswer answer) => DisabilityCheck.Compare(question, answer);

    private protected override DisabilityAnswer Masked(DisabilityQuestion question, DisabilityAnswer answer) => DisabilityCheck.Masked(question, answer);

    private protected override DisabilityQuestion Kept(DisabilityQuestion question) => DisabilityCheck.Masked(question);
}
