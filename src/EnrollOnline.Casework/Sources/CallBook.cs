using EnrollOnline.Casework.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace EnrollOnline.Casework.Sources;

/// <summary>Reads how the departments answered the whole installation, by source. Numbers are up to ten seconds old.</summary>
public sealed class CallBook(EnrollContext context, IMemoryCache kept)
{
    private static readonly TimeSpan _fresh = TimeSpan.FromSeconds(10);

    /// <summary>The counts of every source that was asked within thirty days.</summary>
    /// <param name="cancel">Stops the queries.</param>
    public async Task<IReadOnlyDictionary<string, CallCounts>> ReadAsync(CancellationToken cancel = default) =>
        (await kept.GetOrCreateAsync("source-calls", async entry =>
        {
            entry.AbsoluteExpirationRelativeToNow = _fresh;
            // Requests are dated by the machine's clock even where a rehearsal runs the season on another day.
            return await CountAsync(TimeProvider.System.GetUtcNow(), cancel);
        }))!;

    private async Task<IReadOnlyDictionary<string, CallCounts>> CountAsync(DateTimeOffset now, CancellationToken cancel)
    {
        var (hour, day) = (now.AddHours(-1), now.AddDays(-1));
        var rows = context.SourceMinutes.AsNoTracking();
        var last = await rows.GroupBy(row => row.Source)
            .Select(group => new { Source = group.Key, Minute = group.Max(row => row.Minute), Answer = group.Max(row => row.LastAnswerAt) })
            .ToListAsync(cancel);
        var days = await rows.Where(row => row.Minute >= day).GroupBy(row => row.Source)
            .Select(group => new { Source = group.Key, Calls = group.Sum(row => row.Calls), Answered = group.Sum(row => row.Answered) })
            .ToDictionaryAsync(one => one.Source, cancel);
        var hours = (await rows.Where(row => row.Minute >= hour).ToListAsync(cancel)).ToLookup(row => row.Source);
        var counts = new Dictionary<string, CallCounts>(StringComparer.Ordinal);
        foreach (var one in last)
        {
            var minutes = hours[one.Source].ToList();
            var calls = minutes.Sum(row => row.Calls);
            var slowest = calls == 0 ? 0 : minutes.Max(row => row.Slowest);
            int[] within =
            [
                minutes.Sum(row => row.Within50), minutes.Sum(row => row.Within100), minutes.Sum(row => row.Within200), minutes.Sum(row => row.Within500),
                minutes.Sum(row => row.Within1000), minutes.Sum(row => row.Within2000), minutes.Sum(row => row.Within5000), minutes.Sum(row => row.Within10000),
            ];
            var today = days.GetValueOrDefault(one.Source);
            counts[one.Source] = new CallCounts(
                calls, minutes.Sum(row => row.Answered), Latency.HalfWithin(within, calls, slowest), calls == 0 ? null : slowest,
                today?.Calls ?? 0, today?.Answered ?? 0, one.Answer,
                one.Answer is { } answer && one.Minute <= answer ? null : await DownSinceAsync(one.Source, one.Answer, cancel));
        }

        return counts;
    }

    private Task<DateTimeOffset?> DownSinceAsync(string source, DateTimeOffset? answer, CancellationToken cancel)
    {
        var silent = context.SourceMinutes.AsNoTracking().Where(row => row.Source == source && row.Answered == 0);
        return (answer is { } last ? silent.Where(row => row.Minute > last) : silent).MinAsync(row => (DateTimeOffset?)row.Minute, cancel);
    }
}
