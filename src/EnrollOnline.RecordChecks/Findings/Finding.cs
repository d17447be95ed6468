using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace EnrollOnline.RecordChecks.Findings;

/// <summary>The typed result of comparing one claim with one department's record. It is evidence: it is stored as it
/// is and never edited; asking again makes another finding.</summary>
/// <param name="Source">Who was asked, one of <see cref="RecordSource"/>.</param>
/// <param name="Fact">What was asked about, e.g. <c>household</c>, <c>permit</c>, <c>property</c>, <c>insurance</c>.</param>
/// <param name="Asked">What was asked, a small JSON document with ID numbers masked.</param>
/// <param name="Answered">What the department's record says, a small JSON document with ID numbers masked; null when no
/// record came back.</param>
/// <param name="Status">How the comparison ended.</param>
/// <param name="EvidenceHash">SHA-256, lower-case hexadecimal, of the bytes of the record as the department sent it
/// (before masking, so that the department can prove or deny it); null when no record came back.</param>
/// <param name="At">When the answer came, or when it was given up.</param>
public sealed record Finding(
    string Source,
    string Fact,
    string Asked,
    string? Answered,
    FindingStatus Status,
    string? EvidenceHash,
    DateTimeOffset At)
{
    private readonly Reading reading = new();

    /// <summary>The JSON in which findings are written: camel case, Chinese left readable.</summary>
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,

        // A database that stores JSON in parts may give the keys back in another order.
        AllowOutOfOrderMetadataProperties = true,
    };

    /// <summary>True when the finding by itself makes the claim a fact.</summary>
    public bool Confirms => Status is FindingStatus.Match;

    /// <summary>The recorded answer in its department's type (e.g. <c>HouseholdAnswer</c>); ID numbers in it are masked.</summary>
    /// <returns>Null when no record came back.</returns>
    /// <exception cref="JsonException">The stored text is not of that type.</exception>
    public TAnswer? AnswerAs<TAnswer>()
        where TAnswer : class
    {
        if (Answered is null)
        {
            return null;
        }

        var known = reading.Last;
        if (known.Value is TAnswer answer && ReferenceEquals(known.Text, Answered))
        {
            return answer;
        }

        answer = JsonSerializer.Deserialize<TAnswer>(Answered, Json)!;
        reading.Last = new(Answered, answer);
        return answer;
    }

    /// <summary>The evidence hash of a record's exact text.</summary>
    public static string HashOf(string record) => HashOf(Encoding.UTF8.GetBytes(record));

    /// <summary>The evidence hash of a record's exact bytes.</summary>
    public static string HashOf(ReadOnlySpan<byte> record)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(record, hash);
        return Convert.ToHexStringLower(hash);
    }

    /// <summary>Keeps what <see cref="Answered"/> was written from, so that it need not be read out of it again.</summary>
    /// <param name="answer">The masked answer.</param>
    internal Finding Knowing(object answer)
    {
        reading.Last = new(Answered, answer);
        return this;
    }

    // What was read out of the text; it says nothing beside the text, so that equal findings stay equal.
    private sealed class Reading
    {
        public Known Last { get; set; } = new(null, null);

        public override bool Equals(object? obj) => obj is Reading;

        public override int GetHashCode() => 0;
    }

    private sealed record Known(string? Text, object? Value);
}
