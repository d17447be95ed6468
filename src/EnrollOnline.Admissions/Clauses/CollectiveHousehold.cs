using EnrollOnline.Admissions.Facts;

namespace EnrollOnline.Admissions.Clauses;

/// <summary>The child is registered in a collective household (集体户) of the county.</summary>
/// <param name="Clause">Id of the rulebook's clause.</param>
/// <param name="CountyCode">Division code of the county, six digits.</param>
public sealed record CollectiveHousehold(string Clause, string CountyCode) : Evidence
{
    /// <inheritdoc />
    public override Verdict Judge(ChildFacts facts) =>
        Judge(facts.Household, FactName.Household, Clause, NotCollective, household =>
            household.Collective && household.CountyCode == CountyCode
                ? Met(Clause, new("孩子户籍为本县（市、区）集体户。", "The child is in a collective household of the county."))
                : NotMet(Clause, NotCollective));

    private static Wording NotCollective { get; } =
        new("孩子户籍不是本县（市、区）集体户。", "The child is not in a collective household of the county.");
}
