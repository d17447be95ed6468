using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Explanations;

/// <summary>What a rank group at a public school stands for.</summary>
/// <param name="Category">The category; null for a right to a seat from the primary school.</param>
/// <param name="Behind">Behind others because a private school was chosen.</param>
/// <param name="Sibling">What an elder sibling at the school did.</param>
internal sealed record RankGroup(CategoryRule? Category, bool Behind, SiblingPlace Sibling);

/// <summary>What an elder sibling at the school did to a place.</summary>
internal enum SiblingPlace
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>First inside the category.</summary>
    First,

    /// <summary>Directly behind the category.</summary>
    Behind,
}

/// <summary>Reads rank groups back: the way there is category and loser rule, siblings, promotion; see docs/public-bundle.md section 5.</summary>
internal sealed class GroupReader(Rulebook rulebook)
{
    public RankGroup Read(PlacedVia via, int group)
    {
        // Co-ordination ranks by category and loser rule alone.
        if (via == PlacedVia.CoOrdination)
        {
            return Base(group, SiblingPlace.None);
        }

        if (rulebook.Promotion?.Mode == PromotionMode.RightToSeat && group-- == 0)
        {
            return new(null, false, SiblingPlace.None);
        }

        return rulebook.Siblings?.Effect switch
        {
            SiblingEffect.FirstInCategory => Base(group / 2, group % 2 == 0 ? SiblingPlace.First : SiblingPlace.None),
            SiblingEffect.AfterCategory => Base(group / 2, group % 2 == 1 ? SiblingPlace.Behind : SiblingPlace.None),
            _ => Base(group, SiblingPlace.None),
        };
    }

    private RankGroup Base(int group, SiblingPlace sibling) => rulebook.PrivateChoices.LoserRule switch
    {
        LoserRule.BottomOfCategory => new(rulebook.Categories[group / 2], group % 2 == 1, sibling),
        LoserRule.OwnZoneIfSeatsRemain => new(
            rulebook.Categories[group % rulebook.Categories.Count], group >= rulebook.Categories.Count, sibling),
        _ => new(rulebook.Categories[group], false, sibling),
    };
}
