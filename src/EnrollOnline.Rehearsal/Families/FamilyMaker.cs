using EnrollOnline.Rehearsal.Counties;

namespace EnrollOnline.Rehearsal.Families;

/// <summary>Makes whole families, each from its own stream of chance.</summary>
internal sealed class FamilyMaker
{
    private const int MigrantIn10000 = 3333;
    private const int TwinsIn10000 = 85;
    private const int OlderIn10000 = 150;
    private readonly SeasonFrame season;
    private readonly int seed;
    private readonly IReadOnlyList<(Community Thing, int Weight)> crowds;
    private readonly KinMaker kin;
    private readonly ChoiceMaker choices;
    private readonly LocalFamilies locals;
    private readonly MigrantFamilies migrants;
    private readonly FurtherPapers papers;
    private readonly SnagMaker snags;

    /// <summary>Knows a county and a season.</summary>
    public FamilyMaker(CountyMap map, IReadOnlyList<(Community Thing, int Weight)> crowds, SeasonFrame season, int seed)
    {
        (this.season, this.seed, this.crowds) = (season, seed, crowds);
        var numbers = new PaperNumbers(map.Divisions.County);
        kin = new(map.Divisions, season, numbers, new());
        choices = new(map);
        locals = new(map.Divisions, season, numbers);
        migrants = new(map.Divisions, season, numbers);
        papers = new(map.Divisions, season, numbers);
        snags = new(map.Divisions, season, numbers);
    }

    /// <summary>Makes a family of that number with no more children than that.</summary>
    public MadeUpFamily Make(int number, int most)
    {
        var dice = new Dice(seed, number);
        var family = Honest(dice, number, Math.Min(most, Count(dice, number)), Birth(dice));
        return snags.Apply(dice, family, SnagChances.Draw(dice, family, season));
    }

    /// <summary>Makes a family whose child is too young, or whose number is typed with a wrong check character.</summary>
    public Refusal MakeRefused(int number)
    {
        var dice = new Dice(seed, number);
        if (number % 3 != 0)
        {
            var late = season.AgeOn.AddYears(-season.LeastAge);
            return new(Honest(dice, number, 1, dice.Day(late.AddDays(1), late.AddDays(120))), RefusalReason.TooYoung);
        }

        var family = Honest(dice, number, 1, Birth(dice));
        var child = family.Children[0];
        var wrong = child.IdNumber[..^1] + (child.IdNumber[^1] == '1' ? '2' : '1');
        return new(
            family with { Stated = family.Stated with { Children = [child with { IdNumber = wrong }] } }, RefusalReason.CheckDigit);
    }

    private static int Count(Dice dice, int number) =>
        dice.In10000(TwinsIn10000) ? (number % 40 == 0 ? 3 : 2) : 1;

    private MadeUpFamily Honest(Dice dice, int number, int count, DateOnly birth)
    {
        var community = dice.Weighted(crowds);
        var migrant = dice.In10000(MigrantIn10000) || Clan.Of(number) is not null;
        var people = kin.Make(dice, number, migrant, birth, count);
        var wishes = choices.Make(dice, community.Code, count);
        var family = migrant
            ? migrants.Make(dice, number, community, people, wishes)
            : locals.Make(dice, number, community, people, wishes);

        // Chance of its own: another kind of paper must not make other families.
        return papers.Add(new Dice(unchecked(seed * 31), number), family, people);
    }

    /// <summary>Of age within the last year, the last day included; a few enter a year late.</summary>
    private DateOnly Birth(Dice dice)
    {
        var last = season.AgeOn.AddYears(-season.EntryAge);
        return dice.In10000(OlderIn10000)
            ? dice.Day(last.AddYears(-2).AddDays(1), last.AddYears(-1))
            : dice.Day(last.AddYears(-1).AddDays(1), last);
    }
}
