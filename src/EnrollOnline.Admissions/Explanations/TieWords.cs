using System.Globalization;
using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Explanations;

/// <summary>Puts the values that rank inside a category into words.</summary>
public static class TieWords
{
    /// <summary>"入户日期2018年5月3日，积分45.00"; empty when nothing but the lottery ranks.</summary>
    /// <param name="tieBreaks">What each value is.</param>
    /// <param name="ties">The values.</param>
    public static Wording Say(IReadOnlyList<TieBreak> tieBreaks, TieValues ties)
    {
        var parts = tieBreaks.Select((tieBreak, at) => Say(tieBreak, ties[at])).ToList();
        return new(string.Join('，', parts.Select(part => part.Zh)), string.Join(", ", parts.Select(part => part.En)));
    }

    /// <summary>What a tie-break compares.</summary>
    /// <param name="tieBreak">The tie-break.</param>
    public static Wording Name(TieBreak tieBreak) => tieBreak switch
    {
        TieBreak.PropertyRegisteredOn => new("房屋登记日期", "home registered on"),
        TieBreak.PermitHeldSince => new("居住证起始日期", "residence permit held since"),
        TieBreak.BirthDate => new("出生日期", "born on"),
        TieBreak.Points => new("积分", "points"),
        TieBreak.Distance => new("到校距离", "way to the school"),
        _ => new("入户日期", "household entered on"),
    };

    /// <summary>Which of two values comes first.</summary>
    internal static Decision Decision(TieBreak tieBreak)
    {
        var name = Name(tieBreak);
        return tieBreak switch
        {
            TieBreak.Points => new(DecidedBy.Points, new(
                $"类别相同，再比{name.Zh}，多的在前", "the category is the same; more points come first")),
            TieBreak.Distance => new(DecidedBy.Distance, new(
                $"类别相同，再比{name.Zh}，近的在前", "the category is the same; the shorter way to the school comes first")),
            _ => new(DecidedBy.Date, new(
                $"类别相同，再比{name.Zh}，早的在前", $"the category is the same; the earlier date comes first (\"{name.En}\")")),
        };
    }

    /// <summary>A value for programs: 2018-05-03, 45.00, 500; null when it is lacking.</summary>
    internal static string? Plain(TieBreak tieBreak, int? value) => value is not { } known ? null : tieBreak switch
    {
        TieBreak.Points => (-known / 100m).ToString("0.00", CultureInfo.InvariantCulture),
        TieBreak.Distance => known.ToString(CultureInfo.InvariantCulture),
        _ => DateOnly.FromDayNumber(known).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    private static Wording Say(TieBreak tieBreak, int? value)
    {
        var name = Name(tieBreak);
        return value is not { } known ? new($"没有{name.Zh}", $"without \"{name.En}\"") : tieBreak switch
        {
            TieBreak.Points => new($"{name.Zh}{Plain(tieBreak, known)}分", $"{name.En}: {Plain(tieBreak, known)}"),
            TieBreak.Distance => new($"{name.Zh}{known}米", $"{name.En}: {known} m"),
            _ => new(
                $"{name.Zh}{SpokenDate.Zh(DateOnly.FromDayNumber(known))}",
                $"{name.En} {SpokenDate.En(DateOnly.FromDayNumber(known))}"),
        };
    }
}
