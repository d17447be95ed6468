using System.Globalization;
using System.Text;
using System.Text.Json;
using EnrollOnline.RecordChecks.Findings;

namespace EnrollOnline.RecordChecks.Transport;

/// <summary>Asks one department questions and returns a finding for each, whatever happens on the way. A department's own
/// client says what its questions and records mean; everything else is the same for all.</summary>
/// <typeparam name="TQuestion">The department's question.</typeparam>
/// <typeparam name="TAnswer">The department's record.</typeparam>
public abstract class DepartmentClient<TQuestion, TAnswer> : IDisposable
    where TQuestion : RecordQuestion
    where TAnswer : class
{
    // A person's record is a few hundred bytes; a whole book of a temple or barracks some thousands.
    private const int LongestRecord = 64 * 1024;

    private readonly string source;
    private readonly DepartmentOptions options;
    private readonly TimeProvider clock;
    private readonly SignedChannel? channel;

    /// <summary>Makes a client; nothing is sent yet.</summary>
    /// <param name="source">Code of the department, which is also its folder in the protocol's paths.</param>
    /// <param name="options">How it is reached.</param>
    /// <param name="clock">The season's clock, which dates the findings.</param>
    private protected DepartmentClient(string source, DepartmentOptions options, TimeProvider clock)
    {
        this.source = source;
        this.options = options;
        this.clock = clock;

        // Signatures are dated by the machine's clock even where a rehearsal runs the season on another day.
        channel = options.Connected ? new SignedChannel(options, TimeProvider.System) : null;
    }

    /// <summary>How the department is asked.</summary>
    public SourceWay Way => channel is null ? SourceWay.NotConnected : SourceWay.Online;

    /// <summary>Asks all the questions, in batches, several at a time.</summary>
    /// <param name="questions">The questions.</param>
    /// <param name="cancellationToken">Cancelling throws; no failure of a department does.</param>
    /// <returns>A finding for each question, in the questions' order.</returns>
    public async Task<IReadOnlyList<Finding>> AskAsync(IReadOnlyList<TQuestion> questions, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(questions);
        var findings = new Finding[questions.Count];
        var open = new List<int>();
        for (var i = 0; i < questions.Count; i++)
        {
            if ((channel is null ? NotComparableReason.NotConnected : WhyNotComparable(questions[i])) is { } reason)
            {
                findings[i] = Without(questions[i], new FindingStatus.NotComparable(reason));
            }
            else
            {
                open.Add(i);
            }
        }

        var limits = new ParallelOptions { MaxDegreeOfParallelism = options.MaxConcurrency, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(open.Chunk(options.BatchSize), limits, async (chunk, token) =>
        {
            var asked = Array.ConvertAll(chunk, i => questions[i]);
            var found = asked.Length == 1 ? [await SingleAsync(asked[0], token)] : await BatchAsync(asked, token);
            for (var i = 0; i < chunk.Length; i++)
            {
                findings[chunk[i]] = found[i];
            }
        });
        return findings;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        channel?.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Why this question cannot be put to the register, or null.</summary>
    private protected abstract string? WhyNotComparable(TQuestion question);

    /// <summary>The record is that of the person or thing asked about.</summary>
    private protected abstract bool Concerns(TQuestion question, TAnswer answer);

    /// <summary>The comparison.</summary>
    private protected abstract FindingStatus Compare(TQuestion question, TAnswer answer);

    /// <summary>The record as it may be kept: ID numbers masked.</summary>
    private protected abstract TAnswer Masked(TQuestion question, TAnswer answer);

    private async Task<Finding> SingleAsync(TQuestion question, CancellationToken cancellationToken)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new { question }, WireJson.Options);
        var reply = await channel!.PostAsync($"/v1/{source}/query", body, SignedChannel.SingleLimit, cancellationToken);
        return reply is Reply.Answered answered ? Judge(question, Read<WireAnswer>(answered.Json)) : Unanswered(question, reply);
    }

    private async Task<Finding[]> BatchAsync(TQuestion[] questions, CancellationToken cancellationToken)
    {
        var items = questions.Select((question, i) => new { item = Item(i), question });
        var body = JsonSerializer.SerializeToUtf8Bytes(new { questions = items }, WireJson.Options);
        var reply = await channel!.PostAsync($"/v1/{source}/batch", body, SignedChannel.BatchLimit, cancellationToken);
        if (reply is not Reply.Answered answered)
        {
            return Array.ConvertAll(questions, question => Unanswered(question, reply));
        }

        // An item answered twice is answered in two ways: neither is taken.
        var byItem = Read<WireAnswers>(answered.Json)?.Answers
            .Where(answer => answer?.Item is not null)
            .ToLookup(answer => answer.Item!, StringComparer.Ordinal);
        return [.. questions.Select((question, i) =>
            Judge(question, byItem?[Item(i)].ToArray() is [var only] ? only : null))];
    }

    private Finding Judge(TQuestion question, WireAnswer? answer)
    {
        switch (answer)
        {
            case { Status: WireAnswer.NoRecord }:
                return Without(question, new FindingStatus.NoRecord());
            case { Status: WireAnswer.Quota }:
                var wait = answer.RetryAfterSeconds is { } seconds ? SignedChannel.Clamp(TimeSpan.FromSeconds(seconds)) : options.AskAgainAfter;
                return Without(question, new FindingStatus.QuotaExceeded(wait));
            case { Status: WireAnswer.Found, Record: { ValueKind: JsonValueKind.Object } element }:
                var text = element.GetRawText();
                var record = Encoding.UTF8.GetByteCount(text) <= LongestRecord ? Read<TAnswer>(element) : null;
                return record is null ? Down(question, SourceDownReason.BadAnswer)
                    : Concerns(question, record) ? Compared(question, record, text)
                    : Down(question, SourceDownReason.SomeoneElse);
            default:
                return Down(question, SourceDownReason.BadAnswer);
        }
    }

    private Finding Compared(TQuestion question, TAnswer record, string text) => new(
        source,
        question.Fact,
        Asked(question),
        JsonSerializer.Serialize(Masked(question, record), Finding.Json),
        Compare(question, record),
        Finding.HashOf(text),
        clock.GetUtcNow());

    private Finding Unanswered(TQuestion question, Reply reply) => reply switch
    {
        Reply.Quota quota => Without(question, new FindingStatus.QuotaExceeded(quota.RetryAfter)),
        Reply.Down down => Without(question, new FindingStatus.SourceDown(down.RetryAfter, down.Reason)),
        _ => Down(question, SourceDownReason.BadAnswer),
    };

    private Finding Down(TQuestion question, string reason) =>
        Without(question, new FindingStatus.SourceDown(options.AskAgainAfter, reason));

    private Finding Without(TQuestion question, FindingStatus status) =>
        new(source, question.Fact, Asked(question), null, status, null, clock.GetUtcNow());

    private static string Asked(TQuestion question) => JsonSerializer.Serialize(question, Finding.Json);

    private static string Item(int i) => i.ToString(CultureInfo.InvariantCulture);

    private static T? Read<T>(JsonElement json)
        where T : class
    {
        try
        {
            return json.Deserialize<T>(WireJson.Options);
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
