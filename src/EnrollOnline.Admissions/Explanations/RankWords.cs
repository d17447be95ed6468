using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Explanations;

/// <summary>Puts places in a school's order into words.</summary>
internal sealed class RankWords(Rulebook rulebook)
{
    private readonly GroupReader _groups = new(rulebook);

    /// <summary>The whole place: membership at kept seats, group, values, lottery number. Private schools rank by the number alone.</summary>
    /// <param name="via">The part of the list.</param>
    /// <param name="key">The place.</param>
    /// <param name="kept">True at seats kept for a group.</param>
    public ExplainedPlace Place(PlacedVia via, RankKey key, bool kept = false)
    {
        List<Wording> parts = [];
        if (kept)
        {
            parts.Add(key.Outside ? new("不属于这一组", "not of that group") : new("属于这一组", "of that group"));
        }

        var group = via == PlacedVia.PrivateChoice ? null : _groups.Read(via, key.Group);
        var tieBreaks = group is null ? [] : TieBreaksOf(group);
        if (group is not null)
        {
            parts.Add(Words(group));
        }

        if (tieBreaks.Count > 0)
        {
            parts.Add(TieWords.Say(tieBreaks, key.Ties));
        }

        parts.Add(new($"摇号号码{Number(key)}", $"lottery number {Number(key)}"));
        return new(
            new(string.Join('，', parts.Select(part => part.Zh)), string.Join(", ", parts.Select(part => part.En))),
            group?.Category?.Code,
            kept ? !key.Outside : null,
            [.. tieBreaks.Select((tieBreak, at) => new ExplainedValue(tieBreak, TieWords.Plain(tieBreak, key.Ties[at])))],
            key.LotteryNumber);
    }

    /// <summary>The first point in which two places differ, where the first ranks behind.</summary>
    public Decision Difference(PlacedVia via, RankKey mine, RankKey last) =>
        mine.Outside != last.Outside
            ? new(DecidedBy.Members, new("这些学位先给这一组的孩子", "these seats go to children of that group first"))
            : via == PlacedVia.PrivateChoice
                ? new(DecidedBy.LotteryNumber, new("按号码从小到大", "the smaller number comes first"))
                : mine.Group != last.Group
                    ? ByGroup(_groups.Read(via, mine.Group), _groups.Read(via, last.Group))
                    : InsideGroup(_groups.Read(via, mine.Group), mine, last);

    /// <summary>True when the place rests on an elder sibling at the school.</summary>
    public bool RestsOnSibling(PlacedVia via, RankKey key) =>
        via != PlacedVia.PrivateChoice && _groups.Read(via, key.Group).Sibling != SiblingPlace.None;

    /// <summary>The first twelve digits; enough to tell numbers apart and to compare them by eye.</summary>
    public static string Number(RankKey key) => key.LotteryNumber[..12];

    private Wording Words(RankGroup group)
    {
        if (group.Category is not { } category)
        {
            return new("有对口直升资格", "with a right to a seat from the primary school");
        }

        var name = new Wording($"类别{category.Code}（{category.Name.Zh}）", $"category {category.Code} ({category.Name.En})");
        var place = !group.Behind ? name
            : rulebook.PrivateChoices.LoserRule == LoserRule.BottomOfCategory
                ? new($"{name.Zh}中报过民办的孩子", $"those of {name.En} that chose a private school")
                : new($"报过民办的孩子，{name.Zh}", $"those that chose a private school, {name.En}");
        return group.Sibling switch
        {
            SiblingPlace.First => new($"{place.Zh}，有哥哥姐姐在这所学校", $"{place.En}, with an elder sibling at this school"),
            SiblingPlace.Behind => new(
                $"有哥哥姐姐在这所学校，排在{place.Zh}之后", $"with an elder sibling at this school, directly behind {place.En}"),
            _ => place,
        };
    }

    private Decision ByGroup(RankGroup mine, RankGroup last)
    {
        if (last.Category is null || mine.Category is null)
        {
            return new(DecidedBy.RightToSeat, new(
                "有对口直升资格的孩子排在前面", "children with a right to a seat from their primary school come first"));
        }

        var chose = new Decision(DecidedBy.PrivateChoice, new(
            "没有报民办的孩子排在前面", "children that chose no private school come first"));
        if (mine.Behind != last.Behind && rulebook.PrivateChoices.LoserRule == LoserRule.OwnZoneIfSeatsRemain)
        {
            return chose;
        }

        // A child that stands behind a category through its sibling may be of a lower category itself.
        if (last.Sibling == SiblingPlace.Behind || mine.Category == last.Category)
        {
            return mine.Behind != last.Behind ? chose : new(DecidedBy.Sibling, new(
                "有哥哥姐姐在这所学校的孩子排在前面", "children with an elder sibling at this school come first"));
        }

        return new(DecidedBy.Category, new("先比类别顺序", "the category decides"));
    }

    private Decision InsideGroup(RankGroup group, RankKey mine, RankKey last)
    {
        var tieBreaks = TieBreaksOf(group);
        for (var at = 0; at < Math.Max(mine.Ties.Count, last.Ties.Count); at++)
        {
            if (mine.Ties[at] != last.Ties[at])
            {
                return at < tieBreaks.Count ? TieWords.Decision(tieBreaks[at]) : new(DecidedBy.Values, new(
                    "对口直升的孩子，再比各自类别里的先后", "the right is the same; then compared by what ranks inside the categories"));
            }
        }

        return new(DecidedBy.LotteryNumber, new(
            "前面各项都相同，再比摇号号码，小的在前", "all else is the same; the smaller lottery number comes first"));
    }

    /// <summary>What ranks inside a group; nothing where children of unlike categories stand in it.</summary>
    private IReadOnlyList<TieBreak> TieBreaksOf(RankGroup group) =>
        group.Sibling == SiblingPlace.Behind ? []
        : group.Category is { } category ? category.TieBreaks
        : rulebook.Categories.All(other => other.TieBreaks.SequenceEqual(rulebook.Categories[0].TieBreaks))
            ? rulebook.Categories[0].TieBreaks
            : [];
}
