using System.Collections.Concurrent;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.PublicBundles;

namespace EnrollOnline.Casework.Publications;

/// <summary>What the published bundles say of the draw, read once for each season and kept.</summary>
public sealed class PublishedDraws(PublishedResults results)
{
    private readonly ConcurrentDictionary<Guid, PublishedDraw> _read = [];

    /// <summary>The draw of a season.</summary>
    /// <param name="seasonId">The season.</param>
    /// <param name="cancel">Stops the first reading.</param>
    /// <returns>Null while nothing is published.</returns>
    public async Task<PublishedDraw?> OfAsync(Guid seasonId, CancellationToken cancel = default)
    {
        if (_read.TryGetValue(seasonId, out var known))
        {
            return known;
        }

        return await results.OfAsync(seasonId, cancel) is { } season ? _read.GetOrAdd(seasonId, Read(season)) : null;
    }

    private static PublishedDraw Read(PublishedSeason season)
    {
        var bundle = PublicBundleReader.Read(BundleFiles.Unpack(season.Bundle.ToArray())).Bundle
            ?? throw new InvalidOperationException($"The published bundle of {season.SeasonCode} cannot be read.");
        var (rows, rulebook) = (bundle.Input.Applications, bundle.Input.Rulebook);
        var shared = rulebook.Multiples.Mode != MultiplesMode.Independent;
        return new PublishedDraw(
            bundle.Input.Season.Code, bundle.Input.Lottery.Seed, rulebook.Lottery.Scope,
            bundle.Results.Where(row => row.LotteryNumber is not null).ToDictionary(row => row.Number, row => row.LotteryNumber!, StringComparer.Ordinal),
            rows.Where(row => shared && row.MultiplesId is not null).ToDictionary(row => row.Number, row => row.MultiplesId!, StringComparer.Ordinal),
            rows.SelectMany(row => row.PrivateChoices.Concat(row.ZoneSchools).Distinct()).GroupBy(code => code, StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal));
    }
}

/// <summary>A season's draw as its public bundle tells it.</summary>
/// <param name="SeasonCode">Public code of the season, part of every lottery message.</param>
/// <param name="Seed">The seed, 64 hexadecimal digits.</param>
/// <param name="Scope">One number for the season, or one for each school.</param>
/// <param name="Numbers">Published lottery numbers by application number.</param>
/// <param name="Shared">Ids of multiples that share a number, by application number.</param>
/// <param name="Applied">How many children of the frozen list had each school on their own list, by school code.</param>
public sealed record PublishedDraw(
    string SeasonCode, string Seed, LotteryScope Scope, IReadOnlyDictionary<string, string> Numbers,
    IReadOnlyDictionary<string, string> Shared, IReadOnlyDictionary<string, int> Applied);
