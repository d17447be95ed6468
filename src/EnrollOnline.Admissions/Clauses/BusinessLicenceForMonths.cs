using EnrollOnline.Admissions.Facts;

namespace EnrollOnline.Admissions.Clauses;

/// <summary>A guardian's business has stood for so many months on a day and is in operation.</summary>
/// <param name="Clause">Id of the rulebook's clause.</param>
/// <param name="Months">Full months.</param>
/// <param name="AsOf">The day of reckoning.</param>
public sealed record BusinessLicenceForMonths(string Clause, int Months, DateOnly AsOf) : Evidence
{
    /// <inheritdoc />
    public override Verdict Judge(ChildFacts facts) =>
        Judge(facts.BusinessLicence, FactName.BusinessLicence, Clause, None, licence =>
            !licence.Active ? NotMet(Clause, Closed)
            : licence.FoundedOn > AsOf.AddMonths(-Months) ? NotMet(Clause, new(
                $"营业执照{SpokenDate.Zh(licence.FoundedOn)}成立，到{SpokenDate.Zh(AsOf)}不满{Months}个月。",
                $"The business was founded on {SpokenDate.En(licence.FoundedOn)}: less than {Months} months by {SpokenDate.En(AsOf)}."))
            : Met(Clause, new(
                $"营业执照{SpokenDate.Zh(licence.FoundedOn)}成立，到{SpokenDate.Zh(AsOf)}已满{Months}个月。",
                $"The business was founded on {SpokenDate.En(licence.FoundedOn)}: {Months} months by {SpokenDate.En(AsOf)}.")));

    private static Wording None { get; } = new("没有营业执照。", "There is no business licence.");

    private static Wording Closed { get; } =
        new("营业执照不在营业状态。", "The business is no longer in operation.");
}
