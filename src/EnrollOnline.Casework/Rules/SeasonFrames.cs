using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Rules;

/// <summary>Schools and zones of a season, as forms and placement need them.</summary>
public sealed class SeasonFrames(EnrollContext context)
{
    /// <summary>The season's schools by code.</summary>
    /// <param name="seasonId">The season.</param>
    /// <param name="cancel">Stops the query.</param>
    public async Task<IReadOnlyDictionary<string, School>> SchoolsAsync(Guid seasonId, CancellationToken cancel = default) =>
        await context.Schools.AsNoTracking().Where(school => school.SeasonId == seasonId)
            .OrderBy(school => school.Code).ToDictionaryAsync(school => school.Code, StringComparer.Ordinal, cancel);

    /// <summary>The zone table: schools of each community in their published order.</summary>
    /// <param name="seasonId">The season.</param>
    /// <param name="cancel">Stops the query.</param>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> ZonesAsync(
        Guid seasonId, CancellationToken cancel = default)
    {
        var entries = await context.ZoneEntries.AsNoTracking().Where(entry => entry.SeasonId == seasonId).ToListAsync(cancel);
        return entries.GroupBy(entry => entry.CommunityCode, StringComparer.Ordinal).ToDictionary(
            zone => zone.Key,
            zone => (IReadOnlyList<string>)[.. zone.OrderBy(entry => entry.Position).Select(entry => entry.SchoolCode)],
            StringComparer.Ordinal);
    }
}
