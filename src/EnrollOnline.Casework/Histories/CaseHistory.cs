using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EnrollOnline.Casework.Histories;

/// <summary>
/// The append-only history of cases and seasons. Each subject has its own chain; an entry's hash is
/// HMAC-SHA-256 over the hash before it and the entry, so an edit, a deletion or a new order shows.
/// </summary>
public sealed class CaseHistory(EnrollContext context, IOptions<PrivacyKeys> keys, TimeProvider time)
{
    private readonly byte[] _key = Convert.FromBase64String(keys.Value.HistoryKey);

    /// <summary>Adds an entry to the present unit of work; the caller saves it together with the change it tells of.</summary>
    /// <param name="county">The county.</param>
    /// <param name="subject">Key of the application or season.</param>
    /// <param name="actor">Who: an account's display name, or <c>system</c>.</param>
    /// <param name="act">Stable code, for example <c>application.submitted</c>.</param>
    /// <param name="reason">Why, in words; may be empty.</param>
    /// <param name="cancel">Stops the look-up of the entry before.</param>
    public async Task AppendAsync(
        string county, Guid subject, string actor, string act, string reason, CancellationToken cancel)
    {
        var last = context.History.Local.Where(entry => entry.SubjectId == subject).MaxBy(entry => entry.Sequence)
            ?? await context.History.AsNoTracking().Where(entry => entry.SubjectId == subject)
                .OrderByDescending(entry => entry.Sequence).FirstOrDefaultAsync(cancel);
        context.History.Add(Next(county, subject, last?.Sequence ?? 0, last?.Hash ?? "", actor, act, reason));
    }

    /// <summary>Adds the first entry of a new subject, without looking for one before it.</summary>
    /// <inheritdoc cref="AppendAsync" path="/param" />
    public void Begin(string county, Guid subject, string actor, string act, string reason) =>
        context.History.Add(Next(county, subject, 0, "", actor, act, reason));

    /// <summary>Adds one entry to each of many subjects, with one look-up for all. Meant for some hundreds at a time.</summary>
    /// <param name="county">The county.</param>
    /// <param name="reasons">Why, in words, by key of the subject.</param>
    /// <param name="actor">Who.</param>
    /// <param name="act">Stable code.</param>
    /// <param name="cancel">Stops the look-up.</param>
    public async Task AppendToEachAsync(
        string county, IReadOnlyDictionary<Guid, string> reasons, string actor, string act, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(reasons);
        var last = await EndsAsync([.. reasons.Keys], cancel);
        foreach (var (subject, reason) in reasons)
        {
            var (sequence, hash) = last.GetValueOrDefault(subject, (0, ""));
            context.History.Add(Next(county, subject, sequence, hash, actor, act, reason));
        }
    }

    /// <summary>Place and hash of the last entry of each of many subjects; a subject without a history is left out.</summary>
    /// <param name="subjects">Keys of the subjects, some hundreds at a time.</param>
    /// <param name="cancel">Stops the look-up.</param>
    internal async Task<Dictionary<Guid, (int Sequence, string Hash)>> EndsAsync(IReadOnlyCollection<Guid> subjects, CancellationToken cancel)
    {
        var entries = await context.History.AsNoTracking().Where(entry => subjects.Contains(entry.SubjectId))
            .Select(entry => new { entry.SubjectId, entry.Sequence, entry.Hash }).ToListAsync(cancel);
        return entries.GroupBy(entry => entry.SubjectId).ToDictionary(
            chain => chain.Key,
            chain =>
            {
                var end = chain.MaxBy(entry => entry.Sequence)!;
                return (end.Sequence, end.Hash);
            });
    }

