using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Tests.Facts;

namespace EnrollOnline.Admissions.Tests.Clauses;

public sealed class PropertyInZoneTests
{
    private static readonly PropertyInZone Clause = new("c", new([PropertyOwner.Guardian], 0.5m, new(2024, 4, 30)));

    [Fact]
    public void A_home_in_the_zone_counts() => Clause.Judge(Owning(AChild.Home)).ShouldBeMet("c");

    [Fact]
    public void A_home_elsewhere_in_the_county_does_not() =>
        Clause.Judge(Owning(AChild.Home with { CommunityCode = "140105009009" })).ShouldNotBeMet("本学区没有住房");

    [Fact]
    public void A_title_that_does_not_count_decides_before_the_zone_is_known() =>
        Clause.Judge(Owning(AChild.Home with { Share = 0.1m }) with { Zone = Verdicts.Open<ZoneFact>() }).ShouldNotBeMet("份额");

    [Fact]
    public void An_open_zone_is_waited_for() =>
        Clause.Judge(Owning(AChild.Home) with { Zone = Verdicts.Open<ZoneFact>() }).ShouldWaitFor(FactName.Zone);

    [Fact]
    public void An_open_home_is_waited_for() =>
        Clause.Judge(AChild.OfXiaodian with { Property = Verdicts.Open<PropertyFact>() }).ShouldWaitFor(FactName.Property);

    private static ChildFacts Owning(PropertyFact home) => AChild.OfXiaodian with { Property = AChild.Known(home) };
}
