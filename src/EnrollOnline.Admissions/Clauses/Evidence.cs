using EnrollOnline.Admissions.Facts;

namespace EnrollOnline.Admissions.Clauses;

/// <summary>
/// One node of a category's evidence: a clause shape, or several joined by "all of" or "any of". Dates are inclusive.
/// </summary>
public abstract record Evidence
{
    /// <summary>What this evidence says of a child.</summary>
    /// <param name="facts">The child's facts.</param>
    public abstract Verdict Judge(ChildFacts facts);
}
