using EnrollOnline.Admissions.Facts;

namespace EnrollOnline.Admissions.Clauses;

/// <summary>Every eligible child: the last category, so that nobody is left without one.</summary>
/// <param name="Clause">Id of the rulebook's clause.</param>
public sealed record Always(string Clause) : Evidence
{
    /// <inheritdoc />
    public override Verdict Judge(ChildFacts facts) =>
        Met(Clause, new("符合年龄条件，由县（市、区）统筹安排。", "Old enough; the county finds a seat."));
}
