using System.Text.Json;

namespace EnrollOnline.Admissions.Rulebooks;

/// <summary>
/// Finds categories that no child can reach, because every way into them is also a way into a better one. Evidence is
/// put into disjunctive normal form; one way leads to another when it holds all of that way's clauses.
/// </summary>
internal sealed class CategoryReach
{
    private const int MostWays = 512;
    private readonly List<HashSet<string>> _better = [];

    /// <summary>Adds the next category's evidence; false when it cannot be reached.</summary>
    /// <param name="evidence">The evidence.</param>
    public bool Add(JsonSpot evidence)
    {
        var ways = Ways(evidence);
        var reached = ways.Exists(way => !_better.Exists(better => better.IsSubsetOf(way)));
        _better.AddRange(ways);
        return reached;
    }

    private static List<HashSet<string>> Ways(JsonSpot spot)
    {
        if (Part(spot, "anyOf") is { } any)
        {
            return [.. any.Items.SelectMany(Ways).Take(MostWays)];
        }

        if (Part(spot, "allOf") is { } all)
        {
            return all.Items.Aggregate(
                new List<HashSet<string>> { new() },
                (ways, item) => [.. ways.SelectMany(_ => Ways(item), Union).Take(MostWays)]);
        }

        return Part(spot, "shape")?.Text == "always" ? [[]] : [[Atom(spot)]];
    }

    private static HashSet<string> Union(HashSet<string> left, HashSet<string> right) => [.. left, .. right];

    private static JsonSpot? Part(JsonSpot spot, string name) =>
        spot.Members.FirstOrDefault(member => member.Name == name)?.Value;

    /// <summary>A clause shape with its parameters; the clause id does not change what it asks.</summary>
    private static string Atom(JsonSpot spot) =>
        string.Join(';', spot.Members
            .Where(member => member.Name != "clause")
            .OrderBy(member => member.Name, StringComparer.Ordinal)
            .Select(member => $"{member.Name}={Flat(member.Value)}"));

    private static string Flat(JsonSpot value) => value.Kind == JsonValueKind.Array
        ? string.Join(',', value.Items.Select(item => item.Text).Order(StringComparer.Ordinal))
        : $"{value.Kind}:{value.Text}";
}
