using System.Collections.Immutable;
using EnrollOnline.RecordChecks.Transport;

namespace EnrollOnline.Casework.Sources;

/// <summary>The requests of one minute to one department.</summary>
/// <param name="Source">Code of the department.</param>
/// <param name="Minute">Beginning of the minute.</param>
internal sealed record MinuteTotal(string Source, DateTimeOffset Minute)
{
    /// <summary>Requests.</summary>
    public int Calls { get; private init; }

    /// <summary>Questions in them.</summary>
    public int Questions { get; private init; }

    /// <summary>Requests that were answered.</summary>
    public int Answered { get; private init; }

    /// <summary>The slowest, in milliseconds.</summary>
    public int Slowest { get; private init; }

    /// <summary>How many fell to each of <see cref="Latency.Bounds"/>; those that took longer are not among them.</summary>
    public ImmutableArray<int> Within { get; private init; } = [.. Latency.Bounds.Select(_ => 0)];

    /// <summary>Beginning of the last answered request.</summary>
    public DateTimeOffset? LastAnswerAt { get; private init; }

    /// <summary>True when the database holds these very sums.</summary>
    public bool Written { get; init; }

    /// <summary>With one request more.</summary>
    public MinuteTotal Plus(SourceCall call)
    {
        var took = (int)Math.Clamp(call.Took.TotalMilliseconds, 0, int.MaxValue);
        var place = Latency.PlaceOf(took);
        return this with
        {
            Calls = Calls + 1,
            Questions = Questions + call.Questions,
            Answered = Answered + (call.Answered ? 1 : 0),
            Slowest = Math.Max(Slowest, took),
            Within = place < Within.Length ? Within.SetItem(place, Within[place] + 1) : Within,
            LastAnswerAt = call.Answered && (LastAnswerAt is null || call.At > LastAnswerAt) ? call.At : LastAnswerAt,
            Written = false,
        };
    }
}
