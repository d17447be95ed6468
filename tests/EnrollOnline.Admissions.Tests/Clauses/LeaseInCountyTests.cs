using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Tests.Facts;

namespace EnrollOnline.Admissions.Tests.Clauses;

public sealed class LeaseInCountyTests
{
    private static readonly LeaseInCounty Clause =
        new("c", AChild.County, new([LeaseKind.Market], new(2023, 8, 31), new(2024, 4, 30)));

    [Fact]
    public void The_day_of_filing_and_the_last_day_of_the_lease_are_included() => Judge(AChild.Lease).ShouldBeMet("c");

    [Fact]
    public void A_day_later_is_too_late() =>
        Judge(AChild.Lease with { FiledOn = new(2023, 9, 1) }).ShouldNotBeMet("2023年9月1日备案，晚于截止日期2023年8月31日");

    [Fact]
    public void A_lease_that_ended_the_day_before_does_not_count() =>
        Judge(AChild.Lease with { EndsOn = new(2024, 4, 29) }).ShouldNotBeMet("2024年4月30日已失效");

    [Fact]
    public void A_lease_that_begins_after_the_day_does_not_count() =>
        (Clause with { Terms = Clause.Terms with { FiledBy = null } })
            .Judge(Leasing(AChild.Lease with { FiledOn = new(2024, 5, 1), EndsOn = new(2025, 4, 30) })).ShouldNotBeMet("还没有");

    [Fact]
    public void A_kind_that_is_not_named_does_not_count() =>
        Judge(AChild.Lease with { Kind = LeaseKind.PublicRental }).ShouldNotBeMet("租赁类型是公租房，本条要求是市场");

    [Fact]
    public void A_lease_of_another_county_does_not() =>
        Judge(AChild.Lease with { CommunityCode = "140106001001" }).ShouldNotBeMet("没有租赁备案");

    [Fact]
    public void Without_bounds_any_day_counts() =>
        new LeaseInCounty("c", AChild.County, new([LeaseKind.Market], null, null))
            .Judge(Leasing(AChild.Lease with { EndsOn = new(2023, 9, 1) })).ShouldBeMet("c");

    [Fact]
    public void No_lease_is_not_met() => Clause.Judge(AChild.OfXiaodian).ShouldNotBeMet("没有租赁备案");

    [Fact]
    public void An_open_lease_is_waited_for() =>
        Clause.Judge(AChild.OfXiaodian with { Lease = Verdicts.Open<LeaseFact>() }).ShouldWaitFor(FactName.Lease);

    private static Verdict Judge(LeaseFact lease) => Clause.Judge(Leasing(lease));

    private static ChildFacts Leasing(LeaseFact lease) => AChild.OfXiaodian with { Lease = AChild.Known(lease) };
}
