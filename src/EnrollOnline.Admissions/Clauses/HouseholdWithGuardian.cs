using EnrollOnline.Admissions.Facts;

namespace EnrollOnline.Admissions.Clauses;

/// <summary>The child is registered in one household with a guardian.</summary>
/// <param name="Clause">Id of the rulebook's clause.</param>
public sealed record HouseholdWithGuardian(string Clause) : Evidence
{
    /// <inheritdoc />
    public override Verdict Judge(ChildFacts facts) =>
        Judge(facts.Household, FactName.Household, Clause, Apart, household =>
            household.WithGuardian
                ? Met(Clause, new("孩子与监护人同户。", "Child and guardian are in one household."))
                : NotMet(Clause, Apart));

    private static Wording Apart { get; } =
        new("孩子与监护人不在同一户口簿。", "Child and guardian are not in one household.");
}
