using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Tests.Facts;

namespace EnrollOnline.Admissions.Tests.Clauses;

public sealed class PermitHeldForMonthsTests
{
    private static readonly PermitHeldForMonths Clause = new("c", AChild.County, 12, new(2024, 4, 30));

    [Fact]
    public void Twelve_months_to_the_day_count() => Judge(AChild.Permit with { HeldSince = new(2023, 4, 30) }).ShouldBeMet("c");

    [Fact]
    public void One_day_less_does_not() =>
        Judge(AChild.Permit with { HeldSince = new(2023, 5, 1) }).ShouldNotBeMet("不满12个月");

    [Fact]
    public void A_permit_that_ended_before_the_day_does_not() =>
        Judge(AChild.Permit with { ValidUntil = new(2024, 4, 29) }).ShouldNotBeMet("已失效");

    [Fact]
    public void A_permit_that_ends_on_the_day_counts() =>
        Judge(AChild.Permit with { ValidUntil = new(2024, 4, 30) }).ShouldBeMet("c");

    [Fact]
    public void A_permit_of_another_county_does_not() =>
        Judge(AChild.Permit with { CommunityCode = "140106001001" }).ShouldNotBeMet("没有本县");

    [Fact]
    public void A_gap_breaks_the_holding_unless_the_rulebook_allows_it()
    {
        var gap = Held(new(new(2022, 9, 1), new(2023, 8, 31)), new(new(2023, 9, 11), new(2024, 9, 10)));

        Clause.Judge(gap).ShouldNotBeMet("自2023年9月11日起持有，到2024年4月30日不满12个月");
        (Clause with { GapDaysAllowed = 9 }).Judge(gap).ShouldNotBeMet("不满12个月（允许中断9天）");
        (Clause with { GapDaysAllowed = 10 }).Judge(gap).ShouldBeMet("c");
    }

    [Fact]
    public void Gaps_are_added_up()
    {
        var gaps = Held(
            new(new(2021, 1, 1), new(2023, 3, 31)), new(new(2023, 4, 6), new(2023, 12, 31)), new(new(2024, 1, 6), new(2025, 1, 5)));

        (Clause with { Months = 13, GapDaysAllowed = 10 }).Judge(gaps).ShouldBeMet("c");
        (Clause with { Months = 13, GapDaysAllowed = 9 }).Judge(gaps).ShouldNotBeMet("自2023年4月6日起持有");
    }

    [Fact]
    public void A_renewal_on_the_next_day_leaves_no_gap() =>
        Clause.Judge(Held(new(new(2023, 4, 30), new(2023, 10, 31)), new(new(2023, 11, 1), new(2024, 10, 31)))).ShouldBeMet("c");

    [Fact]
    public void A_day_of_reckoning_inside_a_gap_is_not_valid() =>
        (Clause with { GapDaysAllowed = 366 }).Judge(Held(new(new(2022, 5, 1), new(2024, 4, 29)), new(new(2024, 5, 10), new(2025, 5, 9))))
            .ShouldNotBeMet("2024年4月29日到期，2024年4月30日已失效");

    [Fact]
    public void A_gap_after_the_day_of_reckoning_does_not_matter() =>
        Clause.Judge(Held(new(new(2022, 5, 1), new(2024, 4, 30)), new(new(2024, 5, 10), new(2025, 5, 9)))).ShouldBeMet("c");

    [Fact]
    public void No_permit_is_not_met() => Clause.Judge(AChild.OfXiaodian).ShouldNotBeMet("没有本县");

    [Fact]
    public void An_open_permit_is_waited_for() =>
        Clause.Judge(AChild.OfXiaodian with { ResidencePermit = Verdicts.Open<PermitFact>() })
            .ShouldWaitFor(FactName.ResidencePermit);

    private static ChildFacts Held(params HeldPeriod[] periods) => AChild.OfXiaodian with
    {
        ResidencePermit = AChild.Known(new PermitFact(AChild.Community, periods[^1].From, periods[^1].To) { Periods = periods }),
    };

    private static Verdict Judge(PermitFact permit) =>
        Clause.Judge(AChild.OfXiaodian with { ResidencePermit = AChild.Known(permit) });
}
