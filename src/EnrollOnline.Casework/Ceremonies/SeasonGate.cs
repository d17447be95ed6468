using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Placements;
using EnrollOnline.Casework.Privacy;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Ceremonies;

/// <summary>What every act of the ceremony needs: the season, one transaction, and the season as it stands afterwards.</summary>
public sealed class SeasonGate(EnrollContext context, PersonalData personal)
{
    /// <summary>The season, when the account is a bureau's of its county; otherwise null.</summary>
    internal async Task<Season?> FindAsync(Guid seasonId, Account bureau, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(bureau);
        context.ChangeTracker.Clear();
        return bureau.Role != AccountRole.Bureau ? null : await context.Seasons.SingleOrDefaultAsync(
            row => row.Id == seasonId && row.CountyCode == bureau.CountyCode, cancel);
    }

    /// <summary>
    /// Writes an act in one transaction. The season's row is written first: it keeps every other act out until the end,
    /// and a second act on an old copy of it is refused.
    /// </summary>
    internal async Task<CeremonyResult> CommitAsync(Season season, Func<Task> rest, CancellationToken cancel)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        season.Revision++;
        try
        {
            await context.SaveChangesAsync(cancel);
            await rest();
            await context.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException error) when (error is DbUpdateConcurrencyException || DatabaseEngine.IsDuplicate(error))
        {
            context.ChangeTracker.Clear();
            return new CeremonyResult.Stale();
        }

        await transaction.CommitAsync(cancel);
        context.ChangeTracker.Clear();
        return new CeremonyResult.Done((await ViewAsync(season.Id, cancel))!, Repeated: false);
    }

    /// <summary>The answer to an act that had been done before.</summary>
    internal async Task<CeremonyResult> RepeatedAsync(Season season, CancellationToken cancel) =>
        new CeremonyResult.Done((await ViewAsync(season.Id, cancel))!, Repeated: true);

    /// <summary>The bureau's secret.</summary>
    internal string SecretOf(Season season) => personal.Decrypt(season.SecretCipher!, season.Id);

    /// <summary>The season as it stands, with what is public at that point.</summary>
    internal async Task<CeremonyView?> ViewAsync(Guid seasonId, CancellationToken cancel)
    {
        if (await context.Seasons.AsNoTracking().SingleOrDefaultAsync(row => row.Id == seasonId, cancel) is not { } season)
        {
            return null;
        }

        var counts = await context.Applications.Where(row => row.SeasonId == seasonId).GroupBy(row => row.State)
            .Select(states => new { State = states.Key, Count = states.Count() }).ToListAsync(cancel);
        var list = await context.FrozenLists.AsNoTracking().Where(row => row.SeasonId == seasonId)
            .Select(row => new { row.Children, row.SchoolsHash }).SingleOrDefaultAsync(cancel);
        return new CeremonyView
        {
            SeasonId = season.Id, SeasonCode = season.Code, State = season.State, Revision = season.Revision,
            Applications = counts.ToDictionary(state => state.State, state => state.Count),
            Listed = list?.Children, FrozenAt = season.FrozenAt, ListHash = season.ListHash,
            SchoolsHash = list?.SchoolsHash, RulebookHash = season.RulebookHash, Commitment = season.Commitment,
            PublicValues = FrozenInput.ValuesOf(season), Seed = season.Seed, PublishedAt = season.PublishedAt,
            Secret = season.Seed is null ? null : SecretOf(season),
        };
    }
}
