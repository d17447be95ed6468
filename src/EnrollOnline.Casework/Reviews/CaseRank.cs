using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Rules;

namespace EnrollOnline.Casework.Reviews;

/// <summary>What a settled case carries into the placement: category, ranking values, groups, sibling's and previous school.</summary>
internal static class CaseRank
{
    /// <summary>Open facts that give no better category but could still give a seat: groups, sibling, previous school.</summary>
    public static IReadOnlyList<MissingFact> Open(Rulebook rulebook, ChildFacts facts)
    {
        List<MissingFact> open = [.. GroupFinder.Find(rulebook, facts).Missing];
        if (rulebook.Siblings is { Effect: not SiblingEffect.None } siblings && facts.Sibling.State == FactState.Unknown)
        {
            open.Add(new(FactName.Sibling, facts.Sibling.Why ?? "", siblings.Clause));
        }

        if (rulebook.Promotion is { Mode: not PromotionMode.None } promotion && facts.PreviousSchool.State == FactState.Unknown)
        {
            open.Add(new(FactName.PreviousSchool, facts.PreviousSchool.Why ?? "", promotion.Clause));
        }

        return open;
    }

    /// <summary>Writes it down; the caller saves.</summary>
    /// <param name="application">The case.</param>
    /// <param name="placed">Its category.</param>
    /// <param name="facts">Its facts.</param>
    /// <param name="rulebook">The county's rules.</param>
    /// <param name="choices">The schools chosen, with the part of a private school's plan where the family applies for one.</param>
    public static void Write(
        Application application, CategoryVerdict.Placed placed, ChildFacts facts, Rulebook rulebook, ChoicesPart? choices)
    {
        (application.CategoryCode, application.Ties) = (placed.Code, placed.Ties.ToString());
        IReadOnlyList<string> groups = [.. GroupFinder.Find(rulebook, facts).Codes, .. Chosen(rulebook, choices)];
        application.SeatGroups = groups.Count == 0 ? null : string.Join(' ', groups);
        // A sibling who leaves before the entry year is no longer enrolled.
        application.SiblingSchool = facts.Sibling.IsKnown(out var sibling) && sibling.LeavesIn > rulebook.Year ? sibling.SchoolCode : null;
        application.FromSchool = facts.PreviousSchool.IsKnown(out var previous) ? previous.SchoolCode : null;
    }

    private static IEnumerable<string> Chosen(Rulebook rulebook, ChoicesPart? choices) =>
        RulebookNeeds.ChosenStrata(rulebook).Select(stratum => stratum.Code)
            .Where(code => choices?.PrivateSchool is not null && code == choices.Stratum);

    /// <summary>Takes it back.</summary>
    public static void Clear(Application application)
    {
        (application.CategoryCode, application.Ties, application.SeatGroups) = (null, null, null);
        (application.SiblingSchool, application.FromSchool) = (null, null);
    }
}
