using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Privacy;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Inspections;

/// <summary>The secrets of the spot checks, made once for each season and kept.</summary>
public sealed class InspectionSeeds(PersonalData personal, TimeProvider time)
{
    private readonly ConcurrentDictionary<Guid, InspectionLottery> _known = [];

    /// <summary>The season's lottery. Two workers that make the secret at once end with the same one.</summary>
    /// <param name="context">The database; what it tracks is left alone.</param>
    /// <param name="season">The season.</param>
    /// <param name="cancel">Stops.</param>
    internal async Task<InspectionLottery> OfAsync(EnrollContext context, Season season, CancellationToken cancel)
    {
        if (_known.TryGetValue(season.Id, out var known))
        {
            return known;
        }

        var stored = await FindAsync(context, season.Id, cancel);
        if (stored is null)
        {
            var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
            var (cipher, commitment, now) = (personal.Encrypt(secret, season.Id), CommitmentOf(secret), time.GetUtcNow().UtcDateTime);
            await context.Database.ExecuteSqlAsync(
                $"""
                 INSERT INTO inspection_seeds (season_id, county_code, secret_cipher, commitment, made_at)
                 VALUES ({season.Id}, {season.CountyCode}, {cipher}, {commitment}, {now}) ON CONFLICT (season_id) DO NOTHING
                 """, cancel);
            stored = await FindAsync(context, season.Id, cancel);
        }

        return _known.GetOrAdd(season.Id, new InspectionLottery(Open(stored!), season.Code));
    }

    /// <summary>The secret in clear.</summary>
    internal string Open(InspectionSeed seed) => personal.Decrypt(seed.SecretCipher, seed.SeasonId);

    /// <summary>SHA-256 of a secret's text, lower-case hex.</summary>
    /// <param name="secret">The secret, 64 hexadecimal digits.</param>
    public static string CommitmentOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(secret)));

    private static Task<InspectionSeed?> FindAsync(EnrollContext context, Guid season, CancellationToken cancel) =>
        context.InspectionSeeds.AsNoTracking().SingleOrDefaultAsync(row => row.SeasonId == season, cancel);
}
