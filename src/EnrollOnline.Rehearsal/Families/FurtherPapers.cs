using System.Globalization;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.RecordChecks.BeneficiaryLists;
using EnrollOnline.RecordChecks.BirthCertificates;
using EnrollOnline.RecordChecks.BusinessLicences;
using EnrollOnline.RecordChecks.Disabilities;
using EnrollOnline.RecordChecks.FlexibleEmployment;
using EnrollOnline.RecordChecks.IdDocuments;
using EnrollOnline.RecordChecks.Leases;
using EnrollOnline.RecordChecks.Marriages;
using EnrollOnline.RecordChecks.ResidenceRegistrations;
using EnrollOnline.RecordChecks.StudentRecords;
using EnrollOnline.Rehearsal.Counties;

namespace EnrollOnline.Rehearsal.Families;

/// <summary>Adds to a family the papers that registers beyond the first four keep, and what the family states of them. How
/// often each occurs is assumed.</summary>
internal sealed class FurtherPapers(CountyDivisions divisions, SeasonFrame season, PaperNumbers numbers)
{
    private const int CertificateStatedIn10000 = 7000;
    private const int LeaseIn10000 = 6000;
    private const int PublicRentalIn10000 = 1500;
    private const int FlexibleIn10000 = 800;
    private const int BeneficiaryIn10000 = 60;
    private const int DisabilityIn10000 = 40;

    private static readonly (string Group, string Paper, string By)[] Groups =
    [
        ("martyr", "晋烈", "退役军人事务局"), ("service-member", "晋军", "军分区政治工作处"), ("police", "晋警", "公安局政治部"),
        ("firefighter", "晋消", "消防救援支队"), ("talent", "晋才", "人才工作局"),
    ];

    /// <summary>Adds them; honest, what goes wrong comes later.</summary>
    public MadeUpFamily Add(Dice dice, MadeUpFamily family, Kin kin)
    {
        var births = family.Children.Select(child => Birth(dice, family, child)).ToList();
        var lease = Lease(dice, family);
        var residence = Residence(dice, family);
        var sibling = Elder(dice, family, kin);
        var leaving = season.Stage == Stage.Junior
            ? family.Children.Select(child => Leaver(dice, family, child)).ToList()
            : [];
        var beneficiary = dice.In10000(BeneficiaryIn10000) ? Beneficiary(dice, family.Guardians[0]) : null;
        var disability = dice.In10000(DisabilityIn10000) ? Disability(dice, family.Children[0]) : null;
        var stating = dice.In10000(CertificateStatedIn10000);
        return family with
        {
            Stated = family.Stated with
            {
                BirthCertificates = stating && !family.IsMigrant ? [.. births.Select(birth => birth.CertificateNumber)] : [],
                Lease = lease is null ? null : new(lease.Form, lease.FilingNumber, Typed(lease.Location), lease.CommunityCode),
                Residence = residence is null ? null : new(residence.Number, Typed(residence.Address), residence.CommunityCode),
                Sibling = sibling is null ? null : new(sibling.Name, sibling.IdNumber, sibling.SchoolCode),
                PreviousSchools = [.. leaving.Select(student => new StatedPreviousSchool(student.SchoolCode, student.StudentNumber))],
                Preference = beneficiary is null ? null : new(beneficiary.Group, beneficiary.DocumentNumber),
                DisabilityCertificate = disability?.CertificateNumber,
            },
            Records = family.Records with
            {
                Further = new()
                {
                    Births = births,
                    Marriage = Marriage(dice, family),
                    Lease = lease,
                    Residence = residence,
                    Licence = Licence(dice, family),
                    FlexibleWork = family.IsMigrant && dice.In10000(FlexibleIn10000) ? Flexible(dice, family.Guardians[0]) : null,
                    Students = sibling is null ? leaving : [sibling, .. leaving],
                    Beneficiary = beneficiary,
                    Disability = disability,
                },
            },
        };
    }

    // As people talk: without province and city.
    private string Typed(string address) => address.StartsWith(divisions.County.Full, StringComparison.Ordinal)
        ? divisions.County.Name + address[divisions.County.Full.Length..]
        : address;

    private BirthAnswer Birth(Dice dice, MadeUpFamily family, MadeUpChild child)
    {
        var mother = Of(family, GuardianRelation.Mother);
        var father = Of(family, GuardianRelation.Father);
        // One in thirty was renamed since.
        var name = dice.In10000(330) && child.Name.Length < 4 ? $"{child.Name[..1]}{dice.Pick(child.IsGirl ? GivenNames.Girls : GivenNames.Boys)}" : child.Name;
        return new(
            numbers.BirthCertificate(dice, child.BirthDate), name, child.BirthDate,
            mother?.Name ?? "", mother?.IdNumber ?? "", father?.Name ?? "", father?.IdNumber ?? "");
    }

    private MarriageAnswer? Marriage(Dice dice, MadeUpFamily family)
    {
        var birth = family.Children[0].BirthDate;
        var registered = dice.Day(birth.AddYears(-6), birth.AddDays(-60));
        var number = numbers.Marriage(dice, registered);
        var wife = Of(family, GuardianRelation.Mother);
        var husband = Of(family, GuardianRelation.Father);
        if (wife is not null && husband is not null)
        {
            return new(number, husband.Name, husband.IdNumber, wife.Name, wife.IdNumber, registered, MarriageState.Married);
        }

        // Every other single parent was married to somebody who is no guardian now.
        if (dice.In10000(5000))
        {
            return null;
        }

        var former = numbers.Id(dice, divisions.County.Code, birth.AddYears(-dice.Between(23, 35)), woman: wife is null);
        return wife is null
            ? new(number, husband!.Name, husband.IdNumber, "张敏", former, registered, MarriageState.Divorced)
            : new(number, "王强", former, wife.Name, wife.IdNumber, registered, MarriageState.Divorced);
    }

