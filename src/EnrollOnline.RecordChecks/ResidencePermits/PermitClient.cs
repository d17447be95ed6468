using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.Snapshots;
using EnrollOnline.RecordChecks.Transport;

namespace EnrollOnline.RecordChecks.ResidencePermits;

/// <summary>Asks the register of residence permits (公安 居住证).</summary>
/// <param name="options">How it is reached.</param>
/// <param name="clock">The season's clock, which dates the findings.</param>
/// <param name="calls">Where requests are noted.</param>
/// <param name="shelf">Where its delivered files lie.</param>
public sealed class PermitClient(PermitOptions options, TimeProvider clock, SourceCalls? calls = null, IRegisterShelf? shelf = null)
    : DepartmentClient<PermitQuestion, PermitAnswer>(
        RecordSource.ResidencePermit, options, clock, calls, new PermitSheet(), shelf)
{
    private protected override string? WhyNotComparable(PermitQuestion question) => PermitCheck.WhyNotComparable(question);

    private protected override bool Concerns(PermitQuestion question, PermitAnswer answer) => PermitCheck.Concerns(question, answer);

    private protected override FindingStatus Compare(PermitQuestion question, PermitAnswer answer) => PermitCheck.Compare(question, answer);

    private protected override PermitAnswer Masked(PermitQuestion question, PermitAnswer answer) => PermitCheck.Masked(question, answer);
}
