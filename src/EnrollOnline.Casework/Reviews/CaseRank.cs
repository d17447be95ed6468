using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Cases;

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
    public static void Write(Application application, CategoryVerdict.Placed placed, ChildFacts facts, Rulebook rulebook)
    {
        (application.CategoryCode, application.Ties) = (placed.Code, placed.Ties.ToString());
        var groups = GroupFinder.Find(rulebook, facts).Codes;
        application.SeatGroups = groups.Count == 0 ? null : string.Join(' ', groups);
        // A sibling who leaves before the entry year is no longer enrolled.
        application.SiblingSchool = facts.Sibling.IsKnown(out var sibling) && sibling.LeavesIn > rulebook.Year ? sibling.SchoolCode : null;
        application.FromSchool = facts.PreviousSchool.IsKnown(out var previous) ? previous.SchoolCode : null;
    }

    /// <summary>Takes it back.</summary>
    public static void Clear(Application application)
    {
        (application.CategoryCode, application.Ties, application.SeatGroups) = (null, null, null);
        (application.SiblingSchool, application.FromSchool) = (null, null);
    }
}
