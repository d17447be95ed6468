using System.Globalization;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.Leases;
using EnrollOnline.RecordChecks.Marriages;
using EnrollOnline.RecordChecks.Snapshots;
using EnrollOnline.RecordChecks.StudentRecords;
using EnrollOnline.Rehearsal.Departments;

namespace EnrollOnline.Rehearsal.Deliveries;

/// <summary>The registers as rows of their sheets, in the order of the sheets' columns: of each record what the department would
/// give over the wire.</summary>
internal static class NightRows
{
    /// <exception cref="ArgumentException">Nothing is known of that source.</exception>
    public static IEnumerable<string[]> Of(RegisterSheet sheet, Registers registers) => sheet.Source switch
    {
        RecordSource.HouseholdRegistration => registers.Books.SelectMany(book => Household(registers, book)),
        RecordSource.ResidencePermit => registers.Permits.Select(Permit),
        RecordSource.Property => registers.Properties.SelectMany(Property),
        RecordSource.SocialInsurance => registers.Accounts.Select(Insurance),
        RecordSource.BirthCertificate => Last(registers.Births.All, birth => birth.CertificateNumber).Select(birth => (string[])
        [
            birth.CertificateNumber, birth.ChildName, Day(birth.BirthDate), birth.MotherName, birth.MotherIdNumber, birth.FatherName, birth.FatherIdNumber,
        ]),
        RecordSource.Marriage => Last(registers.Marriages.All, marriage => marriage.CertificateNumber).Select(marriage => (string[])
        [
            marriage.CertificateNumber, marriage.HusbandName, marriage.HusbandIdNumber, marriage.WifeName, marriage.WifeIdNumber,
            Day(marriage.RegisteredOn), marriage.State switch { MarriageState.Married => "已婚", MarriageState.Divorced => "离婚", _ => "丧偶" },
        ]),
        RecordSource.Lease => Last(registers.Leases.All, lease => lease.FilingNumber).SelectMany(Lease),
        RecordSource.ResidenceRegistration => Last(registers.Residences.All, residence => residence.IdNumber).Select(residence => (string[])
        [
            residence.Number, residence.Name, residence.IdNumber, residence.Address, residence.CommunityCode, Day(residence.Since),
        ]),
        RecordSource.FlexibleWork => Last(registers.FlexibleWorkers.All, worker => worker.IdNumber).Select(worker => (string[])
        [
            worker.Name, worker.IdNumber, Day(worker.Since), YesNo(worker.Continuous),
        ]),
        RecordSource.BusinessLicence => Last(registers.Licences.All, licence => licence.CreditCode).Select(licence => (string[])
        [
            licence.CreditCode, licence.BusinessName, licence.OperatorName, licence.OperatorIdNumber, Day(licence.FoundedOn), licence.State,
            licence.Address, licence.CommunityCode,
        ]),
        RecordSource.StudentRecord => Last(registers.Students.All, student => student.IdNumber).SelectMany(Student),
        RecordSource.Beneficiaries => registers.Beneficiaries.All.Select(entry => (string[])
        [
            entry.Group, entry.DocumentNumber, entry.HolderName, entry.HolderIdNumber, entry.CertifiedBy, Day(entry.ListedOn), Day(entry.ValidUntil),
        ]),
        RecordSource.Disability => Last(registers.Disabilities.All, holder => holder.IdNumber).Select(holder => (string[])
        [
            holder.CertificateNumber, holder.Name, holder.IdNumber, holder.Kind, Number(holder.Grade), Day(holder.ValidUntil),
        ]),
        _ => throw new ArgumentException($"No night files are known of {sheet.Source}.", nameof(sheet)),
    };

    // Whoever moved on to another book stands in that one.
    private static IEnumerable<string[]> Household(Registers registers, HouseholdBook book)
    {
        var head = book.Members.FirstOrDefault(member => member.Relation == "户主");
        return book.Members.Where(member => registers.BookOf(member.IdNumber) == book).Select(member => (string[])
        [
            member.Name, member.IdNumber, book.BookNumber, member.Relation, head?.Name ?? "", head?.IdNumber ?? "", book.Address,
            book.CommunityCode, Day(member.EntryDate), YesNo(book.Collective),
        ]);
    }

    private static string[] Permit(PermitRecord permit) =>
    [
        permit.PermitNumber, permit.HolderName, permit.HolderIdNumber, permit.Address, permit.CommunityCode, Day(permit.HeldSince),
        Day(permit.ValidUntil), YesNo(permit.Continuous),
    ];

    private static IEnumerable<string[]> Property(PropertyRecord property) => property.Owners.Select(owner => (string[])
    [
        property.CertificateNumber, property.UnitNumber, owner.Name, owner.IdNumber, Number(owner.SharePercent), property.Location,
        property.CommunityCode, property.Use, "", Day(property.RegisteredOn),
    ]);

    private static string[] Insurance(InsuranceAccount account) =>
        [account.InsuredName, account.InsuredIdNumber, account.Employer, Months(account.MonthsPaid), Months(account.MonthsBackPaid)];

    private static IEnumerable<string[]> Lease(LeaseAnswer lease) => lease.Tenants.Select(tenant => (string[])
    [
        lease.FilingNumber, lease.Form == LeaseForm.PublicRental ? "公租房" : "市场租赁", tenant.Name, tenant.IdNumber, lease.Location,
        lease.CommunityCode, Day(lease.FiledOn), Day(lease.StartsOn), Day(lease.EndsOn),
    ]);

    private static IEnumerable<string[]> Student(StudentAnswer student) =>
        (student.Guardians.Count > 0 ? student.Guardians : [new StudentGuardian("", "")]).Select(guardian => (string[])
        [
            student.StudentNumber, student.Name, student.IdNumber, student.SchoolCode, student.SchoolName, Number(student.Grade),
            Number(student.LeavesIn), guardian.Name, guardian.IdNumber,
        ]);

    // A later record of the same number takes the place of the earlier one.
    private static IEnumerable<T> Last<T>(IEnumerable<T> records, Func<T, string> number) =>
        records.GroupBy(record => Codes.Normalise(number(record)), StringComparer.Ordinal).Select(same => same.Last());

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string YesNo(bool yes) => yes ? "是" : "否";

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Months(IEnumerable<RecordChecks.SocialInsurance.YearMonth> months) =>
        string.Join('、', months);
}
