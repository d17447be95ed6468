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
        var date = Date(key);
        return new($"{group.Zh}{date.Zh}，摇号号码{number}", $"{group.En}{date.En}, lottery number {number}");
    }

    /// <summary>The first point in which two places differ.</summary>
    public Wording Difference(PlacedVia via, RankKey mine, RankKey last)
    {
        if (mine.Group != last.Group)
        {
            return new("先比类别顺序", "the category decides");
        }

        return mine.TieBreak != last.TieBreak
            ? new($"类别相同，再比{DateName(mine).Zh}", "the category is the same and the earlier date decides")
            : via == PlacedVia.PrivateChoice
                ? new("按号码从小到大", "the smaller number comes first")
                : new("类别和日期相同，再比摇号号码", "category and date are the same and the smaller number decides");
    }

    /// <summary>The first twelve digits; enough to tell numbers apart and to compare them by eye.</summary>
    public static string Number(RankKey key) => key.LotteryNumber[..12];

    private Wording Date(RankKey key)
    {
        if (Split(key.Group).Category.TieBreak is null)
        {
            return new("", "");
        }

        var name = DateName(key);
        return key.TieBreak is { } date
            ? new($"，{name.Zh}{SpokenDate.Zh(date)}", $", {name.En} {SpokenDate.En(date)}")
            : new($"，没有{name.Zh}", ", without a date that ranks");
    }

    private Wording DateName(RankKey key) => Split(key.Group).Category.TieBreak switch
    {
        TieBreak.PropertyRegisteredOn => new("房屋登记日期", "home registered on"),
        TieBreak.PermitHeldSince => new("居住证起始日期", "residence permit held since"),
        _ => new("入户日期", "household entered on"),
    };

    private (CategoryRule Category, bool Behind) Split(int group) => rulebook.PrivateChoices.LoserRule switch
    {
        LoserRule.BottomOfCategory => (rulebook.Categories[group / 2], group % 2 == 1),
        LoserRule.OwnZoneIfSeatsRemain =>
            (rulebook.Categories[group % rulebook.Categories.Count], group >= rulebook.Categories.Count),
        _ => (rulebook.Categories[group], false),
    };
}
