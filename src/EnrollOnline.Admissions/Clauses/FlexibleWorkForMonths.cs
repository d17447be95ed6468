using EnrollOnline.Admissions.Facts;

namespace EnrollOnline.Admissions.Clauses;

/// <summary>A guardian has been registered as flexibly employed (灵活就业登记) for so many months on a day.</summary>
/// <param name="Clause">Id of the rulebook's clause.</param>
/// <param name="Months">Full months.</param>
/// <param name="AsOf">The day of reckoning.</param>
public sealed record FlexibleWorkForMonths(string Clause, int Months, DateOnly AsOf) : Evidence
{
    /// <inheritdoc />
    public override Verdict Judge(ChildFacts facts) =>
        Judge(facts.FlexibleWork, FactName.FlexibleWork, Clause, None, work =>
            work.Since > AsOf.AddMonths(-Months)
                ? NotMet(Clause, new(
                    $"灵活就业自{SpokenDate.Zh(work.Since)}起登记，到{SpokenDate.Zh(AsOf)}不满{Months}个月。",
                    $"Flexible employment is registered since {SpokenDate.En(work.Since)}: less than {Months} months by {SpokenDate.En(AsOf)}."))
                : Met(Clause, new(
                    $"灵活就业自{SpokenDate.Zh(work.Since)}起登记，到{SpokenDate.Zh(AsOf)}已满{Months}个月。",
                    $"Flexible employment is registered since {SpokenDate.En(work.Since)}: {Months} months by {SpokenDate.En(AsOf)}.")));

    private static Wording None { get; } = new("没有灵活就业登记。", "There is no registration of flexible employment.");
}
