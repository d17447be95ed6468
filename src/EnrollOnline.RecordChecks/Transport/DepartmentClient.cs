using System.Globalization;
using System.Text.Json;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.Snapshots;

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
    private readonly SourceCalls? calls;
    private readonly SignedChannel? channel;
    private readonly SnapshotReader<TQuestion, TAnswer>? files;

    /// <summary>Makes a client; nothing is sent yet.</summary>
    /// <param name="source">Code of the department, which is also its folder in the protocol's paths.</param>
    /// <param name="options">How it is reached.</param>
    /// <param name="clock">The season's clock, which dates the findings.</param>
    /// <param name="calls">Where requests are noted; null to note none.</param>
    /// <param name="sheet">What its files look like.</param>
    /// <param name="shelf">Where the rows of its files lie; may be null when it is asked by HTTP.</param>
    /// <exception cref="InvalidOperationException">It delivers files, and there is no shelf for them.</exception>
    private protected DepartmentClient(
        string source, DepartmentOptions options, TimeProvider clock, SourceCalls? calls,
        RegisterSheet<TQuestion, TAnswer>? sheet, IRegisterShelf? shelf)
    {
        this.source = source;
        this.options = options;
        this.clock = clock;
        this.calls = calls;
        if (!options.Connected)
        {
            return;
        }

        if (options.Transport == DepartmentTransport.Files)
        {
            files = sheet is null || shelf is null
                ? throw new InvalidOperationException($"{source}: this process has no place for delivered files.")
                : new SnapshotReader<TQuestion, TAnswer>(sheet, shelf);
        }
        else
        {
            // Signatures are dated by the machine's clock even where a rehearsal runs the season on another day.
            channel = new SignedChannel(options, TimeProvider.System);
        }
    }

    /// <summary>How the department is asked.</summary>
    public SourceWay Way => files is not null ? SourceWay.Files : channel is null ? SourceWay.NotConnected : SourceWay.Online;

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
            if ((Way == SourceWay.NotConnected ? NotComparableReason.NotConnected : WhyNotComparable(questions[i])) is { } reason)
            {
                findings[i] = Without(questions[i], new FindingStatus.NotComparable(reason));
            }
            else
            {
                open.Add(i);
            }
        }

        var limits = new ParallelOptions { MaxDegreeOfParallelism = options.MaxConcurrency, CancellationToken = cancellationToken };

        // Files lie county by county; over the wire the counties that ask by the same settings share batches.
        var chunks = files is null
            ? open.Chunk(options.BatchSize)
            : open.GroupBy(i => questions[i].County, StringComparer.Ordinal).SelectMany(county => county.Chunk(options.BatchSize));
        await Parallel.ForEachAsync(chunks, limits, async (chunk, token) =>
        {
            var found = await NotedAsync(Array.ConvertAll(chunk, i => questions[i]), token);
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

    /// <summary>The question as it may be kept. The types of ID numbers and documents mask themselves; here goes what else holds one.</summary>
    private protected virtual TQuestion Kept(TQuestion question) => question;

    private async Task<Finding[]> NotedAsync(TQuestion[] questions, CancellationToken cancellationToken)
    {
        var (at, begun) = (TimeProvider.System.GetUtcNow(), TimeProvider.System.GetTimestamp());
        var reference = RequestSignature.NewNonce()[..16];
        var found = files is not null ? await FilesAsync(questions, cancellationToken)
            : questions.Length == 1 ? [await SingleAsync(questions[0], reference, cancellationToken)]
            : await BatchAsync(questions, reference, cancellationToken);
        calls?.Note(new SourceCall(
            source, at, TimeProvider.System.GetElapsedTime(begun), questions.Length,
            Answered: !found.All(finding => finding.Status.WillBeAskedAgain)));
        foreach (var (reason, count) in found.Select(finding => finding.Status).OfType<FindingStatus.SourceDown>().CountBy(down => down.Reason))
        {
            calls?.Refused(source, reason, count, reference);
        }

        return found;
    }

    private async Task<Finding[]> FilesAsync(TQuestion[] questions, CancellationToken cancellationToken)
    {
        var reading = await files!.ReadAsync(questions[0].County, questions, cancellationToken);
        if (reading.WhyDown(clock.GetUtcNow(), options.Delivery.OldestData) is { } reason)
        {
            return Array.ConvertAll(questions, question => Down(question, reason));
        }

        return Array.ConvertAll(questions, question => reading.Of(question) switch
        {
            { Refused: true } => Without(question, new FindingStatus.NotComparable(NotComparableReason.RefusedRow)),
            { Record: { } record } => Found(question, record, JsonSerializer.SerializeToUtf8Bytes(record, WireJson.Options)),
            _ => Without(question, new FindingStatus.NoRecord()),
        });
    }

    private async Task<Finding> SingleAsync(TQuestion question, string reference, CancellationToken cancellationToken)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new { question }, WireJson.Options);
        var reply = await channel!.PostAsync($"/v1/{source}/query", body, SignedChannel.SingleLimit, reference, cancellationToken);
        return reply is Reply.Answered { Json: var json } ? Judge(question, Read<WireAnswer>(json), json) : Unanswered(question, reply);
    }

    private async Task<Finding[]> BatchAsync(TQuestion[] questions, string reference, CancellationToken cancellationToken)
    {
        var items = questions.Select((question, i) => new { item = Item(i), question });
        var body = JsonSerializer.SerializeToUtf8Bytes(new { questions = items }, WireJson.Options);
        var reply = await channel!.PostAsync($"/v1/{source}/batch", body, SignedChannel.BatchLimit, reference, cancellationToken);
        if (reply is not Reply.Answered { Json: var json })
        {
            return Array.ConvertAll(questions, question => Unanswered(question, reply));
        }

        // An item answered twice is answered in two ways: neither is taken.
        var answers = Read<WireAnswers>(json);
        var byItem = answers?.Answers
            .Where(answer => answer?.Item is not null)
            .ToLookup(answer => answer.Item!, StringComparer.Ordinal);
        return [.. questions.Select((question, i) =>
            Judge(question, byItem?[Item(i)].ToArray() is [var only] ? only with { AsOf = only.AsOf ?? answers!.AsOf } : null, json))];
    }

    private Finding Judge(TQuestion question, WireAnswer? answer, byte[] json)
    {
        if (answer?.AsOf is { } day && options.OldestAnswer is { } oldest && day < ChinaDay(clock.GetUtcNow()).AddDays(-oldest))
        {
            return Down(question, SourceDownReason.StaleAnswer);
        }

        switch (answer)
        {
            case { Status: WireAnswer.NoRecord }:
                return Without(question, new FindingStatus.NoRecord());
            case { Status: WireAnswer.Quota }:
                var wait = answer.RetryAfterSeconds is { } seconds ? SignedChannel.Clamp(TimeSpan.FromSeconds(seconds)) : options.AskAgainAfter;
                return Without(question, new FindingStatus.QuotaExceeded(wait));
            case { Status: WireAnswer.Found, Record: { IsObject: true } place }:
                var text = json.AsSpan(place.Start, place.Length);
                var record = text.Length <= LongestRecord ? Read<TAnswer>(text) : null;
                return record is null ? Down(question, SourceDownReason.BadAnswer) : Found(question, record, text);
            default:
                return Down(question, SourceDownReason.BadAnswer);
        }
    }

    // The same for a record from the wire and one from a file.
    private Finding Found(TQuestion question, TAnswer record, ReadOnlySpan<byte> text)
    {
        if (!Concerns(question, record))
        {
            return Down(question, SourceDownReason.SomeoneElse);
        }

        var masked = Masked(question, record);
        return new Finding(
            source,
            question.Fact,
            Asked(question),
            JsonSerializer.Serialize(masked, Finding.Json),
            Compare(question, record),
            Finding.HashOf(text),
            clock.GetUtcNow()).Knowing(masked);
    }

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

    private string Asked(TQuestion question) => JsonSerializer.Serialize(Kept(question), Finding.Json);

    private static DateOnly ChinaDay(DateTimeOffset at) => DateOnly.FromDateTime(at.ToOffset(TimeSpan.FromHours(8)).DateTime);

    private static string Item(int i) => i.ToString(CultureInfo.InvariantCulture);

    private static T? Read<T>(ReadOnlySpan<byte> json)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, WireJson.Options);
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
