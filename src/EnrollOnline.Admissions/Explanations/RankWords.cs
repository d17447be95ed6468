using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Explanations;

/// <summary>Puts places in a school's order into words.</summary>
internal sealed class RankWords(Rulebook rulebook)
{
    /// <summary>The rank group: a category, perhaps behind those who chose no private school; private schools have one group.</summary>
    public Wording Group(PlacedVia via, RankKey key)
    {
        if (via == PlacedVia.PrivateChoice)
        {
            return new("民办学校不分类别，只按摇号号码", "private schools know no category, only the lottery");
        }

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

    /// <summary>The whole place: group, date, lottery number.</summary>
    public Wording Place(PlacedVia via, RankKey key)
    {
        var group = Group(via, key);
        var date = Date(via, key);
        var number = Number(key);
        return new($"{group.Zh}{date.Zh}，摇号号码{number}", $"{group.En}{date.En}, lottery number {number}");
    }

    /// <summary>The first point in which two places differ.</summary>
    public Wording Difference(PlacedVia via, RankKey mine, RankKey last)
    {
        if (mine.Group != last.Group)
        {
            return new("先比类别顺序", "the group decides");
        }

        return mine.TieBreak != last.TieBreak
            ? new($"类别相同，再比{DateName(mine).Zh}", $"the group is the same, {DateName(mine).En} decides")
            : via == PlacedVia.PrivateChoice
                ? new("比摇号号码", "the lottery number decides")
                : new("类别和日期相同，再比摇号号码", "group and date are the same, the lottery number decides");
    }

    /// <summary>The first twelve digits; enough to tell numbers apart and to compare them by eye.</summary>
    public static string Number(RankKey key) => key.LotteryNumber[..12];

    private Wording Date(PlacedVia via, RankKey key)
    {
        if (via == PlacedVia.PrivateChoice || Split(key.Group).Category.TieBreak is null)
        {
            return new("", "");
        }

        var name = DateName(key);
        return key.TieBreak is { } date
            ? new($"，{name.Zh}{SpokenDate.Zh(date)}", $", {name.En} {SpokenDate.En(date)}")
            : new($"，没有{name.Zh}", $", no {name.En}");
    }

    private Wording DateName(RankKey key) => Split(key.Group).Category.TieBreak switch
    {
        TieBreak.PropertyRegisteredOn => new("房屋登记日期", "registration of the home"),
        TieBreak.PermitHeldSince => new("居住证起始日期", "begin of the residence permit"),
        _ => new("入户日期", "entry into the household"),
    };

    private (CategoryRule Category, bool Behind) Split(int group) => rulebook.PrivateChoices.LoserRule switch
    {
        LoserRule.BottomOfCategory => (rulebook.Categories[group / 2], group % 2 == 1),
        LoserRule.OwnZoneIfSeatsRemain =>
            (rulebook.Categories[group % rulebook.Categories.Count], group >= rulebook.Categories.Count),
        _ => (rulebook.Categories[group], false),
    };
}
