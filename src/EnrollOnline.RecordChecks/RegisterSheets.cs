using EnrollOnline.RecordChecks.BeneficiaryLists;
using EnrollOnline.RecordChecks.BirthCertificates;
using EnrollOnline.RecordChecks.BusinessLicences;
using EnrollOnline.RecordChecks.Disabilities;
using EnrollOnline.RecordChecks.FlexibleEmployment;
using EnrollOnline.RecordChecks.HouseholdRegistration;
using EnrollOnline.RecordChecks.Leases;
using EnrollOnline.RecordChecks.Marriages;
using EnrollOnline.RecordChecks.Properties;
using EnrollOnline.RecordChecks.ResidencePermits;
using EnrollOnline.RecordChecks.ResidenceRegistrations;
using EnrollOnline.RecordChecks.Snapshots;
using EnrollOnline.RecordChecks.SocialInsurance;
using EnrollOnline.RecordChecks.StudentRecords;

namespace EnrollOnline.RecordChecks;

/// <summary>What the files of each department look like.</summary>
public static class RegisterSheets
{
    /// <summary>Every sheet.</summary>
    public static IReadOnlyList<RegisterSheet> All { get; } =
    [
        new HouseholdSheet(), new PermitSheet(), new PropertySheet(), new InsuranceSheet(), new BirthSheet(), new MarriageSheet(),
        new LeaseSheet(), new ResidenceRegistrationSheet(), new FlexibleWorkSheet(), new LicenceSheet(), new StudentSheet(),
        new BeneficiarySheet(), new DisabilitySheet(),
    ];

    /// <summary>The sheet of a department.</summary>
    /// <param name="source">Code of the department.</param>
    /// <exception cref="ArgumentException">There is no such department.</exception>
    public static RegisterSheet Of(string source) =>
        All.FirstOrDefault(sheet => sheet.Source == source) ?? throw new ArgumentException($"No files are known of {source}.", nameof(source));
}
