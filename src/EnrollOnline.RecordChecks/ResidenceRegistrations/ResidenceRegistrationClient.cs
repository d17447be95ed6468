using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.Snapshots;
using EnrollOnline.RecordChecks.Transport;

namespace EnrollOnline.RecordChecks.ResidenceRegistrations;

/// <summary>Asks the register of residing apart from the household (公安 居住登记).</summary>
/// <param name="options">How it is reached.</param>
/// <param name="clock">The season's clock, which dates the findings.</param>
/// <param name="calls">Where requests are noted.</param>
/// <param name="shelf">Where its delivered files lie.</param>
public sealed class ResidenceRegistrationClient(ResidenceRegistrationOptions options, TimeProvider clock, SourceCalls? calls = null, IRegisterShelf? shelf = null)
    : DepartmentClient<ResidenceRegistrationQuestion, ResidenceRegistrationAnswer>(
        RecordSource.ResidenceRegistration, options, clock, calls, new ResidenceRegistrationSheet(), shelf)
{
    private protected override string? WhyNotComparable(ResidenceRegistrationQuestion question) => ResidenceRegistrationCheck.WhyNotComparable(question);

    private protected override bool Concerns(ResidenceRegistrationQuestion question, ResidenceRegistrationAnswer answer) => ResidenceRegistrationCheck.Concerns(question, answer);

    private protected override FindingStatus Compare(ResidenceRegistrationQuestion question, ResidenceRegistrationAnswer answer) => ResidenceRegistrationCheck.Compare(question, answer);

    private protected override ResidenceRegistrationAnswer Masked(ResidenceRegistrationQuestion question, ResidenceRegistrationAnswer answer) => ResidenceRegistrationCheck.Masked(question, answer);
}
