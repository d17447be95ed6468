using EnrollOnline.Casework.Accounts;
using EnrollOnline.Casework.Clocks;
using EnrollOnline.Casework.Database;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Messages;

/// <summary>What the bureau sees of deliveries: counts, what waits, what was given up. Neither texts nor numbers.</summary>
public sealed class MessageBook(EnrollContext context, IMessageCarrier carrier, TimeProvider time)
{
    private const int MostShown = 100;

    /// <summary>Reads the county's state.</summary>
    /// <param name="county">Six-digit code.</param>
    /// <param name="days">How many days back, today included.</param>
    /// <param name="cancel">Stops the queries.</param>
    public async Task<MessageState> ReadAsync(string county, int days, CancellationToken cancel = default)
    {
        var from = time.ShanghaiToday().AddDays(1 - days);
        var counts = await context.MessageAttempts.AsNoTracking()
            .Where(row => row.Day >= from && (row.CountyCode == county || row.CountyCode == ""))
            .GroupBy(row => new { row.Day, row.Outcome, IsCode = row.MessageId == null })
            .Select(group => new { group.Key.Day, group.Key.Outcome, group.Key.IsCode, Count = group.Count(), Slowest = group.Max(row => row.TookMs) })
            .ToListAsync(cancel);
        var waiting = context.Outbox.AsNoTracking().Where(row => row.CountyCode == county && row.DueAt != null);
        var failed = context.Outbox.AsNoTracking().Where(row => row.CountyCode == county && row.FailedAt != null);
        var shown = await failed.OrderByDescending(row => row.FailedAt).Take(MostShown).Select(row => new
        {
            row.Id, row.CreatedAt, row.FailedAt, row.Attempts, IsDraft = row.DraftId != null,
            Number = context.Applications.Where(one => one.Id == row.ApplicationId).Select(one => one.Number).FirstOrDefault(),
        }).ToListAsync(cancel);
        Guid[] ids = [.. shown.Select(row => row.Id)];
        var last = (await context.MessageAttempts.AsNoTracking().Where(row => row.MessageId != null && ids.Contains(row.MessageId.Value))
            .Select(row => new { row.MessageId, row.At, row.Outcome, row.GatewayCode }).ToListAsync(cancel))
            .GroupBy(row => row.MessageId!.Value).ToDictionary(group => group.Key, group => group.MaxBy(row => row.At)!);
        return new MessageState(
            carrier.IsConnected,
            [.. counts.OrderByDescending(row => row.Day).ThenBy(row => row.IsCode).ThenBy(row => row.Outcome, StringComparer.Ordinal)
                .Select(row => new AttemptCount(row.Day, Enum.Parse<CarrierOutcome>(row.Outcome), row.IsCode, row.Count, row.Slowest))],
            await waiting.CountAsync(cancel), await waiting.CountAsync(row => row.Attempts > 0, cancel),
            await waiting.OrderBy(row => row.CreatedAt).Select(row => (DateTimeOffset?)row.CreatedAt).FirstOrDefaultAsync(cancel),
            await failed.CountAsync(cancel),
            [.. shown.Select(row => new FailedMessage(
                row.Number, row.IsDraft, row.CreatedAt, row.FailedAt!.Value, row.Attempts,
                last.TryGetValue(row.Id, out var end) ? Enum.Parse<CarrierOutcome>(end.Outcome) : null,
                last.GetValueOrDefault(row.Id)?.GatewayCode))]);
    }

    /// <summary>Puts every message that was given up back into the queue, with ten new attempts.</summary>
    /// <param name="county">Six-digit code.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    /// <returns>How many.</returns>
    public Task<int> TryAgainAsync(string county, CancellationToken cancel = default)
    {
        var now = (DateTimeOffset?)time.GetUtcNow();
        return context.Outbox.Where(row => row.CountyCode == county && row.FailedAt != null && row.SentAt == null).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.DueAt, now).SetProperty(row => row.Attempts, 0)
                .SetProperty(row => row.FailedAt, (DateTimeOffset?)null), cancel);
    }
}

/// <summary>Deliveries of one county.</summary>
/// <param name="IsConnected">False when no gateway is configured.</param>
/// <param name="Counts">Attempts by day and outcome, newest day first.</param>
/// <param name="Waiting">Messages in the queue.</param>
/// <param name="Retrying">Those of them that failed at least once.</param>
/// <param name="OldestWaiting">When the oldest of them was written, or null.</param>
/// <param name="Failed">Messages given up.</param>
/// <param name="LastFailed">The latest of these, at most a hundred.</param>
public sealed record MessageState(
    bool IsConnected, IReadOnlyList<AttemptCount> Counts, int Waiting, int Retrying, DateTimeOffset? OldestWaiting, int Failed,
    IReadOnlyList<FailedMessage> LastFailed);

/// <summary>Attempts of one day that ended alike.</summary>
/// <param name="Day">The day in Shanghai.</param>
/// <param name="Outcome">How they ended.</param>
/// <param name="IsCode">True for sign-in codes, of all counties of the installation.</param>
/// <param name="Count">How many.</param>
/// <param name="SlowestMs">The longest of them, in milliseconds.</param>
public sealed record AttemptCount(DateOnly Day, CarrierOutcome Outcome, bool IsCode, int Count, int SlowestMs);

/// <summary>A message that was given up.</summary>
/// <param name="Number">The case's number; null for a draft.</param>
/// <param name="IsDraft">True when it is about a draft.</param>
/// <param name="CreatedAt">When it was written.</param>
/// <param name="FailedAt">When it was given up.</param>
/// <param name="Attempts">Attempts made.</param>
/// <param name="Outcome">How the last one ended; null when the log no longer knows.</param>
/// <param name="Code">The gateway's own code.</param>
public sealed record FailedMessage(
    string? Number, bool IsDraft, DateTimeOffset CreatedAt, DateTimeOffset FailedAt, int Attempts, CarrierOutcome? Outcome, string? Code);
