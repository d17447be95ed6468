using EnrollOnline.Admissions.Facts;

namespace EnrollOnline.Admissions.Clauses;

/// <summary>The family leases a home in the child's zone.</summary>
/// <param name="Clause">Id of the rulebook's clause.</param>
/// <param name="Terms">Which kinds, filed until when, running on which day.</param>
public sealed record LeaseInZone(string Clause, LeaseTerms Terms) : Evidence
{
    /// <inheritdoc />
    public override Verdict Judge(ChildFacts facts) =>
        Judge(facts.Lease, FactName.Lease, Clause, NotHere, lease =>
            Terms.Objection(lease) is { } objection
                ? NotMet(Clause, objection)
                : Judge(facts.Zone, FactName.Zone, Clause, NotHere, zone => InZone(lease, zone)));

    private static Wording NotHere { get; } =
        new("家庭在本学区没有租赁备案。", "The family has no filed lease in the zone.");

    private Verdict InZone(LeaseFact lease, ZoneFact zone) =>
        zone.Communities.Contains(lease.CommunityCode)
            ? Met(Clause, LeaseTerms.Found(lease, new("家庭在本学区有", "The family has in the zone")))
            : NotMet(Clause, NotHere);
}
