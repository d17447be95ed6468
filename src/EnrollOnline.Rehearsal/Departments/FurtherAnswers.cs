using System.Text.Json;
using EnrollOnline.RecordChecks.BeneficiaryLists;
using EnrollOnline.RecordChecks.BirthCertificates;
using EnrollOnline.RecordChecks.BusinessLicences;
using EnrollOnline.RecordChecks.Disabilities;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.FlexibleEmployment;
using EnrollOnline.RecordChecks.Leases;
using EnrollOnline.RecordChecks.Marriages;
using EnrollOnline.RecordChecks.ResidenceRegistrations;
using EnrollOnline.RecordChecks.StudentRecords;

namespace EnrollOnline.Rehearsal.Departments;

/// <summary>Looks questions up in the registers whose records are given out as they are kept: by the paper's number where
/// one is stated, else by the person.</summary>
internal sealed class FurtherAnswers(Registers registers)
{
    /// <summary>The record, or null when there is none.</summary>
    /// <exception cref="JsonException">The question is not one for that source.</exception>
    public object? Find(string source, JsonElement question) => source switch
    {
        RecordSource.BirthCertificate => Birth(RegisterAnswers.Read<BirthQuestion>(question)),
        RecordSource.Marriage => Marriage(RegisterAnswers.Read<MarriageQuestion>(question)),
        RecordSource.Lease => Lease(RegisterAnswers.Read<LeaseQuestion>(question)),
        RecordSource.ResidenceRegistration =>
            registers.Residences.Latest(RegisterAnswers.Read<ResidenceRegistrationQuestion>(question).Person.Number),
        RecordSource.BusinessLicence => Licence(RegisterAnswers.Read<LicenceQuestion>(question)),
        RecordSource.FlexibleWork => registers.FlexibleWorkers.Latest(RegisterAnswers.Read<FlexibleWorkQuestion>(question).Person.Number),
        RecordSource.StudentRecord => registers.Students.Latest(RegisterAnswers.Read<StudentQuestion>(question).Student.Number),
        RecordSource.Beneficiaries => Beneficiary(RegisterAnswers.Read<BeneficiaryQuestion>(question)),
        RecordSource.Disability => registers.Disabilities.Latest(RegisterAnswers.Read<DisabilityQuestion>(question).Child.Number),
        _ => null,
    };

    // Twins have one mother and one birth date; the name tells them apart, unless it was changed since.
    private BirthAnswer? Birth(BirthQuestion question) => Codes.Normalise(question.CertificateNumber) is { Length: > 0 } certificate
        ? registers.Births.Latest(certificate)
        : registers.Births.Latest(
            question.Guardian.Number, birth => birth.BirthDate == question.BirthDate && birth.ChildName == question.Child.Name)
        ?? registers.Births.Latest(question.Guardian.Number, birth => birth.BirthDate == question.BirthDate);

    private MarriageAnswer? Marriage(MarriageQuestion question) =>
        registers.Marriages.Latest(
            question.Guardian.Number,
            marriage => marriage.HusbandIdNumber == question.Spouse.Number || marriage.WifeIdNumber == question.Spouse.Number)
        ?? registers.Marriages.Latest(question.Guardian.Number);

    private LeaseAnswer? Lease(LeaseQuestion question) =>
        registers.Leases.Latest(Codes.Normalise(question.FilingNumber) is { Length: > 0 } filing ? filing : question.Tenant.Number);

    private LicenceAnswer? Licence(LicenceQuestion question) =>
        registers.Licences.Latest(Codes.Normalise(question.CreditCode) is { Length: > 0 } code ? code : question.Operator.Number);

    private BeneficiaryAnswer? Beneficiary(BeneficiaryQuestion question) =>
        registers.Beneficiaries.Latest(question.Holder.Number, entry => entry.Group == question.Group)
        ?? registers.Beneficiaries.Latest(question.Holder.Number);
}
