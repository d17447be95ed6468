using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Tests.Facts;

namespace EnrollOnline.Admissions.Tests.Clauses;

public sealed class PropertyInCountyTests
{
    private static readonly PropertyInCounty Clause = new("c", AChild.County, new([PropertyOwner.Guardian], 0.5m, null));

    [Fact]
    public void A_home_in_the_county_counts() =>
        Clause.Judge(AChild.OfXiaodian with { Property = AChild.Known(AChild.Home) }).ShouldBeMet("c");

    [Fact]
    public void A_home_in_another_county_does_not() =>
        Clause.Judge(AChild.OfXiaodian with { Property = AChild.Known(AChild.Home with { CommunityCode = "140106001001" }) })
            .ShouldNotBeMet("没有住房登记");

    [Fact]
    public void No_home_is_not_met() => Clause.Judge(AChild.OfXiaodian).ShouldNotBeMet("没有住房登记");

    [Fact]
    public void An_open_home_is_waited_for() =>
        Clause.Judge(AChild.OfXiaodian with { Property = Verdicts.Open<PropertyFact>() }).ShouldWaitFor(FactName.Property);
}
