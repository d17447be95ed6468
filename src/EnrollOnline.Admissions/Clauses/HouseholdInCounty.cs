using EnrollOnline.Admissions.Facts;

namespace EnrollOnline.Admissions.Clauses;

/// <summary>The child is registered in a household of the county, entered by a cut-off day, that day included.</summary>
/// <param name="Clause">Id of the rulebook's clause.</param>
/// <param name="CountyCode">Division code of the county, six digits.</param>
/// <param name="EnteredBy">The last day of entry that counts; null when the rulebook sets none.</param>
public sealed record HouseholdInCounty(string Clause, string CountyCode, DateOnly? EnteredBy) : Evidence
{
    /// <inheritdoc />
    public override Verdict Judge(ChildFacts facts) =>
        Judge(facts.Household, FactName.Household, Clause, NotHere, household =>
            household.CountyCode != CountyCode ? NotMet(Clause, NotHere)
            : household.EnteredOn > EnteredBy ? NotMet(Clause, TooLate(household.EnteredOn, EnteredBy.Value))
            : Met(Clause, new(
                $"孩子户籍在本县（市、区），{SpokenDate.Zh(household.EnteredOn)}入户。",
                $"The child's household is registered in the county since {SpokenDate.En(household.EnteredOn)}.")));

    private static Wording NotHere { get; } =
        new("孩子户籍不在本县（市、区）。", "The child's household is not registered in the county.");

    /// <summary>Says that an entry came after the cut-off.</summary>
    internal static Wording TooLate(DateOnly entered, DateOnly cutOff) => new(
        $"孩子户籍于{SpokenDate.Zh(entered)}迁入，晚于截止日期{SpokenDate.Zh(cutOff)}。",
        $"The household was entered on {SpokenDate.En(entered)}, after the cut-off of {SpokenDate.En(cutOff)}.");
}
