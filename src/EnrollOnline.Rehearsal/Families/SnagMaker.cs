using EnrollOnline.RecordChecks.Marriages;
using EnrollOnline.RecordChecks.SocialInsurance;
using EnrollOnline.Rehearsal.Counties;

namespace EnrollOnline.Rehearsal.Families;

/// <summary>Lets one thing go wrong in a family's statement or in a register.</summary>
internal sealed class SnagMaker(CountyDivisions divisions, SeasonFrame season, PaperNumbers numbers)
{
    /// <summary>Applies a snag. The family must have what the snag needs, as <see cref="SnagChances"/> takes care of.</summary>
    public MadeUpFamily Apply(Dice dice, MadeUpFamily family, Snag snag)
    {
        var (stated, records) = (family.Stated, family.Records);
        var (saying, holding) = snag switch
        {
            Snag.CertificateMistyped => (stated with { Home = stated.Home! with { CertificateNumber = Slips.Number(dice, stated.Home.CertificateNumber!) } }, records),
            Snag.OwnersRunTogether => (OwnersRunTogether(stated, records), records),
            Snag.OldCertificateTyped => (stated, NewCertificate(dice, records)),
            Snag.BookNumberMistyped => (stated with { Household = stated.Household with { BookNumber = Slips.Number(dice, stated.Household.BookNumber) } }, records),
            Snag.NameMistyped => (family.IsMigrant ? FilerMistyped(stated) : ChildMistyped(stated), records),
            Snag.RareCharacterLost => (stated, RareLost(family)),
            Snag.RegisterStale => (stated, StaleBook(dice, family)),
            Snag.RecordMissing => (stated, Missing(dice, records)),
            Snag.EnteredTooLate => EnteredTooLate(dice, stated, records),
            Snag.PermitAddressOld => (stated, OldPermitAddress(dice, records)),
            Snag.PermitLapsed => PermitUntil(dice, stated, records),
            Snag.PermitTooYoung => PermitSince(dice, stated, records),
            Snag.InsuranceGap => (stated, Unpaid(dice, records, late: false)),
            Snag.InsuranceBackPaid => (stated, Unpaid(dice, records, late: true)),
            Snag.LicenceTooYoung => LicenceSince(Recent(dice), stated, records),
            Snag.LicenceRevoked => (stated, records with
            {
                Further = records.Further with { Licence = records.Further.Licence! with { Active = false, State = "吊销" } },
            }),
            Snag.BirthUnknown => (stated with { BirthCertificates = [] }, records with { Further = records.Further with { Births = [] } }),
            Snag.BirthMistyped => (stated with
            {
                BirthCertificates = [Slips.Number(dice, stated.BirthCertificates[0]), .. stated.BirthCertificates.Skip(1)],
            }, records),
            Snag.SpouseDivorced => (stated, records with
            {
                Further = records.Further with { Marriage = records.Further.Marriage! with { State = MarriageState.Divorced } },
            }),
            Snag.LeaseNotFiled => (stated, records with { Further = records.Further with { Lease = null } }),
            _ => (stated, records),
        };
        return family with { Stated = saying, Records = holding, Snag = snag };
    }

    /// <summary>Whether the home is, by what is stated, the other parent's too or alone.</summary>
    public static bool OwnedBySpouse(MadeUpFamily family) =>
        family.Stated.Home is { Kind: HomeKind.Owned or HomeKind.OwnedOldCertificate } home
        && family.Guardians.Count > 1
        && home.Owners.Any(owner => owner.IdNumber == family.Guardians[1].IdNumber);

    private static (FamilyStatement Stated, FamilyRecords Records) LicenceSince(DateOnly founded, FamilyStatement stated, FamilyRecords records) => (
        stated with { Licence = stated.Licence! with { FoundedOn = founded } },
        records with { Further = records.Further with { Licence = records.Further.Licence! with { FoundedOn = founded } } });

    private static FamilyStatement OwnersRunTogether(FamilyStatement stated, FamilyRecords records)
    {
        var first = stated.Home!.Owners[0];
        var others = records.Property!.Owners.Where(owner => owner.IdNumber != first.IdNumber).Select(owner => owner.Name);
        var all = string.Join('、', others.Prepend(first.Name));
        // A sole owner's family types the spouse in as well.
        var together = all == first.Name && stated.Filer.Name != first.Name ? $"{first.Name}、{stated.Filer.Name}" : all;
        return stated with { Home = stated.Home with { Owners = [first with { Name = together == first.Name ? first.Name + "等" : together }] } };
    }

    private static FamilyStatement ChildMistyped(FamilyStatement stated) =>
        stated with { Children = [stated.Children[0] with { Name = Slips.Name(stated.Children[0].Name) }, .. stated.Children.Skip(1)] };