    /// <summary>Walks a chain and returns the sequence of the first entry that does not fit, or null when all fit.</summary>
    /// <param name="subject">Key of the application or season.</param>
    /// <param name="cancel">Stops the query.</param>
    public async Task<int?> FindBreakAsync(Guid subject, CancellationToken cancel = default)
    {
        var (previous, sequence) = ("", 0);
        await foreach (var entry in context.History.AsNoTracking().Where(entry => entry.SubjectId == subject)
            .OrderBy(entry => entry.Sequence).AsAsyncEnumerable().WithCancellation(cancel))
        {
            sequence++;
            if (entry.Sequence != sequence || entry.PreviousHash != previous || !IsSealed(entry))
            {
                return sequence;
            }

            previous = entry.Hash;
        }

        return null;
    }

    /// <summary>
    /// Takes the words out of a subject's entries: every reason, and the actor where it was the family. What remains is sealed
    /// anew together with the old hash, so that the chain can still be walked and any later change shows. Part of the caller's
    /// transaction.
    /// </summary>
    /// <param name="subject">Key of the application.</param>
    /// <param name="cancel">Stops; without a transaction some entries may then be erased.</param>
    public async Task EraseWordsAsync(Guid subject, CancellationToken cancel)
    {
        var entries = await context.History.AsNoTracking().Where(entry => entry.SubjectId == subject && entry.ErasedSeal == null).ToListAsync(cancel);
        foreach (var entry in entries)
        {
            // A guardian is written as a masked mobile number.
            var actor = entry.Actor.Contains('*', StringComparison.Ordinal) ? Family : entry.Actor;
            var seal = SealOf(entry, actor, "");
            await context.History.Where(row => row.Id == entry.Id).ExecuteUpdateAsync(
                set => set.SetProperty(row => row.Actor, actor).SetProperty(row => row.Reason, "").SetProperty(row => row.ErasedSeal, seal), cancel);
        }
    }

    /// <summary>Stands for a guardian whose words were erased.</summary>
    public const string Family = "family";

    private bool IsSealed(HistoryEntry entry) =>
        entry.ErasedSeal is { } seal ? seal == SealOf(entry, entry.Actor, entry.Reason) : entry.Hash == HashOf(entry);

    private string SealOf(HistoryEntry entry, string actor, string reason) => "e" + HashOf(
        entry.Hash, entry.CountyCode, entry.SubjectId, entry.Sequence, entry.At, actor, $"erased|{entry.PreviousHash}|{entry.Act}", reason);

    /// <summary>Makes the entry that follows another in a subject's chain; the caller writes it.</summary>
    /// <param name="county">The county.</param>
    /// <param name="subject">Key of the application or season.</param>
    /// <param name="lastSequence">Place of the entry before, 0 when there is none.</param>
    /// <param name="lastHash">Its hash, empty when there is none.</param>
    /// <param name="actor">Who.</param>
    /// <param name="act">Stable code.</param>
    /// <param name="reason">Why, in words; may be empty.</param>
    public HistoryEntry Next(string county, Guid subject, int lastSequence, string lastHash, string actor, string act, string reason)
    {
        // Microseconds: the finest instant every engine keeps, so that the hash can be recomputed from the row.
        var now = time.GetUtcNow();
        var at = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
        return new HistoryEntry
        {
            CountyCode = county, SubjectId = subject, Sequence = lastSequence + 1, At = at,
            Actor = actor, Act = act, Reason = reason, PreviousHash = lastHash,
            Hash = HashOf(lastHash, county, subject, lastSequence + 1, at, actor, act, reason),
        };
    }

    private string HashOf(HistoryEntry entry) => HashOf(
        entry.PreviousHash, entry.CountyCode, entry.SubjectId, entry.Sequence, entry.At, entry.Actor, entry.Act, entry.Reason);

    private string HashOf(
        string previous, string county, Guid subject, int sequence, DateTimeOffset at, string actor, string act, string reason)
    {
        var text = string.Join('\n', previous, county, subject.ToString("D"), sequence.ToString(CultureInfo.InvariantCulture),
            at.UtcTicks.ToString(CultureInfo.InvariantCulture), actor, act, reason);
        return Convert.ToHexStringLower(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(text)));
    }
}
