using EnrollOnline.Admissions.Facts;
using EnrollOnline.RecordChecks;
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
using EnrollOnline.Rehearsal.Counties;
using EnrollOnline.Rehearsal.Departments;
using EnrollOnline.Rehearsal.Families;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace EnrollOnline.Rehearsal.Tests.Departments;

/// <summary>A made-up county's families against a made-up county's departments, over HTTP: what was made to agree agrees,
/// and what was made wrong is found wrong in the right place.</summary>
public sealed class MadeUpCountyChecksTests
{
    private static readonly SeasonFrame Season = SeasonFrame.Taiyuan2024(Stage.Primary);

    // For each snag that a register can show: the fields, or statuses other than a mismatch, one of which must be found.
    private static readonly Dictionary<Snag, string[]> Shown = new()
    {
        [Snag.CertificateMistyped] = ["no-record"],
        [Snag.OldCertificateTyped] = ["no-record"],
        [Snag.OwnersRunTogether] = ["ownerName"],
        [Snag.NameMistyped] = ["name"],
        [Snag.RareCharacterLost] = ["name"],
        [Snag.BookNumberMistyped] = ["bookNumber"],
        [Snag.RegisterStale] = ["community"],
        [Snag.PermitAddressOld] = ["community"],
        [Snag.RecordMissing] = ["no-record"],
        [Snag.PermitLapsed] = ["validOn"],
        [Snag.InsuranceGap] = ["missingMonths"],
        [Snag.LicenceRevoked] = ["state"],
        [Snag.BirthUnknown] = ["no-record"],
        [Snag.BirthMistyped] = ["no-record"],
        [Snag.SpouseDivorced] = ["state"],
        [Snag.LeaseNotFiled] = ["no-record"],
    };

    [Fact]
    public async Task Families_made_to_agree_match_and_each_snag_is_found_where_it_was_put()
    {
        var divisions = Divisions.Load("140105").ShouldBeOfType<DivisionsAnswer.Found>().Divisions;
        var county = MadeUpCounty.Make(divisions, Season, 4000, seed: 7);
        county.Families.Select(family => family.Snag).Distinct().Intersect(Shown.Keys).Count().ShouldBe(Shown.Count, "each snag must occur");
        await using var server = await DepartmentServer.StartAsync(0, county.Registers);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(server.Settings()).Build();
        await using var services = new ServiceCollection().AddRecordChecks(configuration).BuildServiceProvider();
        var desk = services.GetRequiredService<RecordDesk>();

        var asked = county.Families.SelectMany(family => Questions(family).Select(question => (family, question))).ToList();
        var findings = await desk.AskAsync([.. asked.Select(one => one.question)]);
        var byFamily = asked.Zip(findings).ToLookup(pair => pair.First.family, pair => pair.Second);

        findings.ShouldAllBe(finding => !finding.Status.WillBeAskedAgain);
        county.Families.Select(family => Complaint(family, byFamily[family])).OfType<string>().ShouldBeEmpty();
    }

    private static string? Complaint(MadeUpFamily family, IEnumerable<Finding> findings)
    {
        var wrong = findings.Where(finding => !finding.Confirms).ToList();
        var signs = wrong.SelectMany(Signs).ToList();
        var right = Shown.TryGetValue(family.Snag, out var expected) ? signs.Intersect(expected).Any() : signs.Count == 0;
        var evidence = wrong.Select(finding => $"{finding.Asked} {finding.Answered}");
        return right ? null : $"{family.Snag}: {string.Join(',', signs)}\n{string.Join('\n', evidence)}";
    }

    private static IEnumerable<string> Signs(Finding finding) => finding.Status is FindingStatus.Mismatch mismatch
        ? mismatch.Fields.Select(field => field.Field)
        : [finding.Status.Kind];

    private static IEnumerable<RecordQuestion> Questions(MadeUpFamily family)
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
                Person(permit.HolderName, permit.HolderId), permit.PermitNumber, Season.CutOff, permit.Address, permit.CommunityCode, permit.IssuedOn);
        }

        if (stated.Insurance is { } insurance)
        {
            var last = YearMonth.Of(Season.CutOff);
            yield return new InsuranceQuestion(Person(insurance.InsuredName, insurance.InsuredId), last.AddMonths(-11), last, insurance.Employer);
        }

        foreach (var question in Further(family))
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
    private static IEnumerable<RecordQuestion> Further(MadeUpFamily family)
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
            yield return new LeaseQuestion(filer, lease.FilingNumber, lease.Form, lease.Address, lease.CommunityCode, Season.CutOff);
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
            yield return new BeneficiaryQuestion(filer, preference.Group, preference.DocumentNumber, Season.CutOff);
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
