using System.Text.Json;
using EnrollOnline.Admissions.Categories;

namespace EnrollOnline.Casework.Placements;

/// <summary>
/// Turns the values that rank children (dates, points, metres) into places among all of them, from 1, and back. One
/// order for all of them: two children may be compared by values of two kinds, and the places must say the same.
/// </summary>
/// <param name="values">The different values of the list, in order.</param>
internal sealed class PlacesOfValues(int[] values)
{
    /// <summary>The places of the values of a whole list.</summary>
    public static PlacesOfValues Among(IEnumerable<int> values) => new([.. values.Distinct().Order()]);

    public static PlacesOfValues Read(string json) => new(JsonSerializer.Deserialize<int[]>(json)!);

    public string Write() => JsonSerializer.Serialize(values);

    public int Of(int value) => Array.BinarySearch(values, value) + 1;

    public TieValues Of(TieValues row) => new(row.Select(value => value is { } known ? (int?)Of(known) : null));

    public int ValueOf(int place) => values[place - 1];
}
