using System.Security.Cryptography;

namespace EnrollOnline.Casework.Privacy;

/// <summary>
/// Secrets that protect personal data at rest. Bound from configuration section <c>Privacy</c>;
/// 32 random bytes each, in base 64.
/// </summary>
public sealed class PrivacyKeys
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Privacy";

    /// <summary>Encrypts fields (AES-256-GCM).</summary>
    public string FieldKey { get; set; } = "";

    /// <summary>Finds rows by ID number or mobile number without storing either (HMAC-SHA-256).</summary>
    public string IndexKey { get; set; } = "";

    /// <summary>Seals the history chain (HMAC-SHA-256).</summary>
    public string HistoryKey { get; set; } = "";

    /// <summary>True when all keys are present and 32 bytes long.</summary>
    public bool AreComplete => new[] { FieldKey, IndexKey, HistoryKey }.All(IsKey);

    /// <summary>Fresh random keys, for an embedded installation that has none yet.</summary>
    public static PrivacyKeys Random() => new()
    {
        FieldKey = NewKey(), IndexKey = NewKey(), HistoryKey = NewKey(),
    };

    private static string NewKey() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));

    private static bool IsKey(string text)
    {
        Span<byte> bytes = stackalloc byte[64];
        return Convert.TryFromBase64String(text, bytes, out var count) && count == 32;
    }
}
