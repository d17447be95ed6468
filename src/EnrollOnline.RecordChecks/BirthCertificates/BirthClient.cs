using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.Snapshots;
using EnrollOnline.RecordChecks.Transport;

namespace EnrollOnline.RecordChecks.BirthCertificates;

/// <summary>Asks the register of births (卫健 出生医学证明).</summary>
/// <param name="options">How it is reached.</param>
/// <param name="clock">The season's clock, which dates the findings.</param>
/// <param name="calls">Where requests are noted.</param>
/// <param name="shelf">Where its delivered files lie.</param>
public sealed class BirthClient(BirthOptions options, TimeProvider clock, SourceCalls? calls = null, IRegisterShelf? shelf = null)
    : DepartmentClient<BirthQuestion, BirthAnswer>(
        RecordSource.BirthCertificate, options, clock, calls, new BirthSheet(), shelf)
{
    private protected override string? WhyNotComparable(BirthQuestion question) => BirthCheck.WhyNotComparable(question);

    private protected override bool Concerns(BirthQuestion question, BirthAnswer answer) => BirthCheck.Concerns(question, answer);

    private protected override FindingStatus Compare(BirthQuestion question, BirthAnswer answer) => BirthCheck.Compare(question, answer);

    private protected override BirthAnswer Masked(BirthQuestion question, BirthAnswer answer) => BirthCheck.Masked(question, answer);
}
