using EnrollOnline.Rehearsal.Counties;
using EnrollOnline.Rehearsal.Departments;

namespace EnrollOnline.Rehearsal.Families;

/// <summary>Makes the papers of families registered in the county: where the household is, and what home they have.</summary>
internal sealed class LocalFamilies(CountyDivisions divisions, SeasonFrame season, PaperNumbers numbers)
{
    private static readonly (Situation Thing, int Weight)[] InTown =
    [
        (Situation.OwnHome, 640), (Situation.OwnHomeElsewhere, 90), (Situation.GrandparentsHome, 100),
        (Situation.HouseholdOnly, 75), (Situation.Collective, 40), (Situation.Contract, 25), (Situation.PublicRental, 10),
    ];

    private static readonly (Situation Thing, int Weight)[] InVillage =
    [
        (Situation.OwnHome, 520), (Situation.GrandparentsHome, 130), (Situation.HouseholdOnly, 110), (Situation.SelfBuilt, 200),
        (Situation.Contract, 20),
    ];

    private readonly PropertyMaker properties = new(season, numbers);

    private enum Situation
    {
        OwnHome,
        OwnHomeElsewhere,
        GrandparentsHome,
        HouseholdOnly,
        Collective,
        Contract,
        PublicRental,
        SelfBuilt,
    }

    /// <summary>Makes true papers and an honest statement; what goes wrong comes later.</summary>
    public MadeUpFamily Make(Dice dice, int number, Community community, Kin kin, StatedChoices choices)
    {
        var dwelling = Dwelling.Draw(dice, divisions, community);
        var situation = dice.Weighted(community.IsVillage ? InVillage : InTown);
        var registered = situation == Situation.OwnHomeElsewhere
            ? Dwelling.Draw(dice, divisions, dice.Pick(divisions.Communities))
            : dwelling;
        var book = Book(dice, kin, registered, situation);
        var (home, property) = situation switch
        {
            Situation.OwnHome or Situation.OwnHomeElsewhere => properties.Owned(dice, dwelling, kin),
            Situation.GrandparentsHome => properties.OfGrandparents(dice, dwelling, kin),
            Situation.Contract => (properties.Contract(dice, dwelling, kin), null),
            Situation.PublicRental => (PropertyMaker.Without(dice, HomeKind.PublicRental, dwelling, kin), null),
            Situation.SelfBuilt => (PropertyMaker.Without(dice, HomeKind.SelfBuilt, dwelling, kin), null),
            _ => ((StatedHome?)null, (PropertyRecord?)null),
        };
        kin = InBookFirst(dice, kin, book);
        var child = book.Members.First(member => member.IdNumber == kin.Children[0].IdNumber);
        var household = new StatedHousehold(
            book.BookNumber,
            book.Members[0].Name,
            child.Relation,
            divisions.County.Code,
            book.Collective ? book.Address : registered.Typed(dice, registered.Police),
            book.CommunityCode,
            child.EntryDate,
            book.Collective,
            book.Members.Any(member => member.IdNumber == kin.Filer.IdNumber));
        return new(
            number,
            IsMigrant: false,
            community.Code,
            kin.Guardians,
            kin.Children,
            new(kin.Filer, kin.Children, household, home, Permit: null, Insurance: null, Licence: null, choices),
            new(book, Permit: null, property, Account: null),
            situation switch
            {
                Situation.SelfBuilt or Situation.PublicRental => Snag.NoCertificate,
                Situation.Contract => Snag.NotYetRegistered,
                _ => Snag.None,
            });
    }

    /// <summary>Mostly the parent files who is in the child's book; every seventh family does not think of it.</summary>
    private static Kin InBookFirst(Dice dice, Kin kin, HouseholdBook book)
    {
        var inBook = book.Members.Select(member => member.IdNumber).ToHashSet();
        return dice.In10000(1400)
            ? kin
            : kin with { Guardians = [.. kin.Guardians.OrderByDescending(guardian => inBook.Contains(guardian.IdNumber))] };
    }

    private HouseholdBook Book(Dice dice, Kin kin, Dwelling dwelling, Situation situation)
    {
        var birth = kin.Children[0].BirthDate;
        var together = dice.In10000(3000);
        var moved = together ? dice.Day(birth.AddDays(60), season.CutOff.AddDays(-20)) : birth;
        var founded = together ? moved : birth.AddDays(-dice.Between(40, 2500));
        if (situation == Situation.Collective)
        {
            var address = $"{divisions.County.Full}{dwelling.Road}人才服务中心集体户";
            return new(numbers.Book(dice), address, dwelling.Community.Code, true, BookMembers.OfParents(kin, founded, moved, both: false));
        }

        var members = situation == Situation.GrandparentsHome || (situation == Situation.HouseholdOnly && dice.In10000(5000))
            ? BookMembers.OfGrandparents(kin, moved)
            : BookMembers.OfParents(kin, founded, moved, both: dice.In10000(8700));
        return new(numbers.Book(dice), dwelling.Police, dwelling.Community.Code, false, members);
    }
}
