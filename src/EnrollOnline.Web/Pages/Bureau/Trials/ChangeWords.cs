using System.Globalization;
using EnrollOnline.Admissions.Trials;

namespace EnrollOnline.Web.Pages.Bureau.Trials;

/// <summary>Writes what is and what might be: "12", or "12 → 15" where it changes.</summary>
internal static class ChangeWords
{
    /// <summary>A figure of both sides.</summary>
    public static string Of<T>(Change<T> sides, Func<T, int> figure) =>
        Of(figure(sides.Before).ToString(CultureInfo.CurrentCulture), figure(sides.After).ToString(CultureInfo.CurrentCulture));

    /// <summary>A word of both sides.</summary>
    public static string Of(string before, string after) => before == after ? before : $"{before} → {after}";

    /// <summary>Category and the beginning of the lottery number of the last one admitted.</summary>
    public static string Last(Change<SchoolFigures> sides) => Of(Last(sides.Before), Last(sides.After));

    private static string Last(SchoolFigures side) =>
        side.Last is { } last ? $"{last.CategoryCode} {last.Last.LotteryNumber[..8]}…".Trim() : "–";
}
