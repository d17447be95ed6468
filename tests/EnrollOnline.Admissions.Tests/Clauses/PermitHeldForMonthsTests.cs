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
    public void No_permit_is_not_met() => Clause.Judge(AChild.OfXiaodian).ShouldNotBeMet("没有本县");

    [Fact]
    public void An_open_permit_is_waited_for() =>
        Clause.Judge(AChild.OfXiaodian with { ResidencePermit = Verdicts.Open<PermitFact>() })
            .ShouldWaitFor(FactName.ResidencePermit);

    private static Verdict Judge(PermitFact permit) =>
        Clause.Judge(AChild.OfXiaodian with { ResidencePermit = AChild.Known(permit) });
}
