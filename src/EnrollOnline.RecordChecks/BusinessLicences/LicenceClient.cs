using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.Snapshots;
using EnrollOnline.RecordChecks.Transport;

namespace EnrollOnline.RecordChecks.BusinessLicences;

/// <summary>Asks the register of businesses (市场监管 营业执照).</summary>
/// <param name="options">How it is reached.</param>
/// <param name="clock">The season's clock, which dates the findings.</param>
/// <param name="calls">Where requests are noted.</param>
/// <param name="shelf">Where its delivered files lie.</param>
public sealed class LicenceClient(LicenceOptions options, TimeProvider clock, SourceCalls? calls = null, IRegisterShelf? shelf = null)
    : DepartmentClient<LicenceQuestion, LicenceAnswer>(
        RecordSource.BusinessLicence, options, clock, calls, new LicenceSheet(), shelf)
{
    private protected override string? WhyNotComparable(LicenceQuestion question) => LicenceCheck.WhyNotComparable(question);

    private protected override bool Concerns(LicenceQuestion question, LicenceAnswer answer) => LicenceCheck.Concerns(question, answer);

    private protected override FindingStatus Compare(LicenceQuestion question, LicenceAnswer answer) => LicenceCheck.Compare(question, answer);

    private protected override LicenceAnswer Masked(LicenceQuestion question, LicenceAnswer answer) => LicenceCheck.Masked(question, answer);
}
