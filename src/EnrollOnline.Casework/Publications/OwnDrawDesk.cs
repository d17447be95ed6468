using System.Text.Json;
using EnrollOnline.Admissions.Lotteries;
using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Families;
using EnrollOnline.Casework.Privacy;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Publications;

/// <summary>Gives a family all that its child's lottery number is computed from.</summary>
public sealed class OwnDrawDesk(EnrollContext context, FamilyRights rights, PublishedDraws draws)
{
    /// <summary>The draw of one child.</summary>
    /// <param name="number">Application number.</param>
    /// <param name="reader">Somebody who may see the case.</param>
    /// <param name="cancel">Stops the queries.</param>
    /// <returns>Null before publication, where the child had no number, or when the case is not the reader's.</returns>
    public async Task<OwnDraw?> ForAsync(string number, Account reader, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        if (await rights.Seeing(reader.Id).AsNoTracking().SingleOrDefaultAsync(row => row.Number == number, cancel) is not { } application
            || await draws.OfAsync(application.SeasonId, cancel) is not { } draw
            || !draw.Numbers.TryGetValue(number, out var published))
        {
            return null;
        }

        var shared = draw.Shared.GetValueOrDefault(number);
        var seed = new LotterySeed(draw.Seed);
        return new OwnDraw(draw.Seed, shared, draw.Applied, draw.Scope == LotteryScope.Season
            ? [Number(LotteryNumber.SeasonScope, null, published)]
            : [.. (await SchoolsAsync(application, cancel)).Select(one => Number(one.School, one.School, one.Number))]);

        OwnNumber Number(string scope, string? school, string told) => new(
            school, $"{draw.SeasonCode}|{scope}|{shared ?? number}", told, LotteryNumber.Of(seed, draw.SeasonCode, scope, shared ?? number));
    }

    private async Task<IEnumerable<(string School, string Number)>> SchoolsAsync(Application application, CancellationToken cancel)
    {
        var trace = await context.PlacementResults.AsNoTracking()
            .Where(row => row.ApplicationId == application.Id && context.Seasons.Any(season => season.PublishedRunId == row.RunId))
            .Select(row => row.TraceText).SingleAsync(cancel);
        return JsonSerializer.Deserialize<ChildPlacement>(trace, StoredJson.Options)!.Trace
            .Select(one => (one.SchoolCode, one.Key.LotteryNumber)).Distinct();
    }
}

/// <summary>All that one child's lottery numbers are computed from.</summary>
/// <param name="Seed">The seed: the key, as 64 hexadecimal digits.</param>
/// <param name="SharedId">The id that multiples drawn together share, or null.</param>
/// <param name="Applied">How many children had each school on their own list, by school code.</param>
/// <param name="Numbers">One number for the season, or one for each school tried.</param>
public sealed record OwnDraw(string Seed, string? SharedId, IReadOnlyDictionary<string, int> Applied, IReadOnlyList<OwnNumber> Numbers);

/// <summary>One lottery number.</summary>
/// <param name="School">Code of the school it is for; null for the whole season.</param>
/// <param name="Message">The message: <c>SEASON|SCOPE|ID</c>.</param>
/// <param name="Published">The number that was published.</param>
/// <param name="Recomputed">The number that seed and message give, computed for this reader.</param>
public sealed record OwnNumber(string? School, string Message, string Published, string Recomputed)
{
    /// <summary>Whether the two are equal.</summary>
    public bool IsEqual => Published == Recomputed;
}
