using System.Text.Json;
using EnrollOnline.Admissions.Facts;
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
}
