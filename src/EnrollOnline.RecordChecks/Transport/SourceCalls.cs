using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace EnrollOnline.RecordChecks.Transport;

/// <summary>One request to a department, or one look-up in its delivered files.</summary>
/// <param name="Source">Code of the department.</param>
/// <param name="At">When it began, by the machine's clock.</param>
/// <param name="Took">How long the answer took, retries included.</param>
/// <param name="Questions">Questions in it, at least 1.</param>
/// <param name="Answered">True when an answer came that can be relied on; false when the department was down or took no more.</param>
public sealed record SourceCall(string Source, DateTimeOffset At, TimeSpan Took, int Questions, bool Answered);

/// <summary>The requests of this process that nobody has written down yet. Safe for any number of threads.</summary>
/// <param name="log">Where answers that cannot be relied on are told of.</param>
public sealed partial class SourceCalls(ILogger<SourceCalls>? log = null)
{
    // Nobody may have asked for them in a process without a database; then the oldest are forgotten.
    private const int Most = 100_000;

    private readonly ConcurrentQueue<SourceCall> calls = new();
    private readonly ILogger log = log ?? (ILogger)NullLogger.Instance;

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

    /// <summary>Tells the log of an answer that nothing was made of. Neither what was asked nor what came back is told.</summary>
    /// <param name="source">Code of the department.</param>
    /// <param name="reason">One of <c>SourceDownReason</c>.</param>
    /// <param name="questions">How many questions stay open for it.</param>
    /// <param name="reference">The request's <see cref="RequestSignature.ReferenceHeader"/>.</param>
    internal void Refused(string source, string reason, int questions, string reference) =>
        NotReliedOn(log, source, reason, questions, reference);

    [LoggerMessage(LogLevel.Warning, "{Source} cannot be relied on: {Reason}, {Questions} questions stay open, reference {Reference}.")]
    private static partial void NotReliedOn(ILogger logger, string source, string reason, int questions, string reference);
}
