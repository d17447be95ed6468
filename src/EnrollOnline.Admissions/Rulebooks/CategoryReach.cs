namespace EnrollOnline.Admissions.Rulebooks;

/// <summary>
/// Finds categories that no child can reach, because every way into them is also a way into a better one. Evidence is
/// put into disjunctive normal form; one way leads to another when each of that way's clauses is implied by one of its
/// own, in the sense of <see cref="ClauseStrength"/>. What it calls out of reach is; a category that facts, and not the
/// form of the clauses, keep empty is not found.
/// </summary>
internal sealed class CategoryReach
{
    private const int MostWays = 512;
    private readonly List<List<JsonSpot>> _better = [];

    /// <summary>Adds the next category's evidence; false when it cannot be reached.</summary>
    /// <param name="evidence">The evidence.</param>
    public bool Add(JsonSpot evidence)
    {
        var ways = Ways(evidence);
        // More ways than are looked at leave it open, and so reached.
        var reached = ways.Count >= MostWays || ways.Exists(way => !_better.Exists(better => Leads(way, better)));
        _better.AddRange(ways);
        return reached;
    }

    private static bool Leads(List<JsonSpot> way, List<JsonSpot> better) =>
        better.TrueForAll(weak => way.Exists(strong => ClauseStrength.Implies(strong, weak)));

    private static List<List<JsonSpot>> Ways(JsonSpot spot)
    {
        if (Part(spot, "anyOf") is { } any)
        {
            return [.. any.Items.SelectMany(Ways).Take(MostWays)];
        }

        if (Part(spot, "allOf") is { } all)
        {
            return all.Items.Aggregate(
                new List<List<JsonSpot>> { new() },
                (ways, item) => [.. ways.SelectMany(_ => Ways(item), (way, more) => (List<JsonSpot>)[.. way, .. more]).Take(MostWays)]);
        }

        return Part(spot, "shape")?.Text == "always" ? [[]] : [[spot]];
    }

    private static JsonSpot? Part(JsonSpot spot, string name) =>
        spot.Members.FirstOrDefault(member => member.Name == name)?.Value;
}
