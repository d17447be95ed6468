using EnrollOnline.Admissions.Forecasts;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Forecasts;
using EnrollOnline.Casework.Seasons;
using EnrollOnline.Casework.Tests.Ceremonies;
using EnrollOnline.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.Forecasts;

public sealed class LightBookTests
{
    [Fact]
    public void A_school_has_the_worst_light_of_all_zones_that_lead_to_it()
    {
        // Z1 has only S1 and more children than it holds; S2 has room, so the group as a whole is green.
        var forecast = (ForecastResult.Done)SeatForecast.Of(
            new ForecastInput(
                2026, [new("Z1", ["S1"]), new("Z2", ["S1", "S2"])], [.. Years("S1", 45), .. Years("S2", 450)], [new("Z1", 2026, 60), new("Z2", 2027, 10)]),
            SeatForecast.Default);

        var lights = LightBook.LightsOf(forecast);

        lights[("S1", 2026)].ShouldBe(SeatLight.Red);
        lights[("S2", 2026)].ShouldBe(SeatLight.Green);
        lights[("S1", 2027)].ShouldBe(SeatLight.Green);
        lights.Count.ShouldBe(6);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Published_lights_take_the_place_of_those_before_and_can_be_taken_back(string engine)
    {
        await using var house = await TestHouse.CreateAsync(engine, _ => { });
        await house.UseAsync<SeasonOpening>(opening => opening.OpenAsync(FullSeason.Plan(), "test"));
        var code = await ReadAsync(house, context => context.Seasons.Select(row => row.Code).SingleAsync());

        await PublishAsync(house, code, Forecast(60, "S1", "S2"));
        (await LightsAsync(house)).ShouldBe("S1:Red S1:Green S1:Green S2:Red S2:Green S2:Green");
        await PublishAsync(house, code, Forecast(1, "S1"));
        (await LightsAsync(house)).ShouldBe("S1:Green S1:Green S1:Green");
        await PublishAsync(house, code, null);
        (await LightsAsync(house)).ShouldBe("");
        (await ReadAsync(house, context => context.History.Where(row => row.Act.StartsWith("forecast.")).OrderBy(row => row.Sequence).Select(row => row.Act).ToListAsync()))
            .ShouldBe(["forecast.published", "forecast.published", "forecast.taken-back"]);
    }

    private static Task PublishAsync(TestHouse house, string code, ForecastResult.Done? forecast) =>
        house.UseAsync<LightBook>(async book => (await book.PublishAsync(code, forecast, "bureau")).ShouldBeTrue());

    private static Task<string> LightsAsync(TestHouse house) => ReadAsync(house, async context =>
        string.Join(' ', (await context.PublishedLights.OrderBy(row => row.SchoolCode).ThenBy(row => row.Year).ToListAsync()).Select(row => $"{row.SchoolCode}:{row.Light}")));

    private static async Task<T> ReadAsync<T>(TestHouse house, Func<EnrollContext, Task<T>> read)
    {
        T result = default!;
        await house.UseAsync<EnrollContext>(async context => result = await read(context));
        return result;
    }

    private static ForecastResult.Done Forecast(int children, params string[] schools) => (ForecastResult.Done)SeatForecast.Of(
        new ForecastInput(2026, [new("Z", schools)], [.. schools.SelectMany(school => Years(school, 20))], [new("Z", 2026, children)]), SeatForecast.Default);

    private static IEnumerable<YearSeats> Years(string school, int seats) => Enumerable.Range(2026, SeatForecast.Years).Select(year => new YearSeats(school, year, seats));
}
