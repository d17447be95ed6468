using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Tests.Facts;
using FsCheck;
using FsCheck.Fluent;

namespace EnrollOnline.Admissions.Tests.Clauses;

public sealed class InsuranceConsecutiveMonthsTests
{
    private static readonly InsuranceConsecutiveMonths Clause = new("c", 12, new(2024, 4), false);

    private static readonly MonthSet Year = MonthSet.Range(new(2023, 5), new(2024, 4));

    [Fact]
    public void Twelve_months_until_the_month_count() => Judge(Year, MonthSet.Empty).ShouldBeMet("c");

    [Fact]
    public void A_gap_is_named() =>
        Judge(new(Year.Where(month => month != new Month(2023, 11))), MonthSet.Empty).ShouldNotBeMet("现连续5个月，缺：2023-11");

    [Fact]
    public void Months_after_the_last_one_do_not_help() =>
        Judge(MonthSet.Range(new(2023, 6), new(2024, 6)), MonthSet.Empty).ShouldNotBeMet("缺：2023-05");

    [Fact]
    public void Months_paid_afterwards_do_not_count_unless_the_rulebook_says_so()
    {
        MonthSet backPaid = new([new(2023, 11)]);
        MonthSet paid = new(Year.Except(backPaid));

        Judge(paid, backPaid).ShouldNotBeMet("补缴不计");
        (Clause with { BackPaidCounts = true }).Judge(Insured(paid, backPaid)).ShouldBeMet("c");
    }

    [Fact]
    public void A_gap_that_is_allowed_is_made_up_for_by_a_month_before()
    {
        var lenient = Clause with { GapMonthsAllowed = 1 };
        MonthSet gap = new(MonthSet.Range(new(2023, 4), new(2024, 4)).Where(month => month != new Month(2023, 11)));

        lenient.Judge(Insured(gap, MonthSet.Empty)).ShouldBeMet("c");
        lenient.Judge(Insured(new(gap.Skip(1)), MonthSet.Empty)).ShouldNotBeMet("（允许中断1个月）（补缴不计），现连续5个月，缺：2023-04, 2023-11");
    }

    [Fact]
    public void A_second_gap_is_one_too_many() =>
        (Clause with { GapMonthsAllowed = 1 }).Judge(Insured(
            new(MonthSet.Range(new(2022, 1), new(2024, 4)).Where(month => month.Number != 1 && month != new Month(2023, 11))), MonthSet.Empty))
            .ShouldNotBeMet("缺：2023-11, 2024-01");

    [Fact]
    public void It_is_met_when_a_walk_back_finds_the_months_before_the_gaps_are_too_many() =>
        Prop.ForAll(
            Gen.Zip(Gen.Choose(0, 16).ListOf(), Gen.Zip(Gen.Choose(1, 8), Gen.Choose(0, 4))).ToArbitrary(),
            drawn =>
            {
                var (missing, (months, allowed)) = drawn;
                MonthSet paid = new(MonthSet.Range(new(2022, 12), new(2024, 4)).Except(missing.Select(offset => new Month(2022, 12).Plus(offset))));
                var (found, gaps) = (0, 0);
                for (var month = new Month(2024, 4); found < months && gaps <= allowed; month = month.Plus(-1))
                {
                    (found, gaps) = paid.Contains(month) ? (found + 1, gaps) : (found, gaps + 1);
                }

                var verdict = new InsuranceConsecutiveMonths("c", months, new(2024, 4), false, allowed).Judge(Insured(paid, MonthSet.Empty));
                return verdict is Verdict.Met == (gaps <= allowed);
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_insurance_is_not_met() => Clause.Judge(AChild.OfXiaodian).ShouldNotBeMet("没有社会保险");

    [Fact]
    public void An_open_insurance_is_waited_for() =>
        Clause.Judge(AChild.OfXiaodian with { SocialInsurance = Verdicts.Open<InsuranceFact>() })
            .ShouldWaitFor(FactName.SocialInsurance);

    private static Verdict Judge(MonthSet paid, MonthSet backPaid) => Clause.Judge(Insured(paid, backPaid));

    private static ChildFacts Insured(MonthSet paid, MonthSet backPaid) =>
        AChild.OfXiaodian with { SocialInsurance = AChild.Known(new InsuranceFact(paid, backPaid)) };
}
