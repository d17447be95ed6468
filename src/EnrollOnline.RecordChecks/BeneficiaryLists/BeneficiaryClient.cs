using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.Snapshots;
using EnrollOnline.RecordChecks.Transport;

namespace EnrollOnline.RecordChecks.BeneficiaryLists;

/// <summary>Asks the lists of beneficiaries (优待对象名单).</summary>
/// <param name="options">How it is reached.</param>
/// <param name="clock">The season's clock, which dates the findings.</param>
/// <param name="calls">Where requests are noted.</param>
/// <param name="shelf">Where its delivered files lie.</param>
public sealed class BeneficiaryClient(BeneficiaryOptions options, TimeProvider clock, SourceCalls? calls = null, IRegisterShelf? shelf = null)
    : DepartmentClient<BeneficiaryQuestion, BeneficiaryAnswer>(
        RecordSource.Beneficiaries, options, clock, calls, new BeneficiarySheet(), shelf)
{
    private protected override string? WhyNotComparable(BeneficiaryQuestion question) => BeneficiaryCheck.WhyNotComparable(question);

    private protected override bool Concerns(BeneficiaryQuestion question, BeneficiaryAnswer answer) => BeneficiaryCheck.Concerns(question, answer);

    private protected override FindingStatus Compare(BeneficiaryQuestion question, BeneficiaryAnswer answer) => BeneficiaryCheck.Compare(question, answer);

    private protected override BeneficiaryAnswer Masked(BeneficiaryQuestion question, BeneficiaryAnswer answer) => BeneficiaryCheck.Masked(question, answer);
}
