using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Casework.PreChecks;

/// <summary>
/// The order in which the zone's public schools take children in the first round, by category and by whether a private
/// school was named and its draw lost: what a family looks at before it names one.
/// </summary>
/// <param name="Rows">First taken first.</param>
public sealed record SchoolOrder(IReadOnlyList<OrderRow> Rows)
{
    /// <summary>The order under a rulebook's loser rule (see <c>docs/rules.md</c>).</summary>
    /// <param name="rulebook">The county's rules.</param>
    public static SchoolOrder Under(Rulebook rulebook)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        var kept = rulebook.Categories.Select(category => new OrderRow(category, false));
        var lost = rulebook.Categories.Select(category => new OrderRow(category, true));
        return new(
        [
            .. rulebook.PrivateChoices is { Max: 0 } ? kept : rulebook.PrivateChoices.LoserRule switch
            {
                LoserRule.BottomOfCategory => kept.Zip(lost, (first, behind) => (OrderRow[])[first, behind]).SelectMany(pair => pair),
                LoserRule.OwnZoneIfSeatsRemain => kept.Concat(lost),
                // These take no part in the first round at all.
                _ => kept,
            },
        ]);
    }

    /// <summary>How many rows are taken before a child, or null when it takes no part.</summary>
    /// <param name="category">Code of its category.</param>
    /// <param name="lost">Whether it named a private school and was not drawn.</param>
    public int? Before(string category, bool lost)
    {
        var at = Rows.ToList().FindIndex(row => row.Category.Code == category && row.Lost == lost);
        return at < 0 ? null : at;
    }
}

/// <summary>Children that are taken together.</summary>
/// <param name="Category">Their category.</param>
/// <param name="Lost">Whether they named a private school and were not drawn.</param>
public sealed record OrderRow(CategoryRule Category, bool Lost);
