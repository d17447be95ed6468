using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace EnrollOnline.Casework.Rules;

/// <summary>
/// Schools, zones and distances of a season, and its county with the communities, as forms and reviews need them: read once and
/// kept for a minute, because every page of every family asks for them and they hardly change while a season is open.
/// </summary>
public sealed class SeasonFrames(EnrollContext context, IMemoryCache kept)
{
    private static readonly TimeSpan _keep = TimeSpan.FromMinutes(1);

    /// <summary>The season's schools by code.</summary>
    /// <param name="seasonId">The season.</param>
    /// <param name="cancel">Stops the query.</param>
    public Task<IReadOnlyDictionary<string, School>> SchoolsAsync(Guid seasonId, CancellationToken cancel = default) =>
        KeptAsync<IReadOnlyDictionary<string, School>>("schools", seasonId, async () =>
            await context.Schools.AsNoTracking().Where(school => school.SeasonId == seasonId)
                .OrderBy(school => school.Code).ToDictionaryAsync(school => school.Code, StringComparer.Ordinal, cancel));

    /// <summary>The zone table: schools of each community in their published order.</summary>
    /// <param name="seasonId">The season.</param>
    /// <param name="cancel">Stops the query.</param>
    public Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> ZonesAsync(Guid seasonId, CancellationToken cancel = default) =>
        KeptAsync<IReadOnlyDictionary<string, IReadOnlyList<string>>>("zones", seasonId, async () =>
        {
            var entries = await context.ZoneEntries.AsNoTracking().Where(entry => entry.SeasonId == seasonId).ToListAsync(cancel);
            return entries.GroupBy(entry => entry.CommunityCode, StringComparer.Ordinal).ToDictionary(
                zone => zone.Key,
                zone => (IReadOnlyList<string>)[.. zone.OrderBy(entry => entry.Position).Select(entry => entry.SchoolCode)],
                StringComparer.Ordinal);
        });

    /// <summary>Metres from each community to schools; empty where the season's plan gave none.</summary>
    /// <param name="seasonId">The season.</param>
    /// <param name="cancel">Stops the query.</param>
    public Task<IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>>> DistancesAsync(
        Guid seasonId, CancellationToken cancel = default) =>
        KeptAsync<IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>>>("distances", seasonId, async () =>
        {
            var rows = await context.CommunityDistances.AsNoTracking().Where(row => row.SeasonId == seasonId).ToListAsync(cancel);
            return rows.ToDictionary(
                row => row.CommunityCode,
                row => (IReadOnlyDictionary<string, int>)CodedNumbers.Read(row.Metres)
                    .ToDictionary(way => way.Code, way => way.Number, StringComparer.Ordinal),
                StringComparer.Ordinal);
        });

    /// <summary>The table of estates and roads, by name and number; empty where the season's plan gave none.</summary>
    /// <param name="seasonId">The season.</param>
    /// <param name="cancel">Stops the query.</param>
    public Task<IReadOnlyList<ListedPlace>> ListedPlacesAsync(Guid seasonId, CancellationToken cancel = default) =>
        KeptAsync<IReadOnlyList<ListedPlace>>("listed-places", seasonId, async () =>
            await context.ListedPlaces.AsNoTracking().Where(row => row.SeasonId == seasonId)
                .OrderBy(row => row.Name).ThenBy(row => row.FromNumber).ThenBy(row => row.Side).ToListAsync(cancel));

    /// <summary>Outlines of communities by code; empty where the season's plan gave none.</summary>
    /// <param name="seasonId">The season.</param>
    /// <param name="cancel">Stops the query.</param>
    public Task<IReadOnlyList<CommunityOutline>> OutlinesAsync(Guid seasonId, CancellationToken cancel = default) =>
        KeptAsync<IReadOnlyList<CommunityOutline>>("outlines", seasonId, async () =>
            await context.CommunityOutlines.AsNoTracking().Where(row => row.SeasonId == seasonId).OrderBy(row => row.CommunityCode).ToListAsync(cancel));

    /// <summary>A county.</summary>
    /// <param name="code">Its six-digit code.</param>
    /// <param name="cancel">Stops the query.</param>
    public Task<County> CountyAsync(string code, CancellationToken cancel = default) =>
        KeptAsync("county", code, () => context.Counties.AsNoTracking().SingleAsync(row => row.Code == code, cancel));

    /// <summary>A county's communities in the order of their codes, which is the order of the official list.</summary>
    /// <param name="county">Its six-digit code.</param>
    /// <param name="cancel">Stops the query.</param>
    public Task<IReadOnlyList<Community>> CommunitiesAsync(string county, CancellationToken cancel = default) =>
        KeptAsync<IReadOnlyList<Community>>("communities", county, async () =>
            await context.Communities.AsNoTracking().Where(row => row.CountyCode == county).OrderBy(row => row.Code).ToListAsync(cancel));

    // The county is part of the key: an officer of another county must not be served what this one may see.
    private async Task<T> KeptAsync<T>(string what, object key, Func<Task<T>> read) =>
        (await kept.GetOrCreateAsync((what, key, context.County), entry =>
        {
            entry.AbsoluteExpirationRelativeToNow = _keep;
            return read();
        }))!;
}
