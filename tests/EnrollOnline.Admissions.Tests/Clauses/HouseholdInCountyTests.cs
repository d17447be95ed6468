using System.Globalization;
using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Tests.Facts;

namespace EnrollOnline.Admissions.Tests.Clauses;

public sealed class HouseholdInCountyTests
{
    private static readonly HouseholdInCounty Clause = new("c", AChild.County, new(2024, 4, 30));

    [Theory]
    [InlineData("2018-03-20", true)]
    [InlineData("2024-04-30", true)]
    [InlineData("2024-05-01", false)]
    public void The_cut_off_day_is_included(string entered, bool met)
    {
        var verdict = Clause.Judge(Registered(AChild.Household with { EnteredOn = DateOnly.Parse(entered, CultureInfo.InvariantCulture) }));

        if (met)
        {
            verdict.ShouldBeMet("c");
        }
        else
        {
            verdict.ShouldNotBeMet("晚于截止日期2024年4月30日");
        }
    }

    [Fact]
    public void Another_county_does_not_count() =>
        Clause.Judge(Registered(AChild.Household with { CountyCode = "140106" })).ShouldNotBeMet("户籍不在本县");

    [Fact]
    public void Without_a_cut_off_any_day_counts() =>
        (Clause with { EnteredBy = null }).Judge(Registered(AChild.Household with { EnteredOn = new(2024, 8, 1) })).ShouldBeMet("c");

    [Fact]
    public void No_registration_is_not_met() => Clause.Judge(AChild.OfXiaodian).ShouldNotBeMet("户籍不在本县");

    [Fact]
    public void An_open_registration_is_waited_for() =>
        Clause.Judge(AChild.OfXiaodian with { Household = Verdicts.Open<HouseholdFact>() }).ShouldWaitFor(FactName.Household);

    private static ChildFacts Registered(HouseholdFact household) =>
        AChild.OfXiaodian with { Household = AChild.Known(household) };
}
