using EnrollOnline.Rehearsal.Counties;

namespace EnrollOnline.Rehearsal.Families;

/// <summary>Makes the people of a family.</summary>
internal sealed class KinMaker(CountyDivisions divisions, SeasonFrame season, PaperNumbers numbers, PersonNames names)
{
    private readonly Birthplaces places = new(divisions);

    /// <summary>Makes a family of that number.</summary>
    /// <param name="dice">The family's own chance.</param>
    /// <param name="family">The family's number.</param>
    /// <param name="migrant">Whether it is registered elsewhere.</param>
    /// <param name="birth">The birth date of the child or children.</param>
    /// <param name="count">How many children, one to three.</param>
    public Kin Make(Dice dice, int family, bool migrant, DateOnly birth, int count)
    {
        var clan = Clan.Of(family);
        var origin = migrant ? places.Elsewhere(dice, clan is null ? null : Clan.Province) : null;
        var shanxi = origin is null || origin.Code[..2] == divisions.County.Code[..2];
        var surname = PersonNames.Surname(dice, shanxi);
        var mothers = PersonNames.Surname(dice, shanxi);
        var maternal = dice.In10000(2500) && clan is null;
        var childSurname = dice.In10000(500) ? mothers : surname;
        var guardians = Guardians(dice, Parents(dice, clan, surname, mothers), origin, birth);
        List<MadeUpChild> children = [];
        for (var i = 0; i < count; i++)
        {
            children.Add(Child(dice, family, childSurname, origin, birth, children));
        }

        var elders = (maternal ? mothers : surname, PersonNames.Surname(dice, shanxi));
        return new(
            guardians,
            children,
            dice.In10000(3800) && clan is null ? Sibling(dice, childSurname, origin, birth) : null,
            Elder(dice, clan?.Grandfather ?? PersonNames.Elder(dice, elders.Item1, woman: false), origin, birth, woman: false),
            Elder(dice, clan?.Grandmother ?? PersonNames.Elder(dice, elders.Item2, woman: true), origin, birth, woman: true),
            maternal,
            origin);
    }

    private static (string Father, string Mother) Parents(Dice dice, Clan? clan, string father, string mother) =>
        (clan?.Father ?? PersonNames.Adult(dice, father, woman: false), clan?.Mother ?? PersonNames.Adult(dice, mother, woman: true));

    private List<MadeUpGuardian> Guardians(Dice dice, (string Father, string Mother) parents, CountyName? origin, DateOnly birth)
    {
        var age = dice.Between(22, 36);
        var mother = Guardian(dice, parents.Mother, origin, birth.Year - age, GuardianRelation.Mother);
        var father = Guardian(dice, parents.Father, origin, birth.Year - age - dice.Between(-1, 4), GuardianRelation.Father);
        return dice.Below(100) switch
        {
            < 3 => [father],
            < 7 => [mother],
            < 58 => [mother, father],
            _ => [father, mother],
        };
    }

    private MadeUpGuardian Guardian(Dice dice, string name, CountyName? origin, int year, GuardianRelation relation)
    {
        var birth = new DateOnly(year, 1, 1).AddDays(dice.Below(365));
        // Every fourth parent married in from elsewhere and keeps the number of the first registration.
        var division = dice.In10000(2500) ? places.Elsewhere(dice).Code : origin?.Code ?? places.Here(dice, birth);
        return new(name, numbers.Id(dice, division, birth, relation == GuardianRelation.Mother), numbers.Mobile(), relation);
    }

    private MadeUpChild Child(
        Dice dice, int family, string surname, CountyName? origin, DateOnly birth, List<MadeUpChild> twins)
    {
        var girl = dice.In10000(4750);
        string name;
        do
        {
            name = Clan.Of(family) is { } clan
                ? dice.Pick(girl ? clan.Girls : clan.Boys)
                : names.Child(dice, family + twins.Count, surname, girl);
        }
        while (twins.Exists(twin => twin.Name == name));
        var division = origin?.Code ?? (dice.In10000(800) ? places.Elsewhere(dice).Code : places.Here(dice, birth));
        return new(name, numbers.Id(dice, division, birth, girl), birth, girl);
    }

    private Relative Sibling(Dice dice, string surname, CountyName? origin, DateOnly birth)
    {
        var girl = dice.In10000(4800);
        var younger = birth.AddDays(dice.Between(500, 2000));
        var born = dice.In10000(4500) && younger < season.ApplicationOpens ? younger : birth.AddDays(-dice.Between(500, 3200));
        return new(
            surname + dice.Pick(girl ? GivenNames.Girls : GivenNames.Boys),
            numbers.Id(dice, origin?.Code ?? places.Here(dice, born), born, girl),
            girl);
    }

    private Relative Elder(Dice dice, string name, CountyName? origin, DateOnly birth, bool woman)
    {
        var born = new DateOnly(birth.Year - dice.Between(50, 66), 1, 1).AddDays(dice.Below(365));
        return new(name, numbers.Id(dice, origin?.Code ?? places.Here(dice, born), born, woman), woman);
    }
}
