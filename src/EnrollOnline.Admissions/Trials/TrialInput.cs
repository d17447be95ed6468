using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Trials;

/// <summary>Puts frozen children under other rules and other plans.</summary>
public static class TrialInput
{
    /// <summary>
    /// The same children under another rulebook, other plans, or both. The categories stay as they are frozen; a value
    /// that the other rulebook ranks by and the frozen list does not hold is lacking; lists are cut to the length that
    /// it allows. Season, seed and numbers of the lottery stay.
    /// </summary>
    /// <param name="frozen">The input as it is.</param>
    /// <param name="rulebook">The other rulebook; the input's own to change plans only.</param>
    /// <param name="plans">The plans that change; schools that are not named keep theirs.</param>
    public static PlacementInput Under(PlacementInput frozen, Rulebook rulebook, IReadOnlyList<PlanEdit> plans)
    {
        ArgumentNullException.ThrowIfNull(frozen);
        ArgumentNullException.ThrowIfNull(rulebook);
        ArgumentNullException.ThrowIfNull(plans);
        var edits = plans.ToDictionary(plan => plan.SchoolCode, StringComparer.Ordinal);
        return frozen with
        {
            Rulebook = rulebook,
            Schools = [.. frozen.Schools.Select(school => edits.TryGetValue(school.Code, out var edit)
                ? school with { Plan = edit.Plan, Cap = edit.Cap ?? school.Cap }
                : school)],
            Children = ReferenceEquals(rulebook, frozen.Rulebook)
                ? frozen.Children
                : [.. frozen.Children.Select(child => Under(child, frozen.Rulebook, rulebook))],
        };
    }

    private static PlacementChild Under(PlacementChild child, Rulebook before, Rulebook after) => child with
    {
        Ties = TiesUnder(child, before.FindCategory(child.CategoryCode), after.FindCategory(child.CategoryCode)),
        PrivateChoices = [.. child.PrivateChoices.Take(after.PrivateChoices.Max)],
        ZoneSchools = [.. child.ZoneSchools.Take(after.PublicChoices.Max)],
        Groups = [.. child.Groups.Where(group => Knows(after, group))],
    };

    /// <summary>The frozen values in the order of the other rulebook's tie-breaks.</summary>
    private static TieValues TiesUnder(PlacementChild child, CategoryRule? before, CategoryRule? after)
    {
        if (before is null || after is null || before.TieBreaks.SequenceEqual(after.TieBreaks))
        {
            return child.Ties;
        }

        var had = before.TieBreaks.ToList();
        return new(after.TieBreaks.Select(tieBreak => had.IndexOf(tieBreak) is >= 0 and var at ? child.Ties[at] : null));
    }

    private static bool Knows(Rulebook rulebook, string group) =>
        rulebook.Reserves.Any(reserve => reserve.Code == group)
        || rulebook.PrivateChoices.Strata.Any(stratum => stratum.Code == group);
}
