using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Rules;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace EnrollOnline.Casework.Guides;

/// <summary>Estates, roads and outlines of a season's zones, kept for a minute: every letter that somebody types asks for them.</summary>
public sealed class ZonePlaces(EnrollContext context, SeasonFrames frames, IMemoryCache kept)
{
    private static readonly TimeSpan _keep = TimeSpan.FromMinutes(1);

    /// <summary>The season's table of estates and roads; empty when the bureau gave none.</summary>
    /// <param name="season">The season.</param>
    /// <param name="cancel">Stops the query.</param>
    public Task<IReadOnlyList<ListedPlace>> ListedAsync(Season season, CancellationToken cancel = default) =>
        KeptAsync<ListedPlace>("listed-places", season, async () => await context.ListedPlaces.AsNoTracking().Where(row => row.SeasonId == season.Id)
            .OrderBy(row => row.Name).ThenBy(row => row.FromNumber).ThenBy(row => row.Side).ToListAsync(cancel));

    /// <summary>The map of a zone; null when the bureau published no outlines.</summary>
    /// <param name="season">The season.</param>
    /// <param name="zone">The zone.</param>
    /// <param name="cancel">Stops the queries.</param>
    public async Task<ZoneMap?> MapAsync(Season season, ZoneView zone, CancellationToken cancel = default)
    {
        var outlines = await KeptAsync<CommunityOutline>("outlines", season, async () =>
            await context.CommunityOutlines.AsNoTracking().Where(row => row.SeasonId == season.Id).OrderBy(row => row.CommunityCode).ToListAsync(cancel));
        return outlines.Count == 0 ? null : ZoneMap.Draw(zone, outlines, (await frames.SchoolsAsync(season.Id, cancel)).Values);
    }

    private async Task<IReadOnlyList<T>> KeptAsync<T>(string what, Season season, Func<Task<List<T>>> read) =>
        (await kept.GetOrCreateAsync((what, season.Id, context.County), async entry =>
        {
            entry.AbsoluteExpirationRelativeToNow = _keep;
            return (IReadOnlyList<T>)await read();
        }))!;
}
