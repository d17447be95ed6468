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
            : Met(Clause, new(
                $"居住证在{SpokenDate.Zh(On)}有效，有效期至{SpokenDate.Zh(permit.ValidUntil)}。",
                $"The residence permit is valid on {SpokenDate.En(On)}, until {SpokenDate.En(permit.ValidUntil)}.")));

    /// <summary>Why a permit is not valid here on a day, or null when it is.</summary>
    internal static Wording? Objection(PermitFact permit, string countyCode, DateOnly on) =>
        !permit.CommunityCode.StartsWith(countyCode, StringComparison.Ordinal) ? None
        : permit.HeldSince > on ? new(
            $"居住证{SpokenDate.Zh(permit.HeldSince)}才签发，{SpokenDate.Zh(on)}还没有。",
            $"The residence permit was issued on {SpokenDate.En(permit.HeldSince)}, after {SpokenDate.En(on)}.")
        : permit.ValidUntil < on ? new(
            $"居住证{SpokenDate.Zh(permit.ValidUntil)}到期，{SpokenDate.Zh(on)}已失效。",
            $"The residence permit ended on {SpokenDate.En(permit.ValidUntil)}, before {SpokenDate.En(on)}.")
        : null;
}
