using EnrollOnline.Admissions.Forecasts;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Forecasts;
using EnrollOnline.Rehearsal.Families;

namespace EnrollOnline.Cli.Demos;

/// <summary>The bureau publishes the lights of a seat forecast: as many children as file this year, a twentieth more each year after.</summary>
internal static class DemoLights
{
    /// <summary>Forecasts and publishes.</summary>
    public static async Task PublishAsync(DemoHouse house, DemoSeason season, MadeUpCounty county, Account bureau, CancellationToken cancel)
    {
        var start = await house.UseAsync<ForecastDesk, ForecastStart?>(desk => desk.StartAsync(season.Season.Code, cancel))
            ?? throw new InvalidOperationException("There is no such season.");
        var living = county.Families
            .Select(family => (Community: FormParts.LivingCommunity(FormFiller.Fill(family.Stated, season.Season.CountyCode, 0, season.Rulebook)), family.Children.Count))
            .Where(family => start.Zones.Find(family.Community ?? "") is not null)
            .GroupBy(family => family.Community!, family => family.Count, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).ToList();
        var years = Enumerable.Range(0, SeatForecast.Years).ToList();
        var forecast = start.Run(
            start.FirstYear,
            [.. years.SelectMany(year => start.Schools.Select(school => new YearSeats(school.Code, start.FirstYear + year, school.Plan)))],
            [.. years.SelectMany(year => living.Select(group => new ZoneCohort(group.Key, start.FirstYear + year, group.Sum() * (20 + year) / 20)))]);
        if (forecast is ForecastResult.Done done)
        {
            await house.UseAsync<LightBook, bool>(book => book.PublishAsync(season.Season.Code, done, bureau.DisplayName, cancel));
        }
    }
}
