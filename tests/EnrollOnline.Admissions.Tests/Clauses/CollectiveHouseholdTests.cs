using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Tests.Facts;

namespace EnrollOnline.Admissions.Tests.Clauses;

public sealed class CollectiveHouseholdTests
{
    private static readonly CollectiveHousehold Clause = new("c", AChild.County);

    [Fact]
    public void A_collective_household_of_the_county_counts() =>
        Clause.Judge(Registered(AChild.Household with { Collective = true })).ShouldBeMet("c");

    [Fact]
    public void A_family_household_does_not() => Clause.Judge(Registered(AChild.Household)).ShouldNotBeMet("不是本县");

    [Fact]
    public void A_collective_household_of_another_county_does_not() =>
        Clause.Judge(Registered(AChild.Household with { Collective = true, CountyCode = "140106" })).ShouldNotBeMet("不是本县");

    [Fact]
    public void An_open_registration_is_waited_for() =>
        Clause.Judge(AChild.OfXiaodian with { Household = Verdicts.Open<HouseholdFact>() }).ShouldWaitFor(FactName.Household);

    private static ChildFacts Registered(HouseholdFact household) =>
        AChild.OfXiaodian with { Household = AChild.Known(household) };
}
