using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;
using Shouldly;
using static EnrollOnline.Admissions.Tests.Placements.AMarket;

namespace EnrollOnline.Admissions.Tests.Placements;

/// <summary>Input that cannot be placed is refused, with the row; never a wrong seat. What <see cref="InputCheckTests"/> began, for the seat rules.</summary>
public sealed class BadInputTests
{
    private static readonly PlacementSchool[] Schools = [Public("Z", 2), Private("P", 2)];

    private static readonly PlacementInput Plain = WithRules(Of(Schools, Child("1")));

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, -1)]
    [InlineData(3, 2)]
    public void Seats_are_neither_negative_nor_over_the_cap(int plan, int cap) =>
        Faults(Plain with { Schools = [Schools[1], new("Z", SchoolKind.Public, plan, cap, [])] }).ShouldContain(("schools[1]", "Z"));

    [Theory]
    [InlineData("kept", 3)] // more than the plan
    [InlineData("kept", 0)]
    [InlineData("kept", -1)]
    [InlineData("unheard-of", 1)]
    [InlineData("own", 1)] // a stratum, and the school is public
    public void A_pool_is_known_has_seats_and_stays_inside_the_plan(string code, int seats) =>
        Faults(Plain with { Schools = [Schools[1], Schools[0] with { Pools = [new(code, seats)] }] }).ShouldBe([("schools[1]", "Z")]);

    [Fact]
    public void Pools_together_stay_inside_the_plan() =>
        Faults(Plain with { Schools = [Schools[0], Schools[1] with { Pools = [new("kept", 1), new("own", 2)] }] }).ShouldBe([("schools[1]", "P")]);

    [Fact]
    public void A_pool_stands_once_at_a_school() =>
        Faults(Plain with { Schools = [Schools[0], Schools[1] with { Pools = [new("own", 1), new("own", 1)] }] }).ShouldBe([("schools[1]", "P")]);

    [Fact]
    public void A_pool_of_a_stratum_may_stand_at_a_private_school() =>
        Faults(Plain with { Schools = [Schools[0], Schools[1] with { Pools = [new("kept", 1), new("own", 1)] }] }).ShouldBeEmpty();

    public static TheoryData<string> Spoilt =>
        ["private choice", "zone school", "sibling's school", "distance", "negative distance", "distance twice", "co-ordination", "co-ordination twice", "private co-ordination", "group", "category"];

    [Theory]
    [MemberData(nameof(Spoilt))]
    public void A_row_that_names_what_is_not_there_is_refused(string what)
    {
        var child = Child("2");
        var spoilt = what switch
        {
            "private choice" => child with { PrivateChoices = ["nowhere"] },
            "zone school" => child with { ZoneSchools = ["nowhere"] },
            "sibling's school" => child with { SiblingSchool = "nowhere" },
            "distance" => child with { Distances = [new("nowhere", 1)] },
            "negative distance" => child with { Distances = [new("Z", -1)] },
            "distance twice" => child with { Distances = [new("Z", 1), new("Z", 2)] },
            "co-ordination" => child with { CoOrdination = ["nowhere"] },
            "co-ordination twice" => child with { CoOrdination = ["Z", "Z"] },
            "private co-ordination" => child with { CoOrdination = ["P"] },
            "group" => child with { Groups = ["unheard-of"] },
            _ => child with { CategoryCode = "unheard-of" },
        };

        Faults(Plain with { Children = [Child("1"), spoilt, Child("3")] }).ShouldBe([("children[1]", "2")]);
    }

    [Fact]
    public void Two_children_with_one_number_are_refused_even_if_their_rows_are_the_same() =>
        Faults(Plain with { Children = [Child("1"), Child("1")] }).ShouldBe([("children[1]", "1")]);

    [Fact]
    public void A_child_with_nothing_to_try_is_refused_where_no_public_school_could_take_it() =>
        Faults(Of([Private("P", 1)], Child("1") with { ZoneSchools = [] })).ShouldBe([("children[0]", "1")]);

    [Fact]
    public void A_child_with_nothing_to_try_is_co_ordinated_where_there_is_a_public_school() =>
        Of([Public("Z", 1)], Child("1") with { ZoneSchools = [] }).Placed().Children[0].Via.ShouldBe(PlacedVia.CoOrdination);

    [Fact]
    public void Every_fault_is_named_at_once() =>
        Faults(Plain with { Schools = [Schools[0], Schools[1] with { Plan = -1 }], Children = [Child("1", "Q"), Child("2"), Child("3", zone: "nowhere")] })
            .ShouldBe([("schools[1]", "P"), ("children[0]", "1"), ("children[2]", "3")]);

    [Fact]
    public void A_bundle_across_counties_is_refused_in_both_and_the_others_go_on()
    {
        var here = Of(Schools, Child("1", twins: "T"), Child("2"));
        var there = Of(Schools, Child("3"), Child("4", twins: "T")) with { SeasonId = "other-2024" };
        var third = Of(Schools, Child("5")) with { SeasonId = "third-2024" };

        var results = PlacementRun.PlaceAll([here, there, third]);

        Rows(results[0]).ShouldBe([("children[0]", "1")]);
        Rows(results[1]).ShouldBe([("children[1]", "4")]);
        results[2].ShouldBeOfType<PlacementResult.Done>().Outcome.Children[0].SchoolCode.ShouldBe("Z");
    }

    [Fact]
    public void A_child_in_two_counties_is_refused_in_both()
    {
        var results = PlacementRun.PlaceAll(
            [Of(Schools, Child("1"), Child("2")), Of(Schools, Child("2")) with { SeasonId = "other-2024" }]);

        Rows(results[0]).ShouldBe([("children[1]", "2")]);
        Rows(results[1]).ShouldBe([("children[0]", "2")]);
    }

    [Fact]
    public void A_market_that_breaks_is_set_apart_with_its_reason_and_the_others_go_on()
    {
        var broken = Of(Schools, Child("1") with { ZoneSchools = null! }) with { SeasonId = "broken-2024" };

        var results = PlacementRun.PlaceAll([broken, Of(Schools, Child("2"))]);

        results[0].ShouldBeOfType<PlacementResult.Failed>().Reason.ShouldStartWith("broken-2024: ");
        results[1].ShouldBeOfType<PlacementResult.Done>();
    }

    /// <summary>The bare engine's file: a child without a list is refused with its place.</summary>
    [Fact]
    public void An_empty_list_in_a_match_file_is_refused_with_line_and_column()
    {
        var reading = MatchFile.Read("{\"schools\":[{\"id\":\"S\",\"capacity\":1,\"priority\":[\"A\"]}],\n\"children\":[{\"id\":\"A\",\"preferences\":[]}]}");

        reading.Market.ShouldBeNull();
        reading.Error.ShouldNotBeNull().ShouldStartWith("line 2, column ");
        reading.Error.ShouldContain("$.children[0].preferences");
    }

    private static PlacementInput WithRules(PlacementInput input) => input with
    {
        Rulebook = input.Rulebook with
        {
            Reserves = [ReserveFor("kept", ReserveOrder.OpenFirst)],
            PrivateChoices = input.Rulebook.PrivateChoices with
            {
                Strata = [new("own", new("直升", "Own pupils"), UnfilledSeats.StayEmpty, input.Rulebook.PrivateChoices.Clause, null)],
            },
        },
    };

    private static List<(string Row, string Id)> Faults(PlacementInput input) => Rows(PlacementRun.Place(input));

    private static List<(string Row, string Id)> Rows(PlacementResult result) =>
        result is PlacementResult.BadInput bad ? [.. bad.Faults.Select(fault => (fault.Row, fault.Id)).Distinct()] : [];
}
