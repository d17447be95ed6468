using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.Snapshots;
using EnrollOnline.RecordChecks.Transport;

namespace EnrollOnline.RecordChecks.Properties;

/// <summary>Asks the property register (不动产登记).</summary>
/// <param name="options">How it is reached.</param>
/// <param name="clock">The season's clock, which dates the findings.</param>
/// <param name="calls">Where requests are noted.</param>
/// <param name="shelf">Where its delivered files lie.</param>
public sealed class PropertyClient(PropertyOptions options, TimeProvider clock, SourceCalls? calls = null, IRegisterShelf? shelf = null)
    : DepartmentClient<PropertyQuestion, PropertyAnswer>(
        RecordSource.Property, options, clock, calls, new PropertySheet(), shelf)
{
    private protected override string? WhyNotComparable(PropertyQuestion question) => PropertyCheck.WhyNotComparable(question);

    private protected override bool Concerns(PropertyQuestion question, PropertyAnswer answer) => PropertyCheck.Concerns(question, answer);

    private protected override FindingStatus Compare(PropertyQuestion question, PropertyAnswer answer) => PropertyCheck.Compare(question, answer);

    private protected override PropertyAnswer Masked(PropertyQuestion question, PropertyAnswer answer) => PropertyCheck.Masked(question, answer);
}
