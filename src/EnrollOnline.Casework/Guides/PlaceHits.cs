using System.Globalization;
using EnrollOnline.Casework.Cases;
using EnrollOnline.RecordChecks.Addresses;

namespace EnrollOnline.Casework.Guides;

/// <summary>
/// Looks a typed address up in the bureau's table of estates and roads. It says which lines speak of the address; where more than
/// one does, or none of a road's numbers, all that may be meant are given and none is picked.
/// </summary>
public static class PlaceHits
{
    private static readonly string[] _endings = ["住宅小区", "小区", "家属院", "宿舍"];

    /// <summary>The lines that speak of an address.</summary>
    /// <param name="table">The table.</param>
    /// <param name="typed">What was typed.</param>
    public static PlaceFinding Find(IEnumerable<ListedPlace> table, string? typed)
    {
        ArgumentNullException.ThrowIfNull(table);
        var text = (typed ?? "").Trim();
        var address = AddressParser.Parse(text.Length > PlaceNames.Longest ? text[..PlaceNames.Longest] : text);
        var whole = AddressText.Normalise(text);
        var rows = table.ToList();
        var estates = rows.Where(row => row.Kind == PlaceKind.Estate && IsEstate(row.Name, address.Estate, whole)).ToList();
        if (estates.Count > 0)
        {
            return new PlaceFinding(estates, NumberOutside: false);
        }

        var road = address.Road.Length > 0 ? address.Road : whole;
        var same = rows.Where(row => row.Kind == PlaceKind.Road && AddressText.Normalise(row.Name) == road).ToList();
        if (NumberOf(address) is not { } number || same.Count == 0)
        {
            return new PlaceFinding(same, NumberOutside: false);
        }

        var meant = same.Where(row => Holds(row, number)).ToList();
        return meant.Count > 0 ? new PlaceFinding(meant, NumberOutside: false) : new PlaceFinding(same, NumberOutside: true);
    }

    /// <summary>True when a line of a road speaks of a number.</summary>
    /// <param name="row">The line.</param>
    /// <param name="number">The number, from 1.</param>
    public static bool Holds(ListedPlace row, int number)
    {
        ArgumentNullException.ThrowIfNull(row);
        return number >= (row.FromNumber ?? 1) && number <= (row.ToNumber ?? int.MaxValue)
            && (row.Side == RoadSide.Both || (number % 2 == 1) == (row.Side == RoadSide.Odd));
    }

    private static bool IsEstate(string name, string estate, string whole)
    {
        var bare = Bare(AddressText.Normalise(name));
        return bare.Length > 1 && (Bare(estate) == bare || Bare(whole) == bare);
    }

    private static string Bare(string estate)
    {
        var ending = Array.Find(_endings, end => estate.Length > end.Length && estate.EndsWith(end, StringComparison.Ordinal));
        return ending is null ? estate : estate[..^ending.Length];
    }

    private static int? NumberOf(ParsedAddress address) =>
        int.TryParse(new string([.. address.Number.TakeWhile(char.IsAsciiDigit)]), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number : null;
}

/// <summary>What the table of estates and roads says to an address.</summary>
/// <param name="Places">The lines; none when it says nothing.</param>
/// <param name="NumberOutside">True when the road is listed and the number typed is in none of its lines: all lines are given.</param>
public sealed record PlaceFinding(IReadOnlyList<ListedPlace> Places, bool NumberOutside);