    private LeaseAnswer? Lease(Dice dice, MadeUpFamily family)
    {
        var of = family.Guardians[0];
        var rented = family.Stated.Home is { Kind: HomeKind.PublicRental };
        if (!rented && !(family.IsMigrant && family.Stated.Home is null && dice.In10000(LeaseIn10000)))
        {
            return null;
        }

        var form = rented || dice.In10000(PublicRentalIn10000) ? LeaseForm.PublicRental : LeaseForm.Market;
        var filed = dice.Day(season.CutOff.AddYears(-4), season.CutOff.AddMonths(-13));
        var place = family.Stated.Permit is null ? family.Stated.Home!.Address : family.Records.Permit!.Address;
        return new(
            numbers.Lease(dice, filed), form, [new(of.Name, of.IdNumber)], place, family.CommunityCode,
            filed, filed.AddDays(-10), filed.AddYears(6));
    }

    // Families whose home is in another community than their book, and half of those on a grandparent's home.
    private ResidenceRegistrationAnswer? Residence(Dice dice, MadeUpFamily family)
    {
        if (family.IsMigrant || family.Stated.Home is not { } home || home.CommunityCode == family.Stated.Household.CommunityCode || !dice.In10000(5000))
        {
            return null;
        }

        var filer = family.Guardians[0];
        var since = dice.Day(season.CutOff.AddYears(-5), season.CutOff.AddMonths(-7));
        return new(
            numbers.Residence(dice, since), filer.Name, filer.IdNumber, family.Records.Property?.Location ?? home.Address, home.CommunityCode, since);
    }

    private LicenceAnswer? Licence(Dice dice, MadeUpFamily family)
    {
        if (family.Stated.Licence is not { } licence)
        {
            return null;
        }

        var road = $"{divisions.County.Full}{divisions.Communities.FirstOrDefault(c => c.Code == family.CommunityCode)?.Name}{dice.Between(1, 90)}号";
        return new(
            licence.CreditCode, licence.BusinessName, licence.LegalPersonName, licence.LegalPersonId, licence.FoundedOn,
            Active: true, "存续", road, family.CommunityCode);
    }

    private FlexibleWorkAnswer Flexible(Dice dice, MadeUpGuardian filer) =>
        new(filer.Name, filer.IdNumber, dice.Day(season.CutOff.AddYears(-3), season.CutOff.AddMonths(-2)), dice.In10000(9000));

    // An elder child of school age goes to the school that the family wishes for first, where siblings usually are.
    private StudentAnswer? Elder(Dice dice, MadeUpFamily family, Kin kin)
    {
        var first = family.Stated.Choices.PublicSchools.Count > 0 ? family.Stated.Choices.PublicSchools[0] : null;
        if (kin.Sibling is not { } sibling || first is null)
        {
            return null;
        }

        var grades = season.Stage == Stage.Primary ? 6 : 3;
        var ahead = Entry(family.Children[0].BirthDate) - Entry(ResidentIdNumber.Parse(sibling.IdNumber).BirthDate);
        return ahead < 1 || ahead >= grades || dice.In10000(1000)
            ? null
            : Student(sibling.Name, sibling.IdNumber, first, ahead + (season.Stage == Stage.Primary ? 0 : 6), season.Year + grades - ahead, family);
    }

    private StudentAnswer Leaver(Dice dice, MadeUpFamily family, MadeUpChild child) =>
        Student(child.Name, child.IdNumber, Primary(dice), 6, season.Year, family);

    // A primary school of the county, by a code in the range that the rehearsal keeps clear of real ones.
    private string Primary(Dice dice) =>
        string.Create(CultureInfo.InvariantCulture, $"21{divisions.County.Code[..2]}{990_000 + dice.Between(1, 60)}");

    private static StudentAnswer Student(string name, string id, string school, int grade, int leaves, MadeUpFamily family) => new(
        $"G{id}", name, id, school, $"学校{school[^3..]}", grade, leaves,
        [.. family.Guardians.Select(guardian => new StudentGuardian(guardian.Name, guardian.IdNumber))]);

    private BeneficiaryAnswer Beneficiary(Dice dice, MadeUpGuardian filer)
    {
        var (group, paper, by) = dice.Pick(Groups);
        var number = string.Create(CultureInfo.InvariantCulture, $"{paper}字〔{season.Year}〕第{dice.Between(1, 9999):0000}号");
        return new(group, number, filer.Name, filer.IdNumber, $"{divisions.County.City}{by}", season.CutOff, null);
    }

    private DisabilityAnswer Disability(Dice dice, MadeUpChild child)
    {
        var kind = dice.Between(1, 6);
        var grade = dice.Between(1, 4);
        string[] words = ["视力", "听力", "言语", "肢体", "智力", "精神"];
        return new(
            string.Create(CultureInfo.InvariantCulture, $"{child.IdNumber}{kind}{grade}"), child.Name, child.IdNumber,
            words[kind - 1], grade, season.CutOff.AddYears(dice.Between(1, 9)));
    }

    private static MadeUpGuardian? Of(MadeUpFamily family, GuardianRelation relation) =>
        family.Guardians.FirstOrDefault(guardian => guardian.Relation == relation);

    // A school year begins in September: who is born from then on enters a year later.
    private static int Entry(DateOnly birth) => birth.Month > 8 ? birth.Year + 1 : birth.Year;
}
