using EnrollOnline.Admissions.Facts;

namespace EnrollOnline.Admissions.Clauses;

/// <summary>Social insurance has been paid for so many months in all inside a span, in a row or not.</summary>
/// <param name="Clause">Id of the rulebook's clause.</param>
/// <param name="Months">How many months in all.</param>
/// <param name="From">The first month of the span, included.</param>
/// <param name="Until">The last month of the span, included.</param>
/// <param name="BackPaidCounts">True when months paid afterwards (补缴) count.</param>
public sealed record InsuranceMonthsWithin(string Clause, int Months, Month From, Month Until, bool BackPaidCounts) : Evidence
{
    /// <inheritdoc />
    public override Verdict Judge(ChildFacts facts) =>
        Judge(facts.SocialInsurance, FactName.SocialInsurance, Clause, InsuranceConsecutiveMonths.None, insurance =>
        {
            var counted = BackPaidCounts ? insurance.Paid.With(insurance.BackPaid) : insurance.Paid;
            var paid = counted.Count(month => month >= From && month <= Until);
            return paid >= Months
                ? Met(Clause, new(
                    $"{From}至{Until}共缴纳社会保险{paid}个月，满{Months}个月。",
                    $"Social insurance was paid for {paid} months from {From} to {Until}; {Months} are asked for."))
                : NotMet(Clause, Lacking(paid, counted.Gaps(From, Until)));
        });

    private Wording Lacking(int paid, MonthSet gaps)
    {
        var (zh, en) = InsuranceConsecutiveMonths.BackPaidWords(BackPaidCounts);
        return new(
            $"{From}至{Until}须缴纳社会保险{Months}个月{zh}，实际{paid}个月，没有缴纳的月份：{gaps}。",
            $"Social insurance must be paid for {Months} months from {From} to {Until}{en}; {paid} were paid, without: {gaps}.");
    }
}
