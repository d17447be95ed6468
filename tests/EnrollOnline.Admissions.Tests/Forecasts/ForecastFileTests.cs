using EnrollOnline.Admissions.Forecasts;
using Shouldly;

namespace EnrollOnline.Admissions.Tests.Forecasts;

public sealed class ForecastFileTests
{
    [Fact]
    public void Seats_are_one_figure_or_three()
    {
        var reading = ForecastFile.Read(
            """
            {
              "firstYear": 2026,
              "schools": [{ "code": "S1", "name": "一小", "seats": 90 }, { "code": "S2", "seats": [45, 45, 90] }],
              "zones": [{ "code": "Z1", "name": "一片", "schools": ["S1", "S2"] }],
              "cohorts": [{ "zone": "Z1", "year": 2027, "children": 120 }]
            }
            """);

        reading.Error.ShouldBeNull();
        reading.Input!.Seats.Select(row => (row.SchoolCode, row.Year, row.Seats)).ShouldBe(
            [("S1", 2026, 90), ("S1", 2027, 90), ("S1", 2028, 90), ("S2", 2026, 45), ("S2", 2027, 45), ("S2", 2028, 90)]);
        reading.Names["Z1"].ShouldBe("一片");
    }

    [Theory]
    [InlineData("""{"firstYear":2026,"schools":[],"zones":[],"cohorts":[],"colour":1}""", "colour")]
    [InlineData("""{"firstYear":2026,"schools":[{"code":"S1","seats":[1,2]}],"zones":[],"cohorts":[]}""", "$.schools[0].seats")]
    [InlineData("""{"firstYear":2026,"schools":[{"code":"S1","seats":[1,2,3,4]}],"zones":[],"cohorts":[]}""", "$.schools[0].seats[3]")]
    [InlineData("""{"firstYear":2026,"schools":[{"code":"S1","seats":[1,-2,3]}],"zones":[],"cohorts":[]}""", "$.schools[0].seats[1]")]
    [InlineData("""{"firstYear":2026,"schools":[],"zones":[{"code":"Z1","schools":[7]}],"cohorts":[]}""", "$.zones[0].schools[0]")]
    [InlineData("{\"firstYear\":2026,\n\"schools\":", "line 2")]
    public void A_fault_is_one_line_that_names_the_place(string json, string place) =>
        ForecastFile.Read(json).Error.ShouldNotBeNull().ShouldContain(place);
}
