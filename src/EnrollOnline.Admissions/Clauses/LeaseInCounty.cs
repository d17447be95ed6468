using EnrollOnline.Admissions.Facts;

namespace EnrollOnline.Admissions.Clauses;

/// <summary>The family leases a home in the county.</summary>
/// <param name="Clause">Id of the rulebook's clause.</param>
/// <param name="CountyCode">Division code of the county, six digits.</param>
/// <param name="Terms">Which kinds, filed until when, running on which day.</param>
public sealed record LeaseInCounty(string Clause, string CountyCode, LeaseTerms Terms) : Evidence
{
    /// <inheritdoc />
    public override Verdict Judge(ChildFacts facts) =>
        Judge(facts.Lease, FactName.Lease, Clause, NotHere, lease =>
            !lease.CommunityCode.StartsWith(CountyCode, StringComparison.Ordinal) ? NotMet(Clause, NotHere)
            : Terms.Objection(lease) is { } objection ? NotMet(Clause, objection)
            : Met(Clause, LeaseTerms.Found(lease, new("家庭在本县（市、区）有", "The family has in the county"))));

    private static Wording NotHere { get; } =
        new("家庭在本县（市、区）没有租赁备案。", "The family has no filed lease in the county.");
}
