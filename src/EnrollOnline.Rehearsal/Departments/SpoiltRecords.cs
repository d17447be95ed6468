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
using EnrollOnline.RecordChecks.SocialInsurance;
using EnrollOnline.RecordChecks.StudentRecords;

namespace EnrollOnline.Rehearsal.Departments;

/// <summary>True records made wrong in the ways in which departments' records are wrong.</summary>
internal static class SpoiltRecords
{
    private const string StrangerName = "路人甲";
    private const string StrangerId = "110101197001010011";

    /// <summary>The record before its last change: not yet moved in, not yet renewed, last months not yet booked.</summary>
    public static object Stale(object record) => record switch
    {
        HouseholdAnswer book => book with
        {
            BookNumber = $"{book.BookNumber}旧",
            Address = "旧城街1号",
            CommunityCode = $"{book.CommunityCode[..6]}000000",
            EntryDate = book.EntryDate.AddYears(-1),
        },
        PermitAnswer permit => permit with { ValidUntil = permit.ValidUntil.AddYears(-2), HeldSince = permit.HeldSince.AddYears(-2) },
        PropertyAnswer property => property with
        {
            Owners = [new PropertyOwner(StrangerName, StrangerId, 100)],
            RegisteredOn = property.RegisteredOn.AddYears(-5),
        },
        InsuranceAnswer account => account with { MonthsPaid = [.. account.MonthsPaid.SkipLast(3)] },
        BirthAnswer birth => birth with { MotherName = StrangerName, MotherIdNumber = StrangerId, FatherName = "", FatherIdNumber = "" },
        MarriageAnswer marriage => marriage with { State = MarriageState.Divorced },
        LicenceAnswer licence => licence with { Active = false, State = "吊销" },
        LeaseAnswer lease => lease with { Tenants = [new LeaseTenant(StrangerName, StrangerId)] },
        ResidenceRegistrationAnswer residence => residence with
        {
            Address = "旧城街1号",
            CommunityCode = $"{residence.CommunityCode[..6]}000000",
        },
        FlexibleWorkAnswer worker => worker with { Name = StrangerName },
        StudentAnswer student => student with { SchoolCode = $"{student.SchoolCode}旧", Grade = Math.Max(1, student.Grade - 1) },
        BeneficiaryAnswer entry => entry with { DocumentNumber = $"{entry.DocumentNumber}旧" },
        DisabilityAnswer holder => holder with { CertificateNumber = $"{holder.CertificateNumber}9" },
        _ => record,
    };

    /// <summary>The record of another person, or of another property.</summary>
    public static object OfSomeoneElse(object record) => record switch
    {
        HouseholdAnswer book => book with { Name = StrangerName, IdNumber = StrangerId },
        PermitAnswer permit => permit with { HolderName = StrangerName, HolderIdNumber = StrangerId },
        PropertyAnswer property => property with { CertificateNumber = $"{property.CertificateNumber}9", UnitNumber = $"{property.UnitNumber}9" },
        InsuranceAnswer account => account with { InsuredName = StrangerName, InsuredIdNumber = StrangerId },
        BirthAnswer birth => birth with
        {
            CertificateNumber = $"{birth.CertificateNumber}9",
            MotherName = StrangerName,
            MotherIdNumber = StrangerId,
            FatherName = "",
            FatherIdNumber = "",
        },
        MarriageAnswer marriage => marriage with { HusbandName = StrangerName, HusbandIdNumber = StrangerId, WifeName = "", WifeIdNumber = "" },
        LicenceAnswer licence => licence with { CreditCode = $"{licence.CreditCode}9", OperatorName = StrangerName, OperatorIdNumber = StrangerId },
        LeaseAnswer lease => lease with { FilingNumber = $"{lease.FilingNumber}9", Tenants = [new LeaseTenant(StrangerName, StrangerId)] },
        ResidenceRegistrationAnswer residence => residence with { Name = StrangerName, IdNumber = StrangerId },
        FlexibleWorkAnswer worker => worker with { Name = StrangerName, IdNumber = StrangerId },
        StudentAnswer student => student with { Name = StrangerName, IdNumber = StrangerId },
        BeneficiaryAnswer entry => entry with { HolderName = StrangerName, HolderIdNumber = StrangerId },
        DisabilityAnswer holder => holder with { Name = StrangerName, IdNumber = StrangerId },
        _ => record,
    };
}
