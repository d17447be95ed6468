using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using static EnrollOnline.Admissions.Tests.Placements.AMarket;

namespace EnrollOnline.Admissions.Tests.Placements;

/// <summary>No family gains by writing another list than the one it means (Dubins and Freedman 1981, Roth 1982), and where this ends.</summary>
public sealed class ListStrategyTests
{
    private static readonly Config Some = Config.QuickThrowOnFailure.WithMaxTest(100);

    /// <summary>
    /// Every order and every shortening of the private choices (one stays, for to choose any has its own price) and of
    /// the zone schools. Co-ordination goes by distance or by a list fixed beforehand, so that the family's list does
    /// not choose it.
    /// </summary>
    [Fact]
    public void No_other_list_gives_a_child_a_school_it_likes_better() =>
        Prop.ForAll(RandomCounties.All, county =>
        {
            var input = ByDistance(county);
            var true1 = Liking.Of(input, input.Placed());
            return input.Children.Take(3).All(child =>
                Lists(child.PrivateChoices).Where(list => list.Count > 0 == child.PrivateChoices.Count > 0).All(wishes =>
                    Lists(child.ZoneSchools).All(zone => Liking.Of(input, child.ApplicationNumber, SeatOf(input, child, wishes, zone))
                        >= true1[child.ApplicationNumber])))
                .Label(CountyText.Of(input));
        }).Check(Some);

    /// <summary>The neighbours of the first zone school are tried: who has no hope at either school may put the one with better neighbours first.</summary>
    [Fact]
    public void The_first_zone_school_also_chooses_the_neighbours()
    {
        PlacementSchool[] schools = [Public("Z1", 0, "far"), Public("Z2", 0, "near"), Public("far", 1), Public("near", 1)];
        var child = Child("1") with { ZoneSchools = ["Z1", "Z2"] };
        var input = Of(schools, child);
        input = input with { Rulebook = input.Rulebook with { PublicChoices = input.Rulebook.PublicChoices with { Max = 2 } } };

        input.Seats()["1"].ShouldBe("far");
        SeatOf(input, child, [], ["Z2", "Z1"]).ShouldBe("near");
    }

    /// <summary>A private choice costs the place in the own zone: that is the loser rule, and families are told it.</summary>
    [Theory]
    [InlineData(LoserRule.BottomOfCategory)]
    [InlineData(LoserRule.OwnZoneIfSeatsRemain)]
    [InlineData(LoserRule.CoOrdination)]
    [InlineData(LoserRule.ZoneSeatLost)]
    public void To_choose_no_private_school_may_keep_the_zone_seat(LoserRule rule)
    {
        var child = Child("1", "A", "2018-01-01", "P");
        var input = Of([Private("P", 0), Public("Z", 1)], child, Child("2", "A", "2020-01-01")).Under(rule);

        input.Seats()["1"].ShouldBeNull();
        SeatOf(input, child, [], ["Z"]).ShouldBe("Z");
    }

    /// <summary>
    /// Multiples who are passed over together may gain by asking for fewer schools: T1 and T2 are parted at P and
    /// passed over; had T2 not asked for it, T1 would have it.
    /// </summary>
    [Fact]
    public void Multiples_kept_together_may_gain_by_another_list()
    {
        var second = Child("T2", wish: "P", twins: "T");
        var input = Of([Private("P", 1), Public("Z", 5)], Child("T1", wish: "P", twins: "T"), second)
            .Under(MultiplesMode.TogetherOrSkip);

        input.Seats()["T1"].ShouldBe("Z");
        Reported(input, second with { PrivateChoices = [] }).Seats()["T1"].ShouldBe("P");
    }

    private static PlacementInput ByDistance(PlacementInput county) => county.Under(MultiplesMode.OneSharedNumber) with
    {
        Rulebook = county.Under(MultiplesMode.OneSharedNumber).Rulebook with
        {
            CoOrdination = county.Rulebook.CoOrdination with { Order = Admissions.Rulebooks.CoOrdinationOrder.Distance },
        },
    };

    private static string? SeatOf(PlacementInput input, PlacementChild child, IReadOnlyList<string> wishes, IReadOnlyList<string> zone) =>
        Reported(input, child with { PrivateChoices = wishes, ZoneSchools = zone }).Seats()[child.ApplicationNumber];

    private static PlacementInput Reported(PlacementInput input, PlacementChild told) => input with
    {
        Children = [.. input.Children.Select(child => child.ApplicationNumber == told.ApplicationNumber ? told : child)],
    };

    /// <summary>Every order of every part of a list.</summary>
    private static IEnumerable<IReadOnlyList<string>> Lists(IReadOnlyList<string> all) =>
        [[], .. all.SelectMany(first => Lists([.. all.Where(code => code != first)]).Select(rest => (string[])[first, .. rest]))];
}
