using System.Text.Json;
using EnrollOnline.Admissions.Facts;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace EnrollOnline.Admissions.Tests.Facts;

public sealed class MonthSetTests
{
    private static readonly MonthSet Broken = new(
        [new(2023, 11), new(2023, 12), new(2024, 1), new(2024, 3), new(2024, 4)]);

    [Fact]
    public void A_run_goes_over_new_year() => Broken.ConsecutiveMonthsEnding(new(2024, 1)).ShouldBe(3);

    [Fact]
    public void A_run_stops_at_a_gap() => Broken.ConsecutiveMonthsEnding(new(2024, 4)).ShouldBe(2);

    [Fact]
    public void A_run_that_ends_in_a_missing_month_has_no_length() =>
        Broken.ConsecutiveMonthsEnding(new(2024, 2)).ShouldBe(0);

    [Theory]
    [InlineData(2023, 12, 2)]
    [InlineData(2024, 4, 3)]
    [InlineData(2023, 10, 0)]
    public void The_longest_run_counts_months_up_to_the_date(int year, int month, int length) =>
        Broken.LongestRunUntil(new(year, month, 15)).ShouldBe(length);

    [Fact]
    public void Gaps_name_the_missing_months() =>
        Broken.Gaps(new(2023, 10), new(2024, 4)).ToString().ShouldBe("2023-10, 2024-02");

    [Fact]
    public void Order_and_doubles_make_no_difference() =>
        new MonthSet([new(2024, 2), new(2024, 1), new(2024, 2)]).ShouldBe(new MonthSet([new(2024, 1), new(2024, 2)]));

    [Fact]
    public void A_set_is_written_as_sorted_months() =>
        JsonSerializer.Serialize(new MonthSet([new(2024, 2), new(2023, 12)])).ShouldBe("[\"2023-12\",\"2024-02\"]");

    [Fact]
    public void A_month_that_is_none_is_refused() =>
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<MonthSet>("[\"2024-13\"]"));

    [Fact]
    public void The_longest_run_is_the_best_of_all_runs_that_end_in_time() =>
        Prop.ForAll(
            Gen.Choose(0, 30).ListOf().ToArbitrary(),
            offsets =>
            {
                MonthSet months = new(offsets.Select(offset => new Month(2022, 1).Plus(offset)));
                var best = Enumerable.Range(0, 20).Max(offset => months.ConsecutiveMonthsEnding(new Month(2022, 1).Plus(offset)));
                return months.LongestRunUntil(new(2023, 8, 31)) == best;
            }).QuickCheckThrowOnFailure();
}
