using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Tests.Facts;

namespace EnrollOnline.Admissions.Tests.Clauses;

public sealed class BusinessLicenceForMonthsTests
{
    private static readonly BusinessLicenceForMonths Clause = new("c", 12, new(2024, 4, 30));

    [Fact]
    public void Twelve_months_to_the_day_count() => Judge(new(new(2023, 4, 30), true)).ShouldBeMet("c");

    [Fact]
    public void One_day_less_does_not() => Judge(new(new(2023, 5, 1), true)).ShouldNotBeMet("不满12个月");

    [Fact]
    public void A_closed_business_does_not() => Judge(new(new(2015, 1, 1), false)).ShouldNotBeMet("不在营业状态");

    [Fact]
    public void No_licence_is_not_met() => Clause.Judge(AChild.OfXiaodian).ShouldNotBeMet("没有营业执照");

    [Fact]
    public void An_open_licence_is_waited_for() =>
        Clause.Judge(AChild.OfXiaodian with { BusinessLicence = Verdicts.Open<LicenceFact>() })
            .ShouldWaitFor(FactName.BusinessLicence);

    private static Verdict Judge(LicenceFact licence) =>
        Clause.Judge(AChild.OfXiaodian with { BusinessLicence = AChild.Known(licence) });
}
