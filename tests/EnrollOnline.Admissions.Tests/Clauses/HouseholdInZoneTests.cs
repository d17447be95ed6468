using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Tests.Facts;

namespace EnrollOnline.Admissions.Tests.Clauses;

public sealed class HouseholdInZoneTests
{
    private static readonly HouseholdInZone Clause = new("c", new(2024, 4, 30));

    [Fact]
    public void A_household_in_a_community_of_the_zone_counts() => Clause.Judge(Registered(AChild.Household)).ShouldBeMet("c");

    [Fact]
    public void A_household_elsewhere_in_the_county_does_not() =>
        Clause.Judge(Registered(AChild.Household with { CommunityCode = "140105009009" })).ShouldNotBeMet("不在本学区");

    [Fact]
    public void A_household_entered_after_the_cut_off_does_not() =>
        Clause.Judge(Registered(AChild.Household with { EnteredOn = new(2024, 5, 1) })).ShouldNotBeMet("晚于截止日期");

    [Fact]
    public void A_collective_household_lies_in_no_zone() =>
        Clause.Judge(Registered(AChild.Household with { Collective = true })).ShouldNotBeMet("集体户");

    [Fact]
    public void A_register_without_community_leaves_it_open() =>
        Clause.Judge(Registered(AChild.Household with { CommunityCode = null })).ShouldWaitFor(FactName.Household);

    [Fact]
    public void A_household_of_another_county_needs_no_community_to_be_refused() =>
        Clause.Judge(Registered(AChild.Household with { CountyCode = "410105", CommunityCode = null })).ShouldNotBeMet("不在本学区");

    [Fact]
    public void An_open_zone_is_waited_for() =>
        Clause.Judge(Registered(AChild.Household) with { Zone = Verdicts.Open<ZoneFact>() }).ShouldWaitFor(FactName.Zone);

    [Fact]
    public void A_late_entry_needs_no_zone_to_be_refused() =>
        Clause.Judge(Registered(AChild.Household with { EnteredOn = new(2024, 5, 1) }) with { Zone = Verdicts.Open<ZoneFact>() })
            .ShouldNotBeMet("晚于截止日期");

    private static ChildFacts Registered(HouseholdFact household) =>
        AChild.OfXiaodian with { Household = AChild.Known(household) };
}
