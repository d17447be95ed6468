using EnrollOnline.Admissions.Facts;

namespace EnrollOnline.Admissions.Clauses;

/// <summary>A residence permit of the county is valid on a day; first and last day of validity included.</summary>
/// <param name="Clause">Id of the rulebook's clause.</param>
/// <param name="CountyCode">Division code of the county, six digits.</param>
/// <param name="On">The day.</param>
public sealed record PermitValidOn(string Clause, string CountyCode, DateOnly On) : Evidence
{
    /// <summary>There is no permit.</summary>
    internal static Wording None { get; } =
        new("没有本县（市、区）的居住证。", "There is no residence permit of the county.");

    /// <inheritdoc />
    public override Verdict Judge(ChildFacts facts) =>
        Judge(facts.ResidencePermit, FactName.ResidencePermit, Clause, None, permit =>
            Objection(permit, CountyCode, On) is { } objection ? NotMet(Clause, objection)
            : Met(Clause, Found(PermitHolding.On(permit, On)!)));

    /// <summary>Why a permit is not valid here on a day, or null when it is.</summary>
    internal static Wording? Objection(PermitFact permit, string countyCode, DateOnly on)
    {
        if (!permit.CommunityCode.StartsWith(countyCode, StringComparison.Ordinal))
        {
            return None;
        }

        var periods = PermitHolding.Periods(permit);
        return PermitHolding.On(permit, on) is not null ? null
            : periods.LastOrDefault(period => period.To < on) is { } ended ? new(
                $"居住证{SpokenDate.Zh(ended.To)}到期，{SpokenDate.Zh(on)}已失效。",
                $"The residence permit ended on {SpokenDate.En(ended.To)}, before {SpokenDate.En(on)}.")
            : new(
                $"居住证{SpokenDate.Zh(periods[0].From)}才签发，{SpokenDate.Zh(on)}还没有。",
                $"The residence permit was issued on {SpokenDate.En(periods[0].From)}, after {SpokenDate.En(on)}.");
    }

    private Wording Found(HeldPeriod period) => new(
        $"居住证在{SpokenDate.Zh(On)}有效，有效期至{SpokenDate.Zh(period.To)}。",
        $"The residence permit is valid on {SpokenDate.En(On)}, until {SpokenDate.En(period.To)}.");
}
