using EnrollOnline.RecordChecks.Transport;

namespace EnrollOnline.Casework.Sources;

/// <summary>
/// What this process asked the departments, added up by source and minute. Writing down the sums so far, and not what was
/// added to them, may be done again after a failure without counting anything twice. Safe for any number of threads.
/// </summary>
/// <param name="calls">Requests that nobody has added up yet.</param>
public sealed class SourceTotals(SourceCalls calls)
{
    // A request that is still under way after an hour will not come.
    private static readonly TimeSpan _kept = TimeSpan.FromHours(1);

    private readonly Lock _gate = new();
    private readonly Dictionary<(string Source, DateTimeOffset Minute), MinuteTotal> _minutes = [];

    /// <summary>Name under which this process writes; unlike that of any other process at any time.</summary>
    public string Writer { get; } = Guid.CreateVersion7().ToString("N");

    /// <summary>Adds up what is new and returns every sum that is not written down yet.</summary>
    internal IReadOnlyList<MinuteTotal> Collect()
    {
        lock (_gate)
        {
            foreach (var call in calls.Take())
            {
                var minute = call.At.AddTicks(-(call.At.UtcTicks % TimeSpan.TicksPerMinute)).ToUniversalTime();
                _minutes[(call.Source, minute)] = _minutes.GetValueOrDefault(
                    (call.Source, minute), new MinuteTotal(call.Source, minute)).Plus(call);
            }

            return [.. _minutes.Values.Where(total => !total.Written)];
        }
    }

    /// <summary>Notes that sums were written down; one that has grown meanwhile stays open.</summary>
    /// <param name="written">The sums as they were collected.</param>
    /// <param name="now">The present by the machine's clock.</param>
    internal void Settle(IReadOnlyList<MinuteTotal> written, DateTimeOffset now)
    {
        lock (_gate)
        {
            foreach (var total in written.Where(total => _minutes.GetValueOrDefault((total.Source, total.Minute)) == total))
            {
                _minutes[(total.Source, total.Minute)] = total with { Written = true };
            }

            foreach (var old in _minutes.Where(entry => entry.Value.Written && entry.Key.Minute < now - _kept).Select(entry => entry.Key).ToList())
            {
                _minutes.Remove(old);
            }
        }
    }
}
