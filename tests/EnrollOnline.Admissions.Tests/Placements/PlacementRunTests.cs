using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;
using Shouldly;
using static EnrollOnline.Admissions.Tests.Placements.AMarket;

namespace EnrollOnline.Admissions.Tests.Placements;

public sealed class PlacementRunTests
{
    [Fact]
    public void The_category_ranks_before_everything_else()
    {
        var seats = Of([Public("Z", 1)], Child("1", "B", "2018-01-01"), Child("2", "A", "2024-01-01")).Seats();

        seats["2"].ShouldBe("Z");
        seats["1"].ShouldBeNull();
    }

    [Fact]
    public void Inside_a_category_the_earlier_date_ranks_before_and_no_date_comes_last()
    {
        var seats = Of(
            [Public("Z", 2)],
            Child("1"), Child("2", date: "2020-05-01"), Child("3", date: "2019-05-01")).Seats();

        seats.Where(seat => seat.Value == "Z").Select(seat => seat.Key).ShouldBe(["2", "3"], ignoreOrder: true);
    }

    [Fact]
    public void Equal_dates_are_ranked_by_lottery()
    {
        string[] order = ByLottery("1", "2", "3");

        var seats = Of([Public("Z", 1)], Child("1"), Child("2"), Child("3")).Seats();

        seats[order[0]].ShouldBe("Z");
        seats.Values.Count(seat => seat is null).ShouldBe(2);
    }

    [Fact]
    public void A_private_school_under_plan_takes_everyone_and_over_plan_draws_without_categories()
    {
        string[] order = ByLottery("1", "2");
        var loserOfLottery = Child(order[1], "A", "2018-01-01", "P");

        var over = Of([Private("P", 1), Public("Z", 5)], Child(order[0], "E", wish: "P"), loserOfLottery).Placed();
        var under = Of([Private("P", 2), Public("Z", 5)], Child(order[0], "E", wish: "P"), loserOfLottery).Placed();

        over.Children.Single(child => child.SchoolCode == "P").ApplicationNumber.ShouldBe(order[0]);
        under.Children.ShouldAllBe(child => child.Via == PlacedVia.PrivateChoice);
    }

    [Fact]
    public void Co_ordination_follows_the_published_neighbours_by_category()
    {
        PlacementSchool[] schools = [Public("Z", 1, "N1", "N2"), Public("N1", 1), Public("N2", 1)];

        var outcome = Of(schools, Child("1"), Child("2", "B"), Child("3", "D"), Child("4", "E")).Placed();

        outcome.Children.Select(child => (child.SchoolCode, child.Via)).ShouldBe(
        [
            ("Z", PlacedVia.OwnZone), ("N1", PlacedVia.CoOrdination), ("N2", PlacedVia.CoOrdination), (null, PlacedVia.None),
        ]);
    }

    [Fact]
    public void Children_of_a_zone_come_before_co_ordinated_ones_of_a_better_category()
    {
        PlacementSchool[] schools = [Public("Z", 0, "N"), Public("N", 1)];

        var seats = Of(schools, Child("1", "A"), Child("2", "D", zone: "N")).Seats();

        seats["2"].ShouldBe("N");
        seats["1"].ShouldBeNull();
    }

    [Fact]
    public void With_a_lottery_per_school_the_numbers_differ_from_school_to_school()
    {
        var outcome = Of([Public("Z", 0, "N"), Public("N", 0)], Child("1")).Under(LotteryScope.School).Placed();

        outcome.Children[0].Trace.Select(trace => trace.Key.LotteryNumber).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public void The_trace_names_group_seats_and_the_last_admitted()
    {
        var outcome = Of(
            [Public("Z", 1, "N"), Public("N", 1)],
            Child("1", "A", "2018-01-01"), Child("2", "B", "2017-01-01")).Placed();

        var trace = outcome.Children[1].Trace;
        trace.Select(entry => (entry.SchoolCode, entry.Verdict)).ShouldBe([("Z", TraceVerdict.Full), ("N", TraceVerdict.Admitted)]);
        trace[0].Seats.ShouldBe(1);
        trace[0].Key.Group.ShouldBe(1);
        trace[0].LastAdmitted.ShouldBe(outcome.Children[0].Trace[0].Key);
        trace[0].LastAdmitted!.Ties.ShouldBe(TieValues.OfDate(new DateOnly(2018, 1, 1)));
    }

    [Fact]
    public void Cut_offs_name_the_last_of_each_category()
    {
        var outcome = Of(
            [Public("Z", 3), Private("P", 1)],
            Child("1", date: "2018-01-01"), Child("2", date: "2019-01-01"), Child("3", "B", "2017-01-01"), Child("4", wish: "P")).Placed();

        outcome.CutOffs.Select(cut => (cut.SchoolCode, cut.CategoryCode, cut.Admitted, cut.Last.Ties)).ShouldBe(
        [
            ("P", "", 1, TieValues.None),
            ("Z", "A", 2, TieValues.OfDate(new DateOnly(2019, 1, 1))),
            ("Z", "B", 1, TieValues.OfDate(new DateOnly(2017, 1, 1))),
        ]);
    }

    [Fact]
    public void Every_check_is_listed_with_the_outcome()
    {
        Of([Public("Z", 1)], Child("1")).Placed().Checks.Select(check => check.Name).ShouldBe(
        [
            "plan-and-cap", "one-seat-each", "listed-schools-only", "no-justified-envy",
            "no-justified-envy-in-co-ordination", "reserves-respected", "multiples", "cut-offs",
        ]);
    }
}
