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
        var origin = migrant ? places.Elsewhere(dice) : null;
        var shanxi = origin is null || origin.Code[..2] == divisions.County.Code[..2];
        var surname = PersonNames.Surname(dice, shanxi);
        var mothers = PersonNames.Surname(dice, shanxi);
        var maternal = dice.In10000(2500);
        var childSurname = dice.In10000(500) ? mothers : surname;
        var guardians = Guardians(dice, (surname, mothers), origin, birth);
        List<MadeUpChild> children = [];
        for (var i = 0; i < count; i++)
        {
            children.Add(Child(dice, family, childSurname, origin, birth, children));
        }

        var elders = (maternal ? mothers : surname, PersonNames.Surname(dice, shanxi));
        return new(
            guardians,
            children,
            dice.In10000(3800) ? Sibling(dice, childSurname, origin, birth) : null,
            Elder(dice, elders.Item1, origin, birth, woman: false),
            Elder(dice, elders.Item2, origin, birth, woman: true),
            maternal,
            origin);
    }

    private List<MadeUpGuardian> Guardians(Dice dice, (string Father, string Mother) surnames, CountyName? origin, DateOnly birth)
    {
        var age = dice.Between(22, 36);
        var mother = Guardian(dice, PersonNames.Adult(dice, surnames.Mother, woman: true), origin, birth.Year - age, GuardianRelation.Mother);
        var father = Guardian(
            dice, PersonNames.Adult(dice, surnames.Father, woman: false), origin, birth.Year - age - dice.Between(-1, 4), GuardianRelation.Father);
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
            name = names.Child(dice, family + (twins.Count * 17), surname, girl);
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

    private Relative Elder(Dice dice, string surname, CountyName? origin, DateOnly birth, bool woman)
    {
        var born = new DateOnly(birth.Year - dice.Between(50, 66), 1, 1).AddDays(dice.Below(365));
        return new(
            PersonNames.Elder(dice, surname, woman), numbers.Id(dice, origin?.Code ?? places.Here(dice, born), born, woman), woman);
    }
}
