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

    /// <summary>A clause that is met.</summary>
    private protected static Verdict Met(string clause, Wording found) => new Verdict.Met([new(found, clause)]);

    /// <summary>A clause that is not met.</summary>
    private protected static Verdict NotMet(string clause, Wording lacking) => new Verdict.NotMet([new(lacking, clause)]);

    /// <summary>A clause that waits for a fact.</summary>
    private protected static Verdict CannotTell(string clause, FactName name, string why) =>
        new Verdict.CannotTell([new(name, why, clause)]);

    /// <summary>Judges a known fact, and answers for a fact that is absent or open.</summary>
    private protected static Verdict Judge<T>(
        Fact<T> fact, FactName name, string clause, Wording absent, Func<T, Verdict> known)
        where T : class =>
        fact.IsKnown(out var value) ? known(value)
        : fact.State == FactState.Absent ? NotMet(clause, absent)
        : CannotTell(clause, name, fact.Why ?? "");
}
