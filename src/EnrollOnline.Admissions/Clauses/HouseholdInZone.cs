using EnrollOnline.Admissions.Facts;

namespace EnrollOnline.Admissions.Clauses;

/// <summary>
/// The child's family household lies in the child's zone, entered by a cut-off day, that day included. A collective
/// household (集体户) is nobody's home and lies in no zone.
/// </summary>
/// <param name="Clause">Id of the rulebook's clause.</param>
/// <param name="EnteredBy">The last day of entry that counts; null when the rulebook sets none.</param>
public sealed record HouseholdInZone(string Clause, DateOnly? EnteredBy) : Evidence
{
    /// <inheritdoc />
    public override Verdict Judge(ChildFacts facts) =>
        Judge(facts.Household, FactName.Household, Clause, NotHere, household =>
            household.Collective ? NotMet(Clause, Shared)
            : household.EnteredOn > EnteredBy
                ? NotMet(Clause, HouseholdInCounty.TooLate(household.EnteredOn, EnteredBy.Value))
                : Judge(facts.Zone, FactName.Zone, Clause, NoZone, zone => InZone(household, zone)));

    private static Wording NotHere { get; } =
        new("孩子户籍不在本学区。", "The child's household does not lie in the zone.");

    private static Wording Shared { get; } =
        new("孩子户籍为集体户，不按学区认定。", "A collective household belongs to no zone.");

    private static Wording NoZone { get; } =
        new("居住地不属于任何学区。", "The place of living belongs to no zone.");

    private Verdict InZone(HouseholdFact household, ZoneFact zone) =>
        !zone.Communities.Any(community => community.StartsWith(household.CountyCode, StringComparison.Ordinal))
            ? NotMet(Clause, NotHere)
        : household.CommunityCode is null
            ? CannotTell(Clause, FactName.Household, "户籍登记没有社区代码 / the register gives no community")
            : !zone.Communities.Contains(household.CommunityCode) ? NotMet(Clause, NotHere)
            : Met(Clause, new(
                $"孩子户籍在本学区，{SpokenDate.Zh(household.EnteredOn)}入户。",
                $"The child's household lies in the zone, entered on {SpokenDate.En(household.EnteredOn)}."));
}
