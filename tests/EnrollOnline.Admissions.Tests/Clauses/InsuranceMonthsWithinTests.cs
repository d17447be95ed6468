using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Tests.Facts;

namespace EnrollOnline.Admissions.Tests.Clauses;

public sealed class InsuranceMonthsWithinTests
{
    private static readonly InsuranceMonthsWithin Clause = new("c", 6, new(2023, 5), new(2024, 4), false);

    private static readonly MonthSet SixApart =
        new([new(2023, 5), new(2023, 7), new(2023, 9), new(2023, 11), new(2024, 1), new(2024, 4)]);

    [Fact]
    public void Six_months_apart_count_with_the_first_and_the_last_of_the_span() => Judge(SixApart).ShouldBeMet("c");

    [Fact]
    public void One_less_does_not_and_is_said() =>
        Judge(new(SixApart.Skip(1))).ShouldNotBeMet("须缴纳社会保险6个月（补缴不计），实际5个月");

    [Fact]
    public void Months_outside_the_span_do_not_help() =>
        Judge(new([new(2023, 4), new(2024, 5), .. SixApart.Skip(1)])).ShouldNotBeMet("实际5个月");

    [Fact]
    public void Months_paid_afterwards_count_where_the_rulebook_says_so()
    {
        var insured = Insured(new(SixApart.Skip(1)), new([new(2023, 6)]));

        Clause.Judge(insured).ShouldNotBeMet("补缴不计");
        (Clause with { BackPaidCounts = true }).Judge(insured).ShouldBeMet("c");
    }

    [Fact]
    public void A_month_paid_twice_counts_once() =>
        (Clause with { BackPaidCounts = true }).Judge(Insured(new(SixApart.Skip(1)), new([new(2024, 4)]))).ShouldNotBeMet("实际5个月");

    [Fact]
    public void No_insurance_is_not_met() => Clause.Judge(AChild.OfXiaodian).ShouldNotBeMet("没有社会保险");

    [Fact]
    public void An_open_insurance_is_waited_for() =>
        Clause.Judge(AChild.OfXiaodian with { SocialInsurance = Verdicts.Open<InsuranceFact>() })
            .ShouldWaitFor(FactName.SocialInsurance);

    private static Verdict Judge(MonthSet paid) => Clause.Judge(Insured(paid, MonthSet.Empty));

    private static ChildFacts Insured(MonthSet paid, MonthSet backPaid) =>
        AChild.OfXiaodian with { SocialInsurance = AChild.Known(new InsuranceFact(paid, backPaid)) };
}
