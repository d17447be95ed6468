using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace EnrollOnline.RecordChecks.Transport;

/// <summary>The signature of the protocol in <c>docs/record-sources.md</c>: HMAC with the secret shared with one department,
/// over lines that fix the message, its time and, for an answer, the question that it belongs to.</summary>
public static class RequestSignature
{
    /// <summary>Header: which secret was used.</summary>
    public const string KeyIdHeader = "X-Enroll-Key";

    /// <summary>Header: seconds since 1970-01-01 UTC.</summary>
    public const string TimestampHeader = "X-Enroll-Timestamp";

    /// <summary>Header: 32 hexadecimal digits, never used twice.</summary>
    public const string NonceHeader = "X-Enroll-Nonce";

    /// <summary>Header: the signature, 64 lower-case hexadecimal digits.</summary>
    public const string SignatureHeader = "X-Enroll-Signature";

    /// <summary>Header: our name for the request, the same in every attempt, by which both sides find it in their logs; not signed.</summary>
    public const string ReferenceHeader = "X-Enroll-Reference";

    /// <summary>How far the two clocks may be apart, both ways.</summary>
    public static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    /// <summary>A new nonce: 128 random bits.</summary>
    public static string NewNonce() => RandomNumberGenerator.GetHexString(32, lowercase: true);

    /// <summary>The time as it is written in the header.</summary>
    public static string Timestamp(DateTimeOffset at) => at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    /// <summary>True when a header's time lies within <see cref="Tolerance"/> of now.</summary>
    public static bool IsFresh(string? timestamp, DateTimeOffset now) =>
        long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && Math.Abs(now.ToUnixTimeSeconds() - seconds) <= (long)Tolerance.TotalSeconds;

    /// <summary>Signs a question.</summary>
    public static string OfQuestion(
        string secret, string method, string path, string timestamp, string nonce, ReadOnlySpan<byte> body,
        SignatureAlgorithm algorithm = SignatureAlgorithm.HmacSha256) =>
        Sign(algorithm, secret, $"{method}\n{path}\n{timestamp}\n{nonce}\n{Digests.Hash(algorithm, body)}");

    /// <summary>Signs an answer. The question's nonce is part of it, so that no old answer fits a new question.</summary>
    public static string OfAnswer(
        string secret, int status, string timestamp, string nonce, ReadOnlySpan<byte> body,
        SignatureAlgorithm algorithm = SignatureAlgorithm.HmacSha256) =>
        Sign(algorithm, secret, $"{status.ToString(CultureInfo.InvariantCulture)}\n{timestamp}\n{nonce}\n{Digests.Hash(algorithm, body)}");

    /// <summary>Compares without telling by its duration how much was right.</summary>
    public static bool IsSame(string expected, string? given) =>
        given is not null && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(expected), Encoding.ASCII.GetBytes(given));

    private static string Sign(SignatureAlgorithm algorithm, string secret, string lines) =>
        Digests.Keyed(algorithm, Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(lines));
}
