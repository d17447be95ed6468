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

    private static Wording Say(TieBreak tieBreak, int? value)
    {
        var name = Name(tieBreak);
        return value is not { } known ? new($"没有{name.Zh}", $"without \"{name.En}\"") : tieBreak switch
        {
            TieBreak.Points => new($"{name.Zh}{-known / 100m:0.00}", $"{name.En} {-known / 100m:0.00}"),
            TieBreak.Distance => new($"{name.Zh}{known}米", $"{name.En} {known} m"),
            _ => new(
                $"{name.Zh}{SpokenDate.Zh(DateOnly.FromDayNumber(known))}",
                $"{name.En} {SpokenDate.En(DateOnly.FromDayNumber(known))}"),
        };
    }
}
