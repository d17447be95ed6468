using EnrollOnline.RecordChecks.HouseholdRegistration;
using EnrollOnline.RecordChecks.Properties;
using EnrollOnline.RecordChecks.ResidencePermits;
using EnrollOnline.RecordChecks.SocialInsurance;

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
        _ => record,
    };

    /// <summary>The record of another person, or of another property.</summary>
    public static object OfSomeoneElse(object record) => record switch
    {
        HouseholdAnswer book => book with { Name = StrangerName, IdNumber = StrangerId },
        PermitAnswer permit => permit with { HolderName = StrangerName, HolderIdNumber = StrangerId },
        PropertyAnswer property => property with { CertificateNumber = $"{property.CertificateNumber}9", UnitNumber = $"{property.UnitNumber}9" },
        InsuranceAnswer account => account with { InsuredName = StrangerName, InsuredIdNumber = StrangerId },
        _ => record,
    };
}
