using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace EnrollOnline.Casework.Rules;

/// <summary>
/// A season as it stands in the database now, without fetching its rulebook each time: the text is kept by its hash, so it can
/// never be another season's or an older one; phase, publication and everything else come from the row, each time anew.
/// </summary>
public sealed class SeasonShelf(EnrollContext context, IMemoryCache kept)
{
    private static readonly TimeSpan _unused = TimeSpan.FromHours(6);

    /// <summary>The season. Not tracked: whoever changes a season reads it for itself.</summary>
    /// <param name="id">Its key.</param>
    /// <param name="cancel">Stops the queries.</param>
    /// <exception cref="InvalidOperationException">There is no such season for this caller.</exception>
    public async Task<Season> OfAsync(Guid id, CancellationToken cancel = default)
    {
        var season = await WithoutText(context.Seasons.AsNoTracking().Where(row => row.Id == id)).SingleAsync(cancel);
        season.RulebookText = await TextAsync(id, season.RulebookHash, cancel);
        return season;
    }

    /// <summary>Every season the caller may see, by no order.</summary>
    /// <param name="cancel">Stops the queries.</param>
    public async Task<IReadOnlyList<Season>> AllAsync(CancellationToken cancel = default)
    {
        var seasons = await WithoutText(context.Seasons.AsNoTracking()).ToListAsync(cancel);
        foreach (var season in seasons)
        {
            season.RulebookText = await TextAsync(season.Id, season.RulebookHash, cancel);
        }

        return seasons;
    }

    private async Task<string> TextAsync(Guid id, string hash, CancellationToken cancel) =>
        (await kept.GetOrCreateAsync((nameof(SeasonShelf), hash), entry =>
        {
            entry.SlidingExpiration = _unused;
            return context.Seasons.AsNoTracking().Where(row => row.Id == id && row.RulebookHash == hash).Select(row => row.RulebookText).SingleAsync(cancel);
        }))!;

    private static IQueryable<Season> WithoutText(IQueryable<Season> rows) => rows.Select(row => new Season
    {
        Id = row.Id, CountyCode = row.CountyCode, Code = row.Code, Year = row.Year, Stage = row.Stage, RulebookText = "",
        RulebookHash = row.RulebookHash, State = row.State, FrozenAt = row.FrozenAt, ListHash = row.ListHash, Commitment = row.Commitment,
        SecretCipher = row.SecretCipher, PublicValues = row.PublicValues, Seed = row.Seed, PublishedRunId = row.PublishedRunId,
        PublishedAt = row.PublishedAt, Revision = row.Revision,
    });
}
