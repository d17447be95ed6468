using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Explanations;

/// <summary>Puts places in a school's order into words.</summary>
internal sealed class RankWords(Rulebook rulebook)
{
    /// <summary>The rank group at a public school: a category, perhaps behind those who chose no private school.</summary>
    public Wording Group(RankKey key)
    {
        var (category, behind) = Split(key.Group);
        var name = category.Name;
        return !behind ? new($"类别{category.Code}（{name.Zh}）", $"category {category.Code} ({name.En})")
            : rulebook.PrivateChoices.LoserRule == LoserRule.BottomOfCategory
                ? new(
                    $"类别{category.Code}（{name.Zh}）中报过民办的孩子",
                    $"those of category {category.Code} ({name.En}) that chose a private school")
                : new(
                    $"报过民办的孩子，类别{category.Code}（{name.Zh}）",
                    $"those that chose a private school, category {category.Code} ({name.En})");
    }

    /// <summary>The whole place: group, date, lottery number. Private schools rank by the number alone.</summary>
    public Wording Place(PlacedVia via, RankKey key)
    {
        var number = Number(key);
        if (via == PlacedVia.PrivateChoice)
        {
            return new($"摇号号码{number}", $"lottery number {number}");
        }

        var group = Group(key);
        var ties = Ties(key);
        return new($"{group.Zh}{ties.Zh}，摇号号码{number}", $"{group.En}{ties.En}, lottery number {number}");
    }

    /// <summary>The first point in which two places differ.</summary>
    public Wording Difference(PlacedVia via, RankKey mine, RankKey last)
    {
        if (mine.Group != last.Group)
        {
            return new("先比类别顺序", "the category decides");
        }

        var tieBreaks = Split(mine.Group).Category.TieBreaks;
        for (var at = 0; at < tieBreaks.Count; at++)
        {
            if (mine.Ties[at] != last.Ties[at])
            {
                var name = TieWords.Name(tieBreaks[at]);
                return new($"类别相同，再比{name.Zh}", $"the category is the same; compared by: {name.En}");
            }
        }

        return via == PlacedVia.PrivateChoice
            ? new("按号码从小到大", "the smaller number comes first")
            : new("类别相同，再比摇号号码", "the category is the same and the smaller number decides");
    }

    /// <summary>The first twelve digits; enough to tell numbers apart and to compare them by eye.</summary>
    public static string Number(RankKey key) => key.LotteryNumber[..12];

    private Wording Ties(RankKey key)
    {
        var category = Split(key.Group).Category;
        if (category.TieBreaks.Count == 0)
        {
            return new("", "");
        }

        var words = TieWords.Say(category.TieBreaks, key.Ties);
        return new($"，{words.Zh}", $", {words.En}");
    }

    private (CategoryRule Category, bool Behind) Split(int group) => rulebook.PrivateChoices.LoserRule switch
    {
        LoserRule.BottomOfCategory => (rulebook.Categories[group / 2], group % 2 == 1),
        LoserRule.OwnZoneIfSeatsRemain =>
            (rulebook.Categories[group % rulebook.Categories.Count], group >= rulebook.Categories.Count),
        _ => (rulebook.Categories[group], false),
    };
}
