using EnrollOnline.Admissions.Placements;

namespace EnrollOnline.Admissions.Tests.Placements;

/// <summary>A small county in a few lines, for the message of a property that fails.</summary>
internal static class CountyText
{
    public static string Of(PlacementInput input) => string.Join('\n',
    [
        Rules(input),
        .. input.Schools.Select(school =>
            $"{school.Code} {school.Kind} plan {school.Plan} cap {school.Cap}{List("pools", school.Pools.Select(p => $"{p.Code}={p.Seats}"))}"
            + List("neighbours", school.Neighbours) + List("feeders", school.Feeders)),
        .. input.Children.Select(child =>
            $"{child.ApplicationNumber} {child.CategoryCode} ties '{child.Ties}'{List("private", child.PrivateChoices)}{List("zone", child.ZoneSchools)}"
            + $" twins {child.MultiplesId ?? "-"} sibling {child.SiblingSchool ?? "-"} from {child.FromSchool ?? "-"}"
            + List("groups", child.Groups) + List("distances", child.Distances.Select(d => $"{d.SchoolCode}={d.Metres}"))
            + List("co-ordination", child.CoOrdination)),
    ]);

    private static string Rules(PlacementInput input)
    {
        var rules = input.Rulebook;
        return $"{rules.PrivateChoices.LoserRule} {rules.Multiples.Mode} lottery by {rules.Lottery.Scope} co-ordination by {rules.CoOrdination.Order}"
            + $" siblings {rules.Siblings?.Effect} {rules.Siblings?.AfterCategory} promotion {rules.Promotion?.Mode} seed {input.Seed.Hex[0]}"
            + List("categories", rules.Categories.Select(c => $"{c.Code}({string.Join('+', c.TieBreaks)})"))
            + List("reserves", rules.Reserves.Select(r => $"{r.Code}/{r.Order}"))
            + List("strata", rules.PrivateChoices.Strata.Select(s => $"{s.Code}/{s.Unfilled}"));
    }

    private static string List(string name, IEnumerable<string> items) => $" {name}[{string.Join(' ', items)}]";
}
