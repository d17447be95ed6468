using System.Text.Json;
using EnrollOnline.Admissions.Categories;

namespace EnrollOnline.Casework.Placements;

/// <summary>Turns the values that rank children into places among all values of the list, from 1, and back.</summary>
/// <param name="values">For each place of the tie-breaks the different values of the list, in order.</param>
internal sealed class PlacesOfValues(int[][] values)
{
    /// <summary>The places of the values of a whole list.</summary>
    public static PlacesOfValues Among(IReadOnlyCollection<TieValues> rows) => new(
        [.. Enumerable.Range(0, rows.Select(row => row.Count).DefaultIfEmpty().Max())
            .Select(at => rows.Select(row => row[at]).OfType<int>().Distinct().Order().ToArray())]);

    public static PlacesOfValues Read(string json) => new(JsonSerializer.Deserialize<int[][]>(json)!);

    public string Write() => JsonSerializer.Serialize(values);

    public TieValues Of(TieValues row) => new(row.Select((value, at) =>
        value is { } known ? (int?)(Array.BinarySearch(values[at], known) + 1) : null));

    public TieValues ValuesOf(TieValues places) => new(places.Select((place, at) =>
        place is { } known ? (int?)values[at][known - 1] : null));
}
