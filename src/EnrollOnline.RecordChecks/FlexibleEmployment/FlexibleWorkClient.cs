using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.Snapshots;
using EnrollOnline.RecordChecks.Transport;

namespace EnrollOnline.RecordChecks.FlexibleEmployment;

/// <summary>Asks the register of flexible employment (人社 就业登记).</summary>
/// <param name="options">How it is reached.</param>
/// <param name="clock">The season's clock, which dates the findings.</param>
/// <param name="calls">Where requests are noted.</param>
/// <param name="shelf">Where its delivered files lie.</param>
public sealed class FlexibleWorkClient(FlexibleWorkOptions options, TimeProvider clock, SourceCalls? calls = null, IRegisterShelf? shelf = null)
    : DepartmentClient<FlexibleWorkQuestion, FlexibleWorkAnswer>(
        RecordSource.FlexibleWork, options, clock, calls, new FlexibleWorkSheet(), shelf)
{
    private protected override string? WhyNotComparable(FlexibleWorkQuestion question) => FlexibleWorkCheck.WhyNotComparable(question);

    private protected override bool Concerns(FlexibleWorkQuestion question, FlexibleWorkAnswer answer) => FlexibleWorkCheck.Concerns(question, answer);

    private protected override FindingStatus Compare(FlexibleWorkQuestion question, FlexibleWorkAnswer answer) => FlexibleWorkCheck.Compare(question, answer);

    private protected override FlexibleWorkAnswer Masked(FlexibleWorkQuestion question, FlexibleWorkAnswer answer) => FlexibleWorkCheck.Masked(question, answer);
}
