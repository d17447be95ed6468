using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Admissions.Trials;
using Shouldly;
using static EnrollOnline.Admissions.Tests.Placements.AMarket;

namespace EnrollOnline.Admissions.Tests.Trials;

public sealed class TrialRunTests
{
    // Four children of one zone, best category first: two seats at Z, one at its neighbour Y.
    private static readonly PlacementInput _four = Of(
        [Public("Z", 2, "Y"), Public("Y", 1)],
        Child("a", "A") with { Distances = [new("Z", 100)] },
        Child("b", "B") with { Distances = [new("Z", 301), new("Y", 900)] },
        Child("c", "C") with { Distances = [new("Y", 2000), new("Z", 500)] },
        Child("d", "D") with { Distances = [new("Y", 3000)] });

    [Fact]
    public void A_seat_more_moves_two_children_up_and_everything_is_counted()
    {
        var difference = Compare(_four, new PlanEdit("Z", 3, null));

        difference.Total.ShouldBe(new(new(4, 0, 0, 2, 1), new(4, 0, 0, 3, 1)));
        difference.Total.Before.WithoutSeat.ShouldBe(1);
        difference.Moves.ShouldBe(new(Better: 2, Worse: 0, Same: 2, Other: 0));
        difference.Changed.ShouldBe([
            new("c", new("C", "C"), new("Y", "Z"), new(PlacedVia.CoOrdination, PlacedVia.OwnZone), Move.Better),
            new("d", new("D", "D"), new(null, "Y"), new(PlacedVia.None, PlacedVia.CoOrdination), Move.Better),
        ]);
        difference.Categories.Single(category => category.Code == "C").Counts.ShouldBe(new(new(1, 0, 0, 0, 1), new(1, 0, 0, 1, 0)));
        difference.Recategorised.ShouldBe(0);
    }

    [Fact]
    public void Schools_show_their_seats_and_the_last_one_admitted_to_them()
    {
        var difference = Compare(_four, new PlanEdit("Z", 3, null));

        difference.Schools.Select(school => school.Code).ShouldBe(["Y", "Z"]);
        var zone = difference.Schools[1].Figures;
        (zone.Before!.Plan, zone.Before.Filled, zone.Before.Left, zone.Before.Last!.CategoryCode).ShouldBe((2, 2, 0, "B"));
        (zone.After!.Plan, zone.After.Filled, zone.After.Left, zone.After.Last!.CategoryCode).ShouldBe((3, 3, 0, "C"));
        // Y gives its seat by co-ordination only, so no first round has a last one there.
        difference.Schools[0].Figures.Before!.Last.ShouldBeNull();
    }

    [Fact]
    public void Distances_count_placed_children_whose_way_is_known()
    {
        var difference = Compare(_four, new PlanEdit("Z", 3, null));

        difference.Distances.Before.ShouldBe(new(3, 800, 2000)); // 100, 301, 2000: 800.3
        difference.Distances.After.ShouldBe(new(4, 975, 3000)); // 100, 301, 500, 3000: 975.25
    }

    [Fact]
    public void Nine_of_ten_go_no_further_than_the_ninetieth_percentile()
    {
        var ten = Of([Public("Z", 11)], [.. Enumerable.Range(1, 10).Select(at => Child($"c{at:D2}") with { Distances = [new("Z", at * 10)] })]);
        var eleven = ten with { Children = [.. ten.Children, Child("c11") with { Distances = [new("Z", 110)] }] };

        Compare(ten).Distances.After.Ninetieth.ShouldBe(90);
        Compare(eleven).Distances.After.Ninetieth.ShouldBe(100);
        Compare(Of([Public("Z", 1)], Child("a"))).Distances.After.ShouldBe(new(0, 0, 0));
    }

    [Fact]
    public void A_seat_less_pushes_children_down_their_list()
    {
        var difference = Compare(_four, new PlanEdit("Z", 1, null));

        // b falls back on Y, c loses Y to b, and d had nothing to lose.
        difference.Moves.ShouldBe(new(Better: 0, Worse: 2, Same: 2, Other: 0));
        difference.Total.After.ShouldBe(new(4, 0, 0, 1, 1));
    }

    [Fact]
    public void Another_loser_rule_gives_a_zone_seat_to_a_child_that_was_not_drawn()
    {
        // One private seat for two: under Taiyuan's rule the loser's zone seat goes to the child of the lower category.
        var input = Of(
            [Public("Z", 1, "Y"), Public("Y", 2), Private("P", 1)],
            Child("a", "A", wish: "P"), Child("b", "A", wish: "P"), Child("c", "C"));
        var loser = ByLottery("a", "b")[1];

        var difference = Done(TrialRun.Compare(input, input.Under(LoserRule.BottomOfCategory)));

        difference.Changed.ShouldBe([
            new(loser, new("A", "A"), new("Y", "Z"), new(PlacedVia.CoOrdination, PlacedVia.OwnZone), Move.Better),
            new("c", new("C", "C"), new("Z", "Y"), new(PlacedVia.OwnZone, PlacedVia.CoOrdination), Move.Worse),
        ]);
        difference.Total.Before.Private.ShouldBe(1);
    }

    [Fact]
    public void From_one_school_that_is_not_on_the_list_to_another_is_neither_better_nor_worse()
    {
        var input = Of([Public("Z", 0, "X", "Y"), Public("X", 1), Public("Y", 1)], Child("a"));

        Compare(input, new PlanEdit("X", 0, null)).Moves.ShouldBe(new(0, 0, 0, 1));
    }

    [Fact]
    public void A_plan_over_its_cap_is_refused_on_the_side_that_asks_for_it()
    {
        var result = TrialRun.Compare(_four, TrialInput.Under(_four, _four.Rulebook, [new("Z", 9, null)]));

        var bad = result.ShouldBeOfType<TrialResult.BadInput>();
        (bad.Side, bad.Faults.Single().Id).ShouldBe((TrialSide.After, "Z"));
        Done(TrialRun.Compare(_four, TrialInput.Under(_four, _four.Rulebook, [new("Z", 9, 9)]))).Total.After.WithoutSeat.ShouldBe(0);
    }

    [Fact]
    public void Lists_of_other_children_are_not_compared() =>
        TrialRun.Compare(_four, _four with { Children = [.. _four.Children.Skip(1), Child("e")] })
            .ShouldBeOfType<TrialResult.OtherChildren>().ApplicationNumber.ShouldBe("a");

    private static TrialDifference Compare(PlacementInput input, params PlanEdit[] plans) =>
        Done(TrialRun.Compare(input, TrialInput.Under(input, input.Rulebook, plans)));

    private static TrialDifference Done(TrialResult result) => result.ShouldBeOfType<TrialResult.Done>().Difference;
}
