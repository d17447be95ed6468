using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Placements;

/// <summary>
/// The rank group of a child at a school, 0 first: category and loser rule, then siblings, then promotion. Private
/// schools have one group. With at most 100 categories no group exceeds 400.
/// </summary>
internal sealed class RankGroups(Market market)
{
    private readonly LoserRule _losers = market.Rulebook.PrivateChoices.LoserRule;
    private readonly int _categories = market.Rulebook.Categories.Count;
    private readonly SiblingEffect _siblings = market.Rulebook.Siblings?.Effect ?? SiblingEffect.None;
    private readonly int _afterCategory = market.Rulebook.Siblings?.AfterCategory is { } code ? market.CategoryAt(code) : -1;
    private readonly bool _promotes = market.Rulebook.Promotion?.Mode == PromotionMode.RightToSeat;

    /// <summary>The group by category and loser rule alone, as co-ordination ranks.</summary>
    public int Base(PlacementChild child, bool chosePrivate) => Base(market.CategoryAt(child.CategoryCode), chosePrivate);

    /// <summary>The group at a school of the child's own list; whether the child stands outside its category's order there.</summary>
    public (int Group, bool WithoutTies) At(PlacementChild child, int school, PlacedVia via, bool chosePrivate)
    {
        if (via == PlacedVia.PrivateChoice)
        {
            return (0, true);
        }

        var (group, withoutTies) = WithSiblings(child, school, chosePrivate);
        return !_promotes ? (group, withoutTies)
            : via == PlacedVia.Promotion && !chosePrivate ? (0, false)
            : (group + 1, withoutTies);
    }

    private (int Group, bool WithoutTies) WithSiblings(PlacementChild child, int school, bool chosePrivate)
    {
        var category = market.CategoryAt(child.CategoryCode);
        var group = Base(category, chosePrivate);
        if (_siblings is not (SiblingEffect.FirstInCategory or SiblingEffect.AfterCategory))
        {
            return (group, false);
        }

        var here = child.SiblingSchool == market.Schools[school].Code;
        return _siblings == SiblingEffect.FirstInCategory ? ((2 * group) + (here ? 0 : 1), false)
            : here && category > _afterCategory ? ((2 * Base(_afterCategory, chosePrivate)) + 1, true)
            : (2 * group, false);
    }

    private int Base(int category, bool chosePrivate)
    {
        var behind = chosePrivate ? 1 : 0;
        return _losers switch
        {
            LoserRule.BottomOfCategory => (2 * category) + behind,
            LoserRule.OwnZoneIfSeatsRemain => category + (behind * _categories),
            _ => category,
        };
    }
}
