using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Reviews;

namespace EnrollOnline.Casework.Trials;

/// <summary>
/// Finds categories again from the stored facts with another rulebook. A category that does not follow from the facts
/// under the rulebook that is, or that the other cannot tell, stays as it was frozen.
/// </summary>
internal sealed class FoundAgain(
    Rulebook present, Rulebook other, IReadOnlyList<PlacementSchool> schools, IReadOnlyDictionary<string, TrialCase> cases)
{
    private readonly HashSet<string> _codes = [.. schools.Select(school => school.Code)];
    private readonly HashSet<string> _feeders = [.. schools.SelectMany(school => school.Feeders)];
    private int _found;
    private int _open;
    private int _ruled;
    private int _tooYoung;

    public FoundCounts Counts => new(_found, _open, _ruled, _tooYoung);

    /// <summary>A child as the other rulebook sees it.</summary>
    /// <param name="frozen">The child as frozen.</param>
    /// <param name="carried">The same with its frozen category under the other rulebook.</param>
    public PlacementChild Find(PlacementChild frozen, PlacementChild carried)
    {
        if (StoredFacts.Read(cases.GetValueOrDefault(frozen.ApplicationNumber)?.FactsText) is not { } facts)
        {
            _open++;
            return carried;
        }

        if (CategoryFinder.Find(present, facts) is not CategoryVerdict.Placed was
            || was.Code != frozen.CategoryCode || !was.Ties.Equals(frozen.Ties))
        {
            _ruled++;
            return carried;
        }

        switch (CategoryFinder.Find(other, facts))
        {
            case CategoryVerdict.Placed placed:
                _found++;
                return Placed(carried, placed, facts);
            case CategoryVerdict.NotEligible:
                _tooYoung++;
                return carried;
            default:
                _open++;
                return carried;
        }
    }

    private PlacementChild Placed(PlacementChild child, CategoryVerdict.Placed placed, ChildFacts facts) => child with
    {
        CategoryCode = placed.Code,
        Ties = placed.Ties,
        SiblingSchool = facts.Sibling.IsKnown(out var sibling) && sibling.LeavesIn > other.Year && _codes.Contains(sibling.SchoolCode)
            ? sibling.SchoolCode
            : null,
        FromSchool = facts.PreviousSchool.IsKnown(out var from) && _feeders.Contains(from.SchoolCode) ? from.SchoolCode : null,
        Groups = [.. GroupsOf(child, facts).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
    };

    /// <summary>Groups by evidence are found again; one that a family applied for, or that cannot be told, stays.</summary>
    private IEnumerable<string> GroupsOf(PlacementChild child, ChildFacts facts)
    {
        IEnumerable<(string Code, Evidence? Evidence)> rules =
        [
            .. other.Reserves.Select(rule => (rule.Code, (Evidence?)rule.Evidence)),
            .. other.PrivateChoices.Strata.Select(rule => (rule.Code, rule.Evidence)),
        ];
        return rules.Where(rule => rule.Evidence?.Judge(facts) switch
        {
            Verdict.Met => true,
            Verdict.NotMet => false,
            _ => child.Groups.Contains(rule.Code),
        }).Select(rule => rule.Code);
    }
}
