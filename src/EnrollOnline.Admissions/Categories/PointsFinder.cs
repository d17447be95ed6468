using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Categories;

/// <summary>Finds a child's points.</summary>
public static class PointsFinder
{
    /// <summary>The points item by item, or null where the rulebook counts none.</summary>
    /// <param name="rulebook">The rules.</param>
    /// <param name="facts">The child's facts.</param>
    public static PointsVerdict? Find(Rulebook rulebook, ChildFacts facts) => rulebook.Points?.Count(facts);
}
