using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Rules;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Guides;

/// <summary>Counties and seasons as anybody may read them: names, rules, plans and zones, and no case.</summary>
public sealed class PublicSeasons(EnrollContext context, SeasonRules rules, SeasonFrames frames)
{
    /// <summary>A county with the newest season of each stage; null when there is no such county.</summary>
    /// <param name="code">Six-digit division code.</param>
    /// <param name="cancel">Stops the queries.</param>
    public async Task<PublicCounty?> CountyAsync(string code, CancellationToken cancel = default)
    {
        if (await context.Counties.AsNoTracking().SingleOrDefaultAsync(row => row.Code == code, cancel) is not { } county)
        {
            return null;
        }

        var seasons = await context.Seasons.AsNoTracking().Where(row => row.CountyCode == code).ToListAsync(cancel);
        return new(county, [.. seasons.GroupBy(row => row.Stage).OrderBy(same => same.Key).Select(same => same.MaxBy(row => row.Year)!)]);
    }

    /// <summary>A season with its rules and schools; null when there is none of that code.</summary>
    /// <param name="code">Public code.</param>
    /// <param name="cancel">Stops the queries.</param>
    public async Task<PublicSeason?> SeasonAsync(string code, CancellationToken cancel = default)
    {
        if (await context.Seasons.AsNoTracking().SingleOrDefaultAsync(row => row.Code == code, cancel) is not { } season)
        {
            return null;
        }

        var county = await context.Counties.AsNoTracking().SingleAsync(row => row.Code == season.CountyCode, cancel);
        return new(county, season, rules.Of(season), await frames.SchoolsAsync(season.Id, cancel));
    }
}

/// <summary>A county that families read about.</summary>
/// <param name="County">The county.</param>
/// <param name="Seasons">The newest season of each stage, primary first.</param>
public sealed record PublicCounty(County County, IReadOnlyList<Season> Seasons);

/// <summary>A season that families read about.</summary>
/// <param name="County">The county.</param>
/// <param name="Season">The season.</param>
/// <param name="Rulebook">Its rules.</param>
/// <param name="Schools">Its schools by code.</param>
public sealed record PublicSeason(County County, Season Season, Rulebook Rulebook, IReadOnlyDictionary<string, School> Schools);
