using System.Text.Json.Serialization;

namespace EnrollOnline.Admissions.Clauses;

/// <summary>What one item gives a child.</summary>
/// <param name="Code">The item's code.</param>
/// <param name="Name">The item's name.</param>
/// <param name="Clause">Id of the item's clause.</param>
/// <param name="Hundredths">Hundredths of a point; 0 while facts are missing.</param>
/// <param name="Grounds">What was found or is lacking.</param>
/// <param name="Missing">The open facts that it waits for; empty when it is settled.</param>
public sealed record PointsLine(
    string Code, Wording Name, string Clause, int Hundredths, IReadOnlyList<Ground> Grounds, IReadOnlyList<MissingFact> Missing);

/// <summary>A child's points, item by item.</summary>
/// <param name="Lines">One line for each item, in the rulebook's order.</param>
public sealed record PointsVerdict(IReadOnlyList<PointsLine> Lines)
{
    /// <summary>Hundredths of a point that are settled, in all.</summary>
    [JsonIgnore]
    public int Total => Lines.Sum(line => line.Hundredths);

    /// <summary>The open facts that more points may come of; empty when the total is settled.</summary>
    [JsonIgnore]
    public IReadOnlyList<MissingFact> Missing => [.. Lines.SelectMany(line => line.Missing).Distinct()];
}
