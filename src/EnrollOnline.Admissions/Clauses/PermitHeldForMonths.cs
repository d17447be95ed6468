using EnrollOnline.Admissions.Facts;

namespace EnrollOnline.Admissions.Clauses;

/// <summary>
/// A residence permit of the county has been held for so many months on a day, and is valid on it. One held since 30
/// April 2023 has been held for 12 months on 30 April 2024. Days of an allowed gap count as held (视为连续).
/// </summary>
/// <param name="Clause">Id of the rulebook's clause.</param>
/// <param name="CountyCode">Division code of the county, six digits.</param>
/// <param name="Months">Full months.</param>
/// <param name="AsOf">The day of reckoning.</param>
/// <param name="GapDaysAllowed">How many days in all may lack between the periods of holding.</param>
public sealed record PermitHeldForMonths(
    string Clause, string CountyCode, int Months, DateOnly AsOf, int GapDaysAllowed = 0) : Evidence
{
    /// <inheritdoc />
    public override Verdict Judge(ChildFacts facts) =>
        Judge(facts.ResidencePermit, FactName.ResidencePermit, Clause, PermitValidOn.None, permit =>
            PermitValidOn.Objection(permit, CountyCode, AsOf) is { } objection ? NotMet(Clause, objection)
            : PermitHolding.Since(permit, AsOf, GapDaysAllowed) is { } since && since > AsOf.AddMonths(-Months)
                ? NotMet(Clause, TooShort(since))
            : Met(Clause, LongEnough(PermitHolding.Since(permit, AsOf, GapDaysAllowed)!.Value)));

    private Wording Allowed => GapDaysAllowed == 0 ? new("", "")
        : new($"（允许中断{GapDaysAllowed}天）", $" (gaps of {GapDaysAllowed} day(s) in all are allowed)");

    private Wording LongEnough(DateOnly since) => new(
        $"居住证自{SpokenDate.Zh(since)}起连续持有，到{SpokenDate.Zh(AsOf)}已满{Months}个月{Allowed.Zh}。",
        $"The residence permit is held since {SpokenDate.En(since)}: {Months} months by {SpokenDate.En(AsOf)}{Allowed.En}.");

    private Wording TooShort(DateOnly since) => new(
        $"居住证自{SpokenDate.Zh(since)}起持有，到{SpokenDate.Zh(AsOf)}不满{Months}个月{Allowed.Zh}。",
        $"The residence permit is held since {SpokenDate.En(since)}: less than {Months} months by {SpokenDate.En(AsOf)}{Allowed.En}.");
}
