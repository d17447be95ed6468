using EnrollOnline.Admissions.Forecasts;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Rules;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Forecasts;

/// <summary>Forecasts seats on a season's zones and plans (学位预警). It reads only; what the bureau brings is not kept.</summary>
public sealed class ForecastDesk(EnrollContext context, SeasonRules rules, SeasonFrames frames)
{
    /// <summary>What a forecast starts from.</summary>
    /// <param name="code">The season's code; null for the county's newest.</param>
    /// <param name="cancel">Stops the queries.</param>
    /// <returns>Null when the county has no such season.</returns>
    public async Task<ForecastStart?> StartAsync(string? code, CancellationToken cancel = default)
    {
        var season = await context.Seasons.AsNoTracking().Where(row => code == null || row.Code == code)
            .OrderByDescending(row => row.Year).ThenBy(row => row.Code).FirstOrDefaultAsync(cancel);
        if (season is null)
        {
            return null;
        }

        var rulebook = rules.Of(season);
        var schools = await frames.SchoolsAsync(season.Id, cancel);
        return new ForecastStart(
            season.Code, season.Year, season.Stage,
            // While families still apply their own year is ahead; afterwards the next one is.
            season.State == SeasonState.Open ? season.Year : season.Year + 1,
            rulebook.Forecast ?? SeatForecast.Default,
            rulebook.Forecast is { } rule ? rulebook.FindClause(rule.Clause) : null,
            [.. schools.Values.Where(school => !school.IsPrivate).Select(school => new ForecastSchool(school.Code, school.Name, school.Plan))],
            await ZonesAsync(season, cancel));
    }

    private async Task<SeasonZones> ZonesAsync(Season season, CancellationToken cancel) => new(
        await frames.ZonesAsync(season.Id, cancel),
        await context.Communities.AsNoTracking().Where(row => row.CountyCode == season.CountyCode)
            .Select(row => new KeyValuePair<string, string>(row.Code, row.Name)).ToListAsync(cancel));
}

/// <summary>What a forecast starts from.</summary>
/// <param name="Code">The season's code.</param>
/// <param name="Year">Its year of entry.</param>
/// <param name="Stage">Primary or junior.</param>
/// <param name="FirstYear">The first year to forecast.</param>
/// <param name="Rule">From when it warns.</param>
/// <param name="Clause">The clause that says so; null when the rulebook says nothing and the published thresholds count.</param>
/// <param name="Schools">The public schools, by code.</param>
/// <param name="Zones">The zones.</param>
public sealed record ForecastStart(
    string Code, int Year, Admissions.Facts.Stage Stage, int FirstYear, ForecastRule Rule, Clause? Clause,
    IReadOnlyList<ForecastSchool> Schools, SeasonZones Zones)
{
    /// <summary>Forecasts.</summary>
    /// <param name="firstYear">The first year of entry.</param>
    /// <param name="seats">Seats of every public school in each of the three years.</param>
    /// <param name="cohorts">Children, by what <see cref="SeasonZones.Find"/> gave.</param>
    public ForecastResult Run(int firstYear, IReadOnlyList<YearSeats> seats, IReadOnlyList<ZoneCohort> cohorts) =>
        SeatForecast.Of(new ForecastInput(firstYear, Zones.All, seats, cohorts), Rule);
}

/// <summary>One public school.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Plan">Seats of the season's plan.</param>
public sealed record ForecastSchool(string Code, string Name, int Plan);
