using EnrollOnline.Admissions.Facts;

namespace EnrollOnline.Admissions.Clauses;

/// <summary>Social insurance has been paid for so many months without a gap, the last of them a given month.</summary>
/// <param name="Clause">Id of the rulebook's clause.</param>
/// <param name="Months">How many months.</param>
/// <param name="Until">The last month, included.</param>
/// <param name="BackPaidCounts">True when months paid afterwards (补缴) count.</param>
public sealed record InsuranceConsecutiveMonths(string Clause, int Months, Month Until, bool BackPaidCounts) : Evidence
{
    /// <inheritdoc />
    public override Verdict Judge(ChildFacts facts) =>
        Judge(facts.SocialInsurance, FactName.SocialInsurance, Clause, None, insurance =>
        {
            var counted = BackPaidCounts ? insurance.Paid.With(insurance.BackPaid) : insurance.Paid;
            return counted.ConsecutiveMonthsEnding(Until) >= Months
                ? Met(Clause, new(
                    $"到{Until}社会保险已连续缴纳{Months}个月。",
                    $"Social insurance was paid for {Months} months in a row until {Until}."))
                : NotMet(Clause, Lacking(counted.Gaps(Until.Plus(1 - Months), Until)));
        });

    private static Wording None { get; } = new("没有社会保险缴费记录。", "There is no record of social insurance.");

    private Wording Lacking(MonthSet gaps)
    {
        var backPaid = BackPaidCounts ? ("", "") : ("（补缴不计）", " (months paid afterwards do not count)");
        return new(
            $"到{Until}须连续缴纳社会保险{Months}个月{backPaid.Item1}，缺：{gaps}。",
            $"Social insurance must be paid for {Months} months in a row until {Until}{backPaid.Item2}; missing: {gaps}.");
    }
}
