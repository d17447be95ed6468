using System.Security.Cryptography;
using System.Text;
using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Tests.Placements.Slow;

/// <summary>The keys of children at schools, each computed from the input anew.</summary>
internal sealed class SlowKeys(PlacementInput input)
{
    private readonly Rulebook _rules = input.Rulebook;

    /// <summary>The key in round 1.</summary>
    public SlowKey InRound1(PlacementChild child, PlacementSchool school, bool promoted, bool outside)
    {
        if (school.Kind == SchoolKind.Private)
        {
            return Key(child, school, outside, 0, TieValues.None);
        }

        var right = _rules.Promotion?.Mode == PromotionMode.RightToSeat;
        if (right && promoted && !ChosePrivate(child))
        {
            return Key(child, school, outside, 0, Ties(child, school));
        }

        var (group, ties) = WithSibling(child, school);
        return Key(child, school, outside, right ? group + 1 : group, ties);
    }

    /// <summary>The key in co-ordination, which knows neither siblings nor promotion nor reserves.</summary>
    public SlowKey InRound2(PlacementChild child, PlacementSchool school) =>
        Key(child, school, outside: false, Base(child), Ties(child, school));

    /// <summary>The key in a make-up round.</summary>
    public SlowKey InMakeUp(PlacementChild child, PlacementSchool school) =>
        school.Kind == SchoolKind.Private ? Key(child, school, false, 0, TieValues.None) : InRound2(child, school);

    /// <summary>The group by category and loser rule alone.</summary>
    public int Base(PlacementChild child) => Base(child, Category(child));

    public static bool ChosePrivate(PlacementChild child) => child.PrivateChoices.Count > 0;

    private (int Group, TieValues Ties) WithSibling(PlacementChild child, PlacementSchool school)
    {
        var here = child.SiblingSchool == school.Code;
        var group = Base(child);
        var ties = Ties(child, school);
        switch (_rules.Siblings?.Effect)
        {
            case SiblingEffect.FirstInCategory:
                return ((2 * group) + (here ? 0 : 1), ties);
            case SiblingEffect.AfterCategory:
                var behind = Index(_rules.Siblings.AfterCategory!);
                return here && Category(child) > behind
                    ? ((2 * Base(child, behind)) + 1, TieValues.None)
                    : (2 * group, ties);
            default:
                return (group, ties);
        }
    }

    private int Base(PlacementChild child, int category)
    {
        var chose = ChosePrivate(child) ? 1 : 0;
        return _rules.PrivateChoices.LoserRule switch
        {
            LoserRule.BottomOfCategory => (2 * category) + chose,
            LoserRule.OwnZoneIfSeatsRemain => category + (chose * _rules.Categories.Count),
            _ => category,
        };
    }

    private int Category(PlacementChild child) => Index(child.CategoryCode);

    private int Index(string category) => _rules.Categories.Select(rule => rule.Code).ToList().IndexOf(category);

    private TieValues Ties(PlacementChild child, PlacementSchool school)
    {
        var breaks = _rules.Categories[Category(child)].TieBreaks;
        return new(Enumerable.Range(0, Math.Max(breaks.Count, child.Ties.Count)).Select(at =>
            at < breaks.Count && breaks[at] == TieBreak.Distance
                ? child.Distances.Where(to => to.SchoolCode == school.Code).Select(to => (int?)to.Metres).FirstOrDefault()
                : child.Ties[at]));
    }

    private SlowKey Key(PlacementChild child, PlacementSchool school, bool outside, int group, TieValues ties) =>
        new(outside, group, ties, Lottery(child, school), child.ApplicationNumber);

    private string Lottery(PlacementChild child, PlacementSchool school)
    {
        var scope = _rules.Lottery.Scope == LotteryScope.School ? school.Code : "season";
        var shared = child.MultiplesId is not null && _rules.Multiples.Mode != MultiplesMode.Independent;
        var message = string.Join('|', input.SeasonId, scope, shared ? child.MultiplesId : child.ApplicationNumber);
        return Convert.ToHexStringLower(
            HMACSHA256.HashData(Convert.FromHexString(input.Seed.Hex), Encoding.UTF8.GetBytes(message)));
    }
}
