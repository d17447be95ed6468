using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.Snapshots;
using EnrollOnline.RecordChecks.Transport;

namespace EnrollOnline.RecordChecks.Marriages;

/// <summary>Asks the register of marriages (民政 婚姻登记).</summary>
/// <param name="options">How it is reached.</param>
/// <param name="clock">The season's clock, which dates the findings.</param>
/// <param name="calls">Where requests are noted.</param>
/// <param name="shelf">Where its delivered files lie.</param>
public sealed class MarriageClient(MarriageOptions options, TimeProvider clock, SourceCalls? calls = null, IRegisterShelf? shelf = null)
    : DepartmentClient<MarriageQuestion, MarriageAnswer>(
        RecordSource.Marriage, options, clock, calls, new MarriageSheet(), shelf)
{
    private protected override string? WhyNotComparable(MarriageQuestion question) => MarriageCheck.WhyNotComparable(question);

    private protected override bool Concerns(MarriageQuestion question, MarriageAnswer answer) => MarriageCheck.Concerns(question, answer);

    private protected override FindingStatus Compare(MarriageQuestion question, MarriageAnswer answer) => MarriageCheck.Compare(question, answer);

    private protected override MarriageAnswer Masked(MarriageQuestion question, MarriageAnswer answer) => MarriageCheck.Masked(question, answer);
}