    /// <summary>The form asks for the filer's name once, so one slip goes into all that it is compared with.</summary>
    private static FamilyStatement FilerMistyped(FamilyStatement stated)
    {
        var name = Slips.Name(stated.Filer.Name);
        return stated with
        {
            Filer = stated.Filer with { Name = name },
            Permit = stated.Permit! with { HolderName = name },
            Insurance = stated.Insurance is null ? null : stated.Insurance with { InsuredName = name },
            Licence = stated.Licence is null ? null : stated.Licence with { LegalPersonName = name },
        };
    }

    private static FamilyRecords RareLost(MadeUpFamily family)
    {
        var children = family.Children.Select(child => child.IdNumber).ToHashSet();
        var book = family.Records.Book!;
        return family.Records with
        {
            Book = book with
            {
                Members = [.. book.Members.Select(member =>
                    children.Contains(member.IdNumber) ? member with { Name = Slips.LoseRare(member.Name) } : member)],
            },
        };
    }

    private static FamilyRecords Missing(Dice dice, FamilyRecords records) => records switch
    {
        { Account: not null } when dice.In10000(5000) => records with { Account = null },
        { Permit: not null } => records with { Permit = null },
        { Property: not null } when dice.In10000(6000) => records with { Property = null },
        _ => records with { Book = null },
    };

    private FamilyRecords NewCertificate(Dice dice, FamilyRecords records)
    {
        var renewed = dice.Day(season.CutOff.AddYears(-3), season.CutOff.AddDays(-20));
        return records with
        {
            Property = records.Property! with { CertificateNumber = numbers.Certificate(dice, renewed), RegisteredOn = renewed },
        };
    }

    private FamilyRecords StaleBook(Dice dice, MadeUpFamily family)
    {
        var old = Before(dice, family.CommunityCode);
        return family.Records with
        {
            Book = family.Records.Book! with { Address = old.Police, CommunityCode = old.Community.Code },
        };
    }

    private FamilyRecords OldPermitAddress(Dice dice, FamilyRecords records)
    {
        var old = Before(dice, records.Permit!.CommunityCode);
        return records with { Permit = records.Permit with { Address = old.Police, CommunityCode = old.Community.Code } };
    }

    private Dwelling Before(Dice dice, string nowCommunity) =>
        Dwelling.Draw(dice, divisions, dice.Pick([.. divisions.Communities.Where(community => community.Code != nowCommunity)]));

    private (FamilyStatement Stated, FamilyRecords Records) EnteredTooLate(Dice dice, FamilyStatement stated, FamilyRecords records)
    {
        var late = dice.Day(season.CutOff.AddDays(1), season.ApplicationOpens.AddDays(-5));
        var children = stated.Children.Select(child => child.IdNumber).ToHashSet();
        return (
            stated with { Household = stated.Household with { EnteredOn = late } },
            records with
            {
                Book = records.Book! with
                {
                    Members = [.. records.Book.Members.Select(member =>
                        children.Contains(member.IdNumber) ? member with { EntryDate = late } : member)],
                },
            });
    }

    private (FamilyStatement Stated, FamilyRecords Records) PermitUntil(Dice dice, FamilyStatement stated, FamilyRecords records)
    {
        var lapsed = dice.Day(season.CutOff.AddDays(-200), season.CutOff.AddDays(-1));
        var since = lapsed.AddYears(-dice.Between(1, 4)).AddDays(1);
        return (
            stated with { Permit = stated.Permit! with { IssuedOn = since, ValidUntil = lapsed } },
            records with { Permit = records.Permit! with { HeldSince = since, ValidUntil = lapsed } });
    }

    private (FamilyStatement Stated, FamilyRecords Records) PermitSince(Dice dice, FamilyStatement stated, FamilyRecords records)
    {
        var since = Recent(dice);
        return (
            stated with { Permit = stated.Permit! with { IssuedOn = since, ValidUntil = since.AddYears(1).AddDays(-1) } },
            records with { Permit = records.Permit! with { HeldSince = since, ValidUntil = since.AddYears(1).AddDays(-1) } });
    }

    /// <summary>One to three of the twelve months up to the cut-off are not paid, or paid afterwards.</summary>
    private FamilyRecords Unpaid(Dice dice, FamilyRecords records, bool late)
    {
        var first = YearMonth.Of(season.CutOff).AddMonths(-dice.Between(2, 11));
        var open = YearMonth.Range(first, first.AddMonths(dice.Between(0, 2))).Where(month => month <= YearMonth.Of(season.CutOff)).ToHashSet();
        var account = records.Account!;
        return records with
        {
            Account = account with
            {
                MonthsPaid = [.. account.MonthsPaid.Where(month => !open.Contains(month))],
                MonthsBackPaid = late ? [.. account.MonthsPaid.Where(open.Contains)] : [],
            },
        };
    }

    private DateOnly Recent(Dice dice) => dice.Day(season.CutOff.AddMonths(-11), season.CutOff.AddDays(-10));
}
