using EnrollOnline.Admissions.Forecasts;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Histories;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Forecasts;

/// <summary>The lights that a bureau published out of its seat forecast (学位预警): families read lights, not head counts.</summary>
public sealed class LightBook(EnrollContext context, CaseHistory history, TimeProvider time)
{
    /// <summary>A school's light in each year: the worst of its group and of every part of the group that leads to it.</summary>
    /// <param name="forecast">The forecast.</param>
    public static IReadOnlyDictionary<(string School, int Year), SeatLight> LightsOf(ForecastResult.Done forecast)
    {
        ArgumentNullException.ThrowIfNull(forecast);
        return forecast.Groups
            .SelectMany(group => group.Parts.Select(part => (part.Schools, part.Years)).Append((group.Schools, group.Years)))
            .SelectMany(zones => zones.Schools.SelectMany(school => zones.Years.Select(year => (Key: (school, year.Year), year.Light))))
            .GroupBy(light => light.Key).ToDictionary(same => same.Key, same => same.Max(light => light.Light));
    }

    /// <summary>Publishes the lights of a forecast in place of those that stood. Saves.</summary>
    /// <param name="code">The season's code.</param>
    /// <param name="forecast">The forecast; null takes the lights back.</param>
    /// <param name="actor">Who publishes.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    /// <returns>False when the county has no such season.</returns>
    public async Task<bool> PublishAsync(string code, ForecastResult.Done? forecast, string actor, CancellationToken cancel = default)
    {
        if (await context.Seasons.AsNoTracking().SingleOrDefaultAsync(row => row.Code == code, cancel) is not { } season)
        {
            return false;
        }

        var (now, standing) = (time.GetUtcNow(), await context.PublishedLights.Where(row => row.SeasonId == season.Id).ToListAsync(cancel));
        var wanted = forecast is null ? new Dictionary<(string School, int Year), SeatLight>() : LightsOf(forecast);
        context.PublishedLights.RemoveRange(standing.Where(row => !wanted.ContainsKey((row.SchoolCode, row.Year))));
        foreach (var ((school, year), light) in wanted)
        {
            if (standing.Find(row => row.SchoolCode == school && row.Year == year) is { } row)
            {
                (row.Light, row.PublishedAt) = (light, now);
            }
            else
            {
                context.PublishedLights.Add(new PublishedLight
                {
                    CountyCode = season.CountyCode, SeasonId = season.Id, SchoolCode = school, Year = year, Light = light, PublishedAt = now,
                });
            }
        }

        await history.AppendAsync(season.CountyCode, season.Id, actor, forecast is null ? "forecast.taken-back" : "forecast.published", "", cancel);
        await context.SaveChangesAsync(cancel);
        return true;
    }

    /// <summary>The lights that stand, by school, the earliest year first.</summary>
    /// <param name="seasonId">The season.</param>
    /// <param name="cancel">Stops the query.</param>
    public async Task<ILookup<string, PublishedLight>> OfAsync(Guid seasonId, CancellationToken cancel = default) =>
        (await context.PublishedLights.AsNoTracking().Where(row => row.SeasonId == seasonId).OrderBy(row => row.Year).ToListAsync(cancel))
        .ToLookup(row => row.SchoolCode, StringComparer.Ordinal);

    /// <summary>Since when a season's lights are published; null when none are.</summary>
    /// <param name="code">The season's code.</param>
    /// <param name="cancel">Stops the query.</param>
    public Task<DateTimeOffset?> PublishedAtAsync(string code, CancellationToken cancel = default) =>
        context.PublishedLights.AsNoTracking().Where(row => context.Seasons.Any(season => season.Id == row.SeasonId && season.Code == code))
            .Select(row => (DateTimeOffset?)row.PublishedAt).FirstOrDefaultAsync(cancel);
}
