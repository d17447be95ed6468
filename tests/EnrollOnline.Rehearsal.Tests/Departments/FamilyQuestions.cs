using EnrollOnline.RecordChecks.BeneficiaryLists;
using EnrollOnline.RecordChecks.BirthCertificates;
using EnrollOnline.RecordChecks.BusinessLicences;
using EnrollOnline.RecordChecks.Disabilities;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.FlexibleEmployment;
using EnrollOnline.RecordChecks.HouseholdRegistration;
using EnrollOnline.RecordChecks.IdDocuments;
using EnrollOnline.RecordChecks.Leases;
using EnrollOnline.RecordChecks.Marriages;
using EnrollOnline.RecordChecks.Properties;
using EnrollOnline.RecordChecks.ResidencePermits;
using EnrollOnline.RecordChecks.ResidenceRegistrations;
using EnrollOnline.RecordChecks.SocialInsurance;
using EnrollOnline.RecordChecks.StudentRecords;
using EnrollOnline.Rehearsal.Families;

namespace EnrollOnline.Rehearsal.Tests.Departments;

/// <summary>What the departments are asked about a made-up family.</summary>
internal static class FamilyQuestions
{
    public static IEnumerable<RecordQuestion> Of(MadeUpFamily family, SeasonFrame season)
    {
        var stated = family.Stated;
        foreach (var child in family.IsMigrant ? [] : stated.Children)
        {
            var book = stated.Household;
            yield return new HouseholdQuestion(
                Person(child.Name, child.IdNumber),
                book.FilerInBook ? Person(stated.Filer.Name, stated.Filer.IdNumber) : null,
                book.BookNumber,
                stated.Children[0].IsGirl == child.IsGirl ? book.RelationToHead : null,
                book.Address,
                book.CommunityCode,
                book.EnteredOn);
        }

        if (stated.Permit is { } permit)
        {
            yield return new PermitQuestion(
                Person(permit.HolderName, permit.HolderId), permit.PermitNumber, season.CutOff, permit.Address, permit.CommunityCode, permit.IssuedOn);
        }

        if (stated.Insurance is { } insurance)
        {
            var last = YearMonth.Of(season.CutOff);
            yield return new InsuranceQuestion(Person(insurance.InsuredName, insurance.InsuredId), last.AddMonths(-11), last, insurance.Employer);
        }

        foreach (var question in Further(family, season))
        {
            yield return question;
        }

        if (stated.Home is { Kind: HomeKind.Owned or HomeKind.OwnedOldCertificate or HomeKind.Grandparents } home)
        {
            yield return new PropertyQuestion(
                [.. home.Owners.Select(owner => Person(owner.Name, owner.IdNumber))], home.CertificateNumber, null, home.Address, home.CommunityCode);
        }
    }

    // Each register by what the family states of it; kinship by what it rests on.
    private static IEnumerable<RecordQuestion> Further(MadeUpFamily family, SeasonFrame season)
    {
        var stated = family.Stated;
        var filer = Person(stated.Filer.Name, stated.Filer.IdNumber);
        for (var i = 0; i < stated.Children.Count && !family.IsMigrant; i++)
        {
            yield return new BirthQuestion(
                Person(stated.Children[i].Name, stated.Children[i].IdNumber), filer, stated.Children[i].BirthDate,
                i < stated.BirthCertificates.Count ? stated.BirthCertificates[i] : null);
        }

        // Owners run together into one field are the property register's to find.
        if (SpouseOwns(family) && family.Snag != Snag.OwnersRunTogether && !(family.IsMigrant && family.Snag == Snag.NameMistyped))
        {
            yield return new MarriageQuestion(filer, Person(family.Guardians[1].Name, family.Guardians[1].IdNumber));
        }

        if (stated.Licence is { } licence)
        {
            yield return new LicenceQuestion(filer, licence.CreditCode, licence.BusinessName, licence.FoundedOn);
        }

        if (stated.Lease is { } lease)
        {
            yield return new LeaseQuestion(filer, lease.FilingNumber, lease.Form, lease.Address, lease.CommunityCode, season.CutOff);
        }

        if (stated.Residence is { } residence)
        {
            yield return new ResidenceRegistrationQuestion(filer, residence.Number, residence.Address, residence.CommunityCode);
        }

        if (family.Records.Further.FlexibleWork is not null)
        {
            yield return new FlexibleWorkQuestion(filer);
        }

        if (stated.Sibling is { } sibling)
        {
            yield return new StudentQuestion(
                Person(sibling.Name, sibling.IdNumber), StudentMatter.Sibling, SchoolCode: sibling.SchoolCode, Guardian: filer);
        }

        if (stated.Preference is { } preference)
        {
            yield return new BeneficiaryQuestion(filer, preference.Group, preference.DocumentNumber, season.CutOff);
        }

        if (stated.DisabilityCertificate is { } certificate)
        {
            yield return new DisabilityQuestion(Person(stated.Children[0].Name, stated.Children[0].IdNumber), certificate);
        }
    }

    private static bool SpouseOwns(MadeUpFamily family) =>
        family.Stated.Home is { Kind: HomeKind.Owned or HomeKind.OwnedOldCertificate } home
        && family.Guardians.Count > 1
        && home.Owners.Any(owner => owner.IdNumber == family.Guardians[1].IdNumber);

    private static PersonAsked Person(string name, string idNumber) => new(name, ResidentIdNumber.Parse(idNumber));
}
