using EnrollOnline.Admissions.Facts;
using EnrollOnline.Casework.Applications;
using EnrollOnline.RecordChecks.BeneficiaryLists;
using EnrollOnline.RecordChecks.BusinessLicences;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.FlexibleEmployment;
using EnrollOnline.RecordChecks.HouseholdRegistration;
using EnrollOnline.RecordChecks.Leases;
using EnrollOnline.RecordChecks.ResidencePermits;
using EnrollOnline.RecordChecks.ResidenceRegistrations;
using EnrollOnline.RecordChecks.SocialInsurance;
using EnrollOnline.RecordChecks.StudentRecords;

namespace EnrollOnline.Casework.Reviews;

/// <summary>
/// Reads a register's record as a fact. Each is null when the finding carries no record, or one without a community where
/// the rules go by it: then a person looks, because an empty place would read as a place elsewhere.
/// </summary>
public static partial class RecordedFacts
{
    /// <summary>
    /// The household; registered with a guardian when the guardian who applies stands in the same book, or the child is son
    /// or daughter of the householder.
    /// </summary>
    /// <param name="finding">A finding of the household register.</param>
    /// <param name="form">What the family stated.</param>
    public static HouseholdFact? Household(Finding finding, ApplicationForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return finding?.AnswerAs<HouseholdAnswer>() is not { CommunityCode.Length: >= 6 } book ? null
            : new(
                book.CommunityCode[..6], book.CommunityCode.Length == 12 ? book.CommunityCode : null, book.EntryDate, book.Collective,
                book.Members.Count > 0 || Heads.OfParent(book), Heads.Of(book, form));
    }

    /// <summary>The residence permit.</summary>
    /// <param name="finding">A finding of the register of residence permits.</param>
    public static PermitFact? Permit(Finding finding) =>
        finding?.AnswerAs<PermitAnswer>() is not { CommunityCode.Length: >= 6 } permit ? null
        : new(permit.CommunityCode, permit.HeldSince, permit.ValidUntil)
        {
            Periods = permit.Periods.Count < 2 ? [] : [.. permit.Periods.Select(period => new HeldPeriod(period.From, period.To))],
        };

    /// <summary>True when the permit's record shows a gap, which a replaced card also does: a reason to look.</summary>
    /// <param name="finding">A finding of the register of residence permits.</param>
    public static bool HasGap(Finding finding) => finding?.AnswerAs<PermitAnswer>() is { Continuous: false } or { Periods.Count: > 1 };

    /// <summary>The months of insurance, those paid afterwards apart.</summary>
    /// <param name="finding">A finding of the social insurance register.</param>
    public static InsuranceFact? Insurance(Finding finding) =>
        finding?.AnswerAs<InsuranceAnswer>() is not { } account ? null
        : new(Months(account.MonthsPaid), Months(account.MonthsBackPaid));

    /// <summary>The labour contract, which the registered employer proves (an assumption the rulebooks state).</summary>
    /// <param name="finding">A finding of the social insurance register.</param>
    public static ContractFact? Contract(Finding finding) =>
        finding?.AnswerAs<InsuranceAnswer>() is { Employer.Length: > 0 } account ? new(account.Employer) : null;

    /// <summary>The business licence.</summary>
    /// <param name="finding">A finding of the register of businesses.</param>
    public static LicenceFact? Licence(Finding finding) =>
        finding?.AnswerAs<LicenceAnswer>() is { } licence ? new(licence.FoundedOn, licence.Active) : null;

    /// <summary>The lease.</summary>
    /// <param name="finding">A finding of the housing department.</param>
    public static LeaseFact? Lease(Finding finding) =>
        finding?.AnswerAs<LeaseAnswer>() is not { CommunityCode.Length: >= 6 } lease ? null
        : new(lease.CommunityCode, KindOf(lease.Form), lease.FiledOn, lease.EndsOn);

    /// <summary>The kind of a lease as the rules name it.</summary>
    /// <param name="form">As stated or recorded.</param>
    public static LeaseKind KindOf(LeaseForm form) => form == LeaseForm.PublicRental ? LeaseKind.PublicRental : LeaseKind.Market;

    /// <summary>The residence apart from the household.</summary>
    /// <param name="finding">A finding of the police's register of residence.</param>
    public static ResidenceRegistrationFact? Residing(Finding finding) =>
        finding?.AnswerAs<ResidenceRegistrationAnswer>() is { CommunityCode.Length: >= 6 } residing
            ? new(residing.CommunityCode, residing.Since)
            : null;

    /// <summary>The registration as flexibly employed.</summary>
    /// <param name="finding">A finding of the employment register.</param>
    public static FlexibleWorkFact? FlexibleWork(Finding finding) =>
        finding?.AnswerAs<FlexibleWorkAnswer>() is { } work ? new(work.Since) : null;

    /// <summary>The elder sibling.</summary>
    /// <param name="finding">A finding of the student records.</param>
    public static SiblingFact? Sibling(Finding finding) =>
        finding?.AnswerAs<StudentAnswer>() is { SchoolCode.Length: > 0 } student ? new(student.SchoolCode, student.LeavesIn) : null;

    /// <summary>The school that the child leaves.</summary>
    /// <param name="finding">A finding of the student records.</param>
    public static PreviousSchoolFact? PreviousSchool(Finding finding) =>
        finding?.AnswerAs<StudentAnswer>() is { SchoolCode.Length: > 0 } student ? new(student.SchoolCode) : null;

    /// <summary>The preference group, with the department that certified it.</summary>
    /// <param name="finding">A finding of a certifying department.</param>
    public static PreferenceFact? Preference(Finding finding) =>
        finding?.AnswerAs<BeneficiaryAnswer>() is { } listed
            ? new(listed.Group, listed.DocumentNumber, listed.CertifiedBy.Length > 0 ? listed.CertifiedBy : null)
            : null;

    private static MonthSet Months(IEnumerable<YearMonth> months) =>
        new(months.Select(month => new Month(month.Year, month.Month)));
}
