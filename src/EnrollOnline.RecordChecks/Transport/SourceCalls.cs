using System.Collections.Concurrent;

namespace EnrollOnline.RecordChecks.Transport;

/// <summary>One request to a department, or one look-up in its delivered files.</summary>
/// <param name="Source">Code of the department.</param>
/// <param name="At">When it began, by the machine's clock.</param>
/// <param name="Took">How long the answer took, retries included.</param>
/// <param name="Questions">Questions in it, at least 1.</param>
/// <param name="Answered">True when an answer came that can be relied on; false when the department was down or took no more.</param>
public sealed record SourceCall(string Source, DateTimeOffset At, TimeSpan Took, int Questions, bool Answered);

/// <summary>The requests of this process that nobody has written down yet. Safe for any number of threads.</summary>
public sealed class SourceCalls
{
    // Nobody may have asked for them in a process without a database; then the oldest are forgotten.
    private const int Most = 100_000;

    private readonly ConcurrentQueue<SourceCall> calls = new();

    /// <summary>Notes a request.</summary>
    /// <param name="call">The request.</param>
    public void Note(SourceCall call)
    {
        calls.Enqueue(call);
        while (calls.Count > Most && calls.TryDequeue(out _))
        {
        }
    }

    /// <summary>Takes out what was noted so far; each request comes out once.</summary>
    public IReadOnlyList<SourceCall> Take()
    {
        var taken = new List<SourceCall>();
        while (taken.Count < Most && calls.TryDequeue(out var call))
        {
            taken.Add(call);
        }

        return taken;
    }
}
