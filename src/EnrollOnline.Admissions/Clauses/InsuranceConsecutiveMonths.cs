using EnrollOnline.Admissions.Facts;

namespace EnrollOnline.Admissions.Clauses;

/// <summary>
/// Social insurance has been paid for so many months in a row, the last of them a given month. Where a gap is allowed,
/// the months that lack are no paid months: 12 months with 1 of gap are 12 paid out of the last 13.
/// </summary>
/// <param name="Clause">Id of the rulebook's clause.</param>
/// <param name="Months">How many months.</param>
/// <param name="Until">The last month, included.</param>
/// <param name="BackPaidCounts">True when months paid afterwards (补缴) count.</param>
/// <param name="GapMonthsAllowed">How many months in all may lack between.</param>
public sealed record InsuranceConsecutiveMonths(
    string Clause, int Months, Month Until, bool BackPaidCounts, int GapMonthsAllowed = 0) : Evidence
{
    /// <summary>There is no insurance.</summary>
    internal static Wording None { get; } = new("没有社会保险缴费记录。", "There is no record of social insurance.");

    /// <inheritdoc />
    public override Verdict Judge(ChildFacts facts) =>
        Judge(facts.SocialInsurance, FactName.SocialInsurance, Clause, None, insurance =>
        {
            var counted = BackPaidCounts ? insurance.Paid.With(insurance.BackPaid) : insurance.Paid;
            var gaps = counted.Gaps(Until.Plus(1 - Months - GapMonthsAllowed), Until);
            return gaps.Count > GapMonthsAllowed ? NotMet(Clause, Lacking(counted.ConsecutiveMonthsEnding(Until), gaps))
                : Met(Clause, new(
                    $"到{Until}社会保险已连续缴纳{Months}个月{Allowed.Zh}。",
                    $"Social insurance was paid for {Months} months in a row until {Until}{Allowed.En}."));
        });

    /// <summary>Whether months paid afterwards count, in brackets; nothing when they do.</summary>
    internal static (string Zh, string En) BackPaidWords(bool counts) =>
        counts ? ("", "") : ("（补缴不计）", " (months paid afterwards do not count)");

    private Wording Allowed => GapMonthsAllowed == 0 ? new("", "")
        : new($"（允许中断{GapMonthsAllowed}个月）", $" (a gap of {GapMonthsAllowed} month(s) is allowed)");

    private Wording Lacking(int run, MonthSet gaps)
    {
        var (zh, en) = BackPaidWords(BackPaidCounts);
        return new(
            $"到{Until}须连续缴纳社会保险{Months}个月{Allowed.Zh}{zh}，现连续{run}个月，缺：{gaps}。",
            $"Social insurance must be paid for {Months} months in a row until {Until}{Allowed.En}{en}; the last {run} are, missing: {gaps}.");
    }
}
