using System.Collections.Concurrent;

namespace EnrollOnline.Cli.Benches;

/// <summary>Times of many requests by step, from many threads.</summary>
internal sealed class StepFigures
{
    private readonly ConcurrentDictionary<string, Times> _steps = new(StringComparer.Ordinal);

    /// <summary>Counts one request.</summary>
    /// <param name="step">The step.</param>
    /// <param name="milliseconds">How long it took.</param>
    /// <param name="commands">Commands it sent to the database.</param>
    /// <param name="failed">Whether it did not get what it wanted.</param>
    public void Add(string step, double milliseconds, int commands, bool failed)
    {
        var times = _steps.GetOrAdd(step, _ => new Times());
        lock (times)
        {
            times.Milliseconds.Add(milliseconds);
            times.Commands += commands;
            times.Failed += failed ? 1 : 0;
        }
    }

    /// <summary>Forgets everything: what follows is measured.</summary>
    public void Clear() => _steps.Clear();

    /// <summary>The figures of each step.</summary>
    public IReadOnlyDictionary<string, StepLine> Read() => _steps.ToDictionary(step => step.Key, step => LineOf(step.Value), StringComparer.Ordinal);

    /// <summary>The figures of all steps together.</summary>
    public StepLine All()
    {
        var all = new Times();
        foreach (var times in _steps.Values)
        {
            lock (times)
            {
                all.Milliseconds.AddRange(times.Milliseconds);
                (all.Commands, all.Failed) = (all.Commands + times.Commands, all.Failed + times.Failed);
            }
        }

        return LineOf(all);
    }

    private static StepLine LineOf(Times times)
    {
        lock (times)
        {
            var sorted = times.Milliseconds.ToArray();
            Array.Sort(sorted);
            return sorted.Length == 0
                ? new StepLine(0, 0, 0, 0, 0, 0)
                : new StepLine(
                    sorted.Length, times.Failed, Math.Round((double)times.Commands / sorted.Length, 1), At(sorted, 0.50), At(sorted, 0.95), At(sorted, 0.99));
        }
    }

    // Nearest rank: the smallest time that so many of a hundred requests did not exceed.
    private static double At(double[] sorted, double part) =>
        Math.Round(sorted[Math.Clamp((int)Math.Ceiling(part * sorted.Length) - 1, 0, sorted.Length - 1)], 1);

    private sealed class Times
    {
        public List<double> Milliseconds { get; } = [];

        public long Commands { get; set; }

        public int Failed { get; set; }
    }
}

/// <summary>The figures of one step.</summary>
/// <param name="Count">Requests.</param>
/// <param name="Failed">Requests that failed.</param>
/// <param name="Commands">Commands to the database for a request, on average.</param>
/// <param name="P50">Half took no longer, in milliseconds.</param>
/// <param name="P95">95 of 100 took no longer, in milliseconds.</param>
/// <param name="P99">99 of 100 took no longer, in milliseconds.</param>
internal sealed record StepLine(int Count, int Failed, double Commands, double P50, double P95, double P99);
