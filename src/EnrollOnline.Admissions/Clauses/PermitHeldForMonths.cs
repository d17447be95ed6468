using EnrollOnline.Admissions.Facts;

namespace EnrollOnline.Admissions.Clauses;

/// <summary>
/// A residence permit of the county has been held without a gap for so many months on a day, and is valid on it. One
/// held since 30 April 2023 has been held for 12 months on 30 April 2024.
/// </summary>
/// <param name="Clause">Id of the rulebook's clause.</param>
/// <param name="CountyCode">Division code of the county, six digits.</param>
/// <param name="Months">Full months.</param>
/// <param name="AsOf">The day of reckoning.</param>
public sealed record PermitHeldForMonths(string Clause, string CountyCode, int Months, DateOnly AsOf) : Evidence
{
    /// <inheritdoc />
    public override Verdict Judge(ChildFacts facts) =>
        Judge(facts.ResidencePermit, FactName.ResidencePermit, Clause, PermitValidOn.None, permit =>
            PermitValidOn.Objection(permit, CountyCode, AsOf) is { } objection ? NotMet(Clause, objection)
            : permit.HeldSince > AsOf.AddMonths(-Months) ? NotMet(Clause, TooShort(permit))
            : Met(Clause, new(
                $"居住证自{SpokenDate.Zh(permit.HeldSince)}起连续持有，到{SpokenDate.Zh(AsOf)}已满{Months}个月。",
                $"The residence permit is held since {SpokenDate.En(permit.HeldSince)}: {Months} months by {SpokenDate.En(AsOf)}.")));

    private Wording TooShort(PermitFact permit) => new(
        $"居住证自{SpokenDate.Zh(permit.HeldSince)}起持有，到{SpokenDate.Zh(AsOf)}不满{Months}个月。",
        $"The residence permit is held since {SpokenDate.En(permit.HeldSince)}: less than {Months} months by {SpokenDate.En(AsOf)}.");
}
