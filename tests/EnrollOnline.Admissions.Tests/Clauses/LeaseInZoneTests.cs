using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Tests.Facts;

namespace EnrollOnline.Admissions.Tests.Clauses;

public sealed class LeaseInZoneTests
{
    private static readonly LeaseInZone Clause =
        new("c", new([LeaseKind.Market, LeaseKind.PublicRental], new(2023, 8, 31), null));

    [Theory]
    [InlineData(LeaseKind.Market)]
    [InlineData(LeaseKind.PublicRental)]
    public void A_lease_in_the_zone_counts(LeaseKind kind) => Clause.Judge(Leasing(AChild.Lease with { Kind = kind })).ShouldBeMet("c");

    [Fact]
    public void A_lease_elsewhere_in_the_county_does_not() =>
        Clause.Judge(Leasing(AChild.Lease with { CommunityCode = "140105009009" })).ShouldNotBeMet("本学区没有租赁备案");

    [Fact]
    public void A_late_filing_decides_before_the_zone_is_known() =>
        Clause.Judge(Leasing(AChild.Lease with { FiledOn = new(2023, 9, 1) }) with { Zone = Verdicts.Open<ZoneFact>() })
            .ShouldNotBeMet("晚于截止日期");

    [Fact]
    public void An_open_zone_is_waited_for() =>
        Clause.Judge(Leasing(AChild.Lease) with { Zone = Verdicts.Open<ZoneFact>() }).ShouldWaitFor(FactName.Zone);

    [Fact]
    public void An_open_lease_is_waited_for() =>
        Clause.Judge(AChild.OfXiaodian with { Lease = Verdicts.Open<LeaseFact>() }).ShouldWaitFor(FactName.Lease);

    private static ChildFacts Leasing(LeaseFact lease) => AChild.OfXiaodian with { Lease = AChild.Known(lease) };
}
