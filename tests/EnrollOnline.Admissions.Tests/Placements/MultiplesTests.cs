using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;
using Shouldly;
using static EnrollOnline.Admissions.Tests.Placements.AMarket;

namespace EnrollOnline.Admissions.Tests.Placements;

public sealed class MultiplesTests
{
    /// <summary>Twins of whom the earlier date lets one in; one seat at the private school P.</summary>
    private static PlacementInput TwinsAtTheBoundary(int plan, int cap) => Of(
        [new("P", SchoolKind.Private, plan, cap, []), Public("Z", 5)],
        Child("t1", wish: "P", twins: "T"), Child("t2", wish: "P", twins: "T"));

    [Fact]
    public void Independent_multiples_have_their_own_numbers()
    {
        var children = TwinsAtTheBoundary(1, 1).Under(MultiplesMode.Independent).Placed().Children;

        children[0].LotteryNumber.ShouldNotBe(children[1].LotteryNumber);
    }

    [Fact]
    public void One_shared_number_may_still_be_parted_by_the_last_seat()
    {
        var children = TwinsAtTheBoundary(1, 2).Under(MultiplesMode.OneSharedNumber).Placed().Children;

        children[0].LotteryNumber.ShouldBe(children[1].LotteryNumber);
        children.Select(child => child.SchoolCode).ShouldBe(["P", "Z"]);
    }

    [Fact]
    public void An_extra_seat_keeps_them_together_below_the_cap()
    {
        var outcome = TwinsAtTheBoundary(1, 2).Under(MultiplesMode.TogetherExtraSeat).Placed();

        outcome.Children.ShouldAllBe(child => child.SchoolCode == "P");
        outcome.Schools.Single(school => school.SchoolCode == "P").ShouldBe(new("P", 1, 1, 2));
    }

    [Fact]
    public void No_extra_seat_is_added_over_the_cap()
    {
        var outcome = TwinsAtTheBoundary(1, 1).Under(MultiplesMode.TogetherExtraSeat).Placed();

        outcome.Children.Select(child => child.SchoolCode).ShouldBe(["P", "Z"]);
    }

    [Fact]
    public void Together_or_skip_passes_over_them_and_the_seat_goes_to_the_next()
    {
        string[] order = ByLottery("T", "other");
        var input = TwinsAtTheBoundary(order[0] == "T" ? 1 : 2, 9);
        input = input with { Children = [.. input.Children, Child("other", wish: "P")] };

        var outcome = input.Under(MultiplesMode.TogetherOrSkip).Placed();

        outcome.Children.Select(child => (child.ApplicationNumber, child.SchoolCode)).ShouldBe(
            [("other", "P"), ("t1", "Z"), ("t2", "Z")]);
        outcome.Children.Single(child => child.ApplicationNumber == "t1").Trace[0].Verdict
            .ShouldBe(TraceVerdict.PassedOverTogether);
    }

    [Fact]
    public void Multiples_that_fit_are_not_passed_over() =>
        TwinsAtTheBoundary(2, 2).Under(MultiplesMode.TogetherOrSkip).Placed()
            .Children.ShouldAllBe(child => child.SchoolCode == "P");

    [Fact]
    public void Multiples_of_different_categories_are_not_kept_together_against_others()
    {
        var input = Of([Public("Z", 1)], Child("t1", "A", twins: "T"), Child("t2", "E", twins: "T"));

        input.Under(MultiplesMode.TogetherExtraSeat).Placed().Schools[0].ExtraSeats.ShouldBe(0);
    }
}
