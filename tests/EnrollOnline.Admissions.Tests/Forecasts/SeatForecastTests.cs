using EnrollOnline.Admissions.Forecasts;
using EnrollOnline.Admissions.Rulebooks;
using Shouldly;

namespace EnrollOnline.Admissions.Tests.Forecasts;

public sealed class SeatForecastTests
{
    private static readonly ForecastRule _rule = new(85, 95, "forecast");

    [Theory]
    [InlineData(84, SeatLight.Green, 84, 0)]
    [InlineData(85, SeatLight.Yellow, 85, 0)]
    [InlineData(94, SeatLight.Yellow, 94, 0)]
    [InlineData(95, SeatLight.Red, 95, 0)]
    [InlineData(103, SeatLight.Red, 103, 3)]
    public void A_threshold_counts_from_itself_on(int children, SeatLight light, int percent, int missing)
    {
        var year = Done(One(children, seats: 100), _rule).Groups.Single().Years[0];

        year.ShouldBe(new ForecastYear(2026, children, 100, percent, light, missing));
    }

    [Theory]
    [InlineData(89, 99, SeatLight.Green, 89)] // 89.9 percent is not 90
    [InlineData(27, 30, SeatLight.Yellow, 90)]
    [InlineData(199, 200, SeatLight.Yellow, 99)]
    [InlineData(200, 200, SeatLight.Red, 100)]
    public void Without_a_rule_of_its_own_a_county_follows_the_published_one(int children, int seats, SeatLight light, int percent)
    {
        var year = Done(One(children, seats), SeatForecast.Default).Groups.Single().Years[0];

        (year.Light, year.Percent).ShouldBe((light, percent));
    }

    [Theory]
    [InlineData(0, SeatLight.Green)]
    [InlineData(1, SeatLight.Red)]
    public void Children_without_any_seat_are_red_and_nobody_is_green(int children, SeatLight light)
    {
        var year = Done(One(children, seats: 0), _rule).Groups.Single().Years[0];

        year.ShouldBe(new ForecastYear(2026, children, 0, null, light, children));
    }

    [Fact]
    public void Zones_that_share_a_school_are_judged_together_also_through_a_third_one()
    {
        // A and C share nothing, but B shares a school with each; D stands alone; E has no school.
        var input = Input(
            [new("C", ["S3"]), new("A", ["S1"]), new("D", ["S4"]), new("B", ["S1", "S3"]), new("E", [])],
            [("S1", 40), ("S3", 40), ("S4", 40)],
            [new("A", 2026, 30), new("B", 2026, 30), new("C", 2026, 20), new("D", 2026, 10), new("E", 2026, 2)]);

        var forecast = Done(input, _rule);

        forecast.Groups.Select(group => string.Join('+', group.Zones)).ShouldBe(["A+B+C", "D", "E"]);
        forecast.Groups[0].Schools.ShouldBe(["S1", "S3"]);
        forecast.Groups.Select(group => group.Years[0]).ShouldBe([
            new(2026, 80, 80, 100, SeatLight.Red, 0), new(2026, 10, 40, 25, SeatLight.Green, 0), new(2026, 2, 0, null, SeatLight.Red, 2),
        ]);
        forecast.Total[0].ShouldBe(new(2026, 92, 120, 76, SeatLight.Green, 0));
    }

    [Fact]
    public void A_zone_that_runs_short_is_seen_although_its_group_has_seats_enough()
    {
        // Sixty children have S1 and nothing else; ten may also go to S2; the five of C to any of the three.
        var input = Input(
            [new("A", ["S1"]), new("B", ["S2", "S1"]), new("C", ["S1", "S2", "S3"])],
            [("S1", 45), ("S2", 90), ("S3", 10)],
            [new("A", 2026, 60), new("B", 2026, 10), new("C", 2026, 5)]);

        var group = Done(input, _rule).Groups.ShouldHaveSingleItem();

        group.Years[0].ShouldBe(new(2026, 75, 145, 51, SeatLight.Green, 0));
        group.Parts.Select(part => (string.Join('+', part.Schools), string.Join('+', part.Zones), part.Years[0])).ShouldBe([
            ("S1", "A", new ForecastYear(2026, 60, 45, 133, SeatLight.Red, 15)),
            ("S1+S2", "A+B", new ForecastYear(2026, 70, 135, 51, SeatLight.Green, 0)),
        ]);
    }

    [Fact]
    public void Three_years_are_covered_and_children_of_others_are_said_to_be_passed_over()
    {
        var input = Input(
            [new("A", ["S1"])], [("S1", 40)],
            [new("A", 2025, 5), new("A", 2026, 39), new("A", 2028, 40), new("A", 2029, 7)]);

        var forecast = Done(input, _rule);

        forecast.Groups.Single().Years.Select(year => (year.Year, year.Children)).ShouldBe([(2026, 39), (2027, 0), (2028, 40)]);
        forecast.PassedOver.ShouldBe(12);
    }

    [Fact]
    public void What_would_be_counted_wrongly_is_refused_with_its_row()
    {
        var input = new ForecastInput(
            2026, [new("A", ["S1"]), new("A", ["S1"])],
            [new("S1", 2026, -1), new("S1", 2026, 4), new("S1", 2027, 4)],
            [new("A", 2026, 1), new("A", 2026, 2), new("B", 2026, 3), new("A", 2027, -2)]);

        var faults = SeatForecast.Of(input, _rule).ShouldBeOfType<ForecastResult.BadInput>().Faults;

        faults.Select(fault => fault.Row).ShouldBe(["zones[1]", "seats[0]", "seats[1]", "seats", "cohorts[1]", "cohorts[2]", "cohorts[3]"]);
        faults.Single(fault => fault.Row == "seats").Message.En.ShouldContain("2028");
        faults.ShouldAllBe(fault => fault.Message.Zh.Length > 0);
    }

    [Fact]
    public void The_order_of_rows_does_not_matter()
    {
        var input = Input(
            [new("A", ["S1"]), new("B", ["S1", "S2"]), new("C", ["S3"])], [("S1", 10), ("S2", 20), ("S3", 30)],
            [new("A", 2026, 9), new("B", 2027, 31), new("C", 2028, 27)]);
        var turned = new ForecastInput(2026, [.. input.Zones.Reverse()], [.. input.Seats.Reverse()], [.. input.Cohorts.Reverse()]);

        Text(turned).ShouldBe(Text(input));

        static string Text(ForecastInput input) => System.Text.Json.JsonSerializer.Serialize(Done(input, _rule));
    }

    private static ForecastInput One(int children, int seats) =>
        Input([new("A", ["S1"])], [("S1", seats)], [new("A", 2026, children)]);

    private static ForecastInput Input(ForecastZone[] zones, (string School, int Seats)[] seats, ZoneCohort[] cohorts) => new(
        2026, zones, [.. seats.SelectMany(row => Enumerable.Range(2026, 3).Select(year => new YearSeats(row.School, year, row.Seats)))], cohorts);

    private static ForecastResult.Done Done(ForecastInput input, ForecastRule rule) =>
        SeatForecast.Of(input, rule).ShouldBeOfType<ForecastResult.Done>();
}
