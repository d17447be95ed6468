using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;
using Shouldly;
using static EnrollOnline.Admissions.Tests.Placements.AMarket;

namespace EnrollOnline.Admissions.Tests.Placements;

/// <summary>
/// Child 1 (category A) chose a private school without seats; 2 is of category A, 3 of B. Their zone school Z has two
/// seats, its neighbour N one.
/// </summary>
public sealed class LoserRuleTests
{
    private static PlacementInput Case(int zoneSeats) => Of(
        [Private("P", 0), Public("Z", zoneSeats, "N"), Public("N", 1)],
        Child("1", "A", "2018-01-01", "P"), Child("2", "A", "2020-01-01"), Child("3", "B"));

    [Fact]
    public void Bottom_of_category_comes_behind_the_same_category_and_before_the_next()
    {
        var seats = Case(2).Under(LoserRule.BottomOfCategory).Seats();

        (seats["1"], seats["2"], seats["3"]).ShouldBe(("Z", "Z", "N"));
        Case(1).Under(LoserRule.BottomOfCategory).Seats()["2"].ShouldBe("Z");
    }

    [Fact]
    public void Own_zone_if_seats_remain_comes_behind_every_other_child()
    {
        var seats = Case(2).Under(LoserRule.OwnZoneIfSeatsRemain).Seats();

        (seats["1"], seats["2"], seats["3"]).ShouldBe(("N", "Z", "Z"));
        Case(3).Under(LoserRule.OwnZoneIfSeatsRemain).Placed().Children[0].Via.ShouldBe(PlacedVia.OwnZone);
    }

    [Fact]
    public void Co_ordination_gives_the_own_zones_remaining_seats_first()
    {
        var full = Case(2).Under(LoserRule.CoOrdination).Placed().Children[0];
        var spare = Case(3).Under(LoserRule.CoOrdination).Placed().Children[0];

        (full.SchoolCode, full.Via).ShouldBe(("N", PlacedVia.CoOrdination));
        (spare.SchoolCode, spare.Via).ShouldBe(("Z", PlacedVia.CoOrdination));
        full.Trace.Select(trace => (trace.SchoolCode, trace.Verdict)).ShouldBe(
        [
            ("P", TraceVerdict.Full), ("Z", TraceVerdict.LeftToCoOrdination), ("Z", TraceVerdict.Full), ("N", TraceVerdict.Admitted),
        ]);
    }

    [Fact]
    public void Zone_seat_lost_never_gives_the_own_zone_even_with_seats_to_spare()
    {
        var child = Case(3).Under(LoserRule.ZoneSeatLost).Placed().Children[0];

        child.SchoolCode.ShouldBe("N");
        child.Trace[1].Verdict.ShouldBe(TraceVerdict.ZoneSeatGivenUp);
    }

    [Theory]
    [InlineData(LoserRule.BottomOfCategory)]
    [InlineData(LoserRule.OwnZoneIfSeatsRemain)]
    [InlineData(LoserRule.CoOrdination)]
    [InlineData(LoserRule.ZoneSeatLost)]
    public void Without_the_private_choice_the_key_is_that_of_any_child_of_the_category(LoserRule rule)
    {
        var without = Case(1).Under(rule).Placed().Children[0].WithoutPrivate.ShouldNotBeNull();

        without.Key.Group.ShouldBe(0);
        without.LastAdmitted!.Ties.ShouldBe(TieValues.OfDate(new DateOnly(2020, 1, 1)));
        without.BeforeLastAdmitted.ShouldBeTrue();
    }

    [Fact]
    public void A_child_that_got_its_private_choice_has_no_what_if() =>
        Of([Private("P", 1), Public("Z", 1)], Child("1", wish: "P")).Placed().Children[0].WithoutPrivate.ShouldBeNull();

    [Fact]
    public void A_zone_school_without_seats_would_not_have_helped() =>
        Case(0).Placed().Children[0].WithoutPrivate!.BeforeLastAdmitted.ShouldBeFalse();
}
