using EnrollOnline.Admissions.Facts;

namespace EnrollOnline.Admissions.Clauses;

/// <summary>
/// The child's points, in all or of one item, reach a bound, itself included. Open items are waited for only where
/// they could still decide.
/// </summary>
/// <param name="Clause">Id of the rulebook's clause.</param>
/// <param name="Hundredths">The bound in hundredths of a point.</param>
/// <param name="Items">The items that are added up: all of the rulebook's, or one.</param>
/// <param name="OfOneItem">True when one item alone is asked for.</param>
public sealed record PointsAtLeast(string Clause, int Hundredths, IReadOnlyList<PointsItem> Items, bool OfOneItem = false)
    : Evidence
{
    /// <inheritdoc />
    public override Verdict Judge(ChildFacts facts)
    {
        var lines = Items.Select(item => (Item: item, Line: item.Count(facts))).ToList();
        var open = lines.Where(line => line.Line.Missing.Count > 0).ToList();
        var sure = lines.Sum(line => line.Line.Hundredths);
        var name = OfOneItem ? new($"“{Items[0].Name.Zh}”", $"for \"{Items[0].Name.En}\"") : new Wording("合计", "in all");
        return sure >= Hundredths
            ? Met(Clause, new(
                $"积分{name.Zh}{PointsItem.Say(sure)}，达到要求的{PointsItem.Say(Hundredths)}。",
                $"{PointsItem.Say(sure)} points {name.En}; {PointsItem.Say(Hundredths)} are asked for."))
            : sure + open.Sum(line => (long)line.Item.Ceiling) >= Hundredths
                ? new Verdict.CannotTell([.. open.SelectMany(line => line.Line.Missing).Distinct()])
                : NotMet(Clause, new(
                    $"积分{name.Zh}{PointsItem.Say(sure)}，低于要求的{PointsItem.Say(Hundredths)}。",
                    $"{PointsItem.Say(sure)} points {name.En}, below the required {PointsItem.Say(Hundredths)}."));
    }
}
