using System.Security.Cryptography;
using System.Text;

namespace EnrollOnline.Admissions.Lotteries;

/// <summary>
/// The lottery's seed: 32 bytes that nobody could know before the ceremony and everybody can recompute after it.
/// </summary>
public sealed record LotterySeed
{
    private readonly byte[] _bytes;

    /// <summary>A seed of 64 hexadecimal digits.</summary>
    /// <param name="hex">The digits, either case.</param>
    /// <exception cref="FormatException">Not 64 hexadecimal digits.</exception>
    public LotterySeed(string hex)
    {
        _bytes = Convert.FromHexString(hex);
        if (_bytes.Length != 32)
        {
            throw new FormatException("A lottery seed has 64 hexadecimal digits.");
        }

        Hex = Convert.ToHexStringLower(_bytes);
    }

    /// <summary>The seed as 64 lowercase hexadecimal digits.</summary>
    public string Hex { get; }

    /// <summary>The seed's bytes, the key of every lottery number.</summary>
    internal ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>
    /// Seed = SHA-256 of the UTF-8 text <c>LISTHASH|SECRET|VALUE1|VALUE2|...</c>: the frozen list's SHA-256 and the
    /// bureau's committed secret as 64 lowercase hexadecimal digits, then the public values in the order in which
    /// they were named in advance.
    /// </summary>
    /// <param name="listHash">SHA-256 of the frozen list, 64 hexadecimal digits.</param>
    /// <param name="secret">The committed secret, 32 bytes as 64 hexadecimal digits.</param>
    /// <param name="publicValues">What was drawn at the ceremony; no value is empty or holds a '|' or a space at its ends.</param>
    /// <exception cref="FormatException">A part is not of that form.</exception>
    public static LotterySeed From(string listHash, string secret, IReadOnlyList<string> publicValues)
    {
        foreach (var value in publicValues)
        {
            if (value.Length == 0 || value.Contains('|', StringComparison.Ordinal) || value.Trim() != value)
            {
                throw new FormatException("A public value is not empty and holds no '|' and no space at its ends.");
            }
        }

        string[] parts = [new LotterySeed(listHash).Hex, new LotterySeed(secret).Hex, .. publicValues];
        return new(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('|', parts)))));
    }

    /// <summary>The commitment published before the ceremony: SHA-256 of the secret's 32 bytes, 64 lowercase hexadecimal digits.</summary>
    /// <param name="secret">The secret, 64 hexadecimal digits.</param>
    /// <exception cref="FormatException">Not 64 hexadecimal digits.</exception>
    public static string Commitment(string secret) =>
        Convert.ToHexStringLower(SHA256.HashData(new LotterySeed(secret).Bytes));

    /// <inheritdoc />
    public bool Equals(LotterySeed? other) => other is not null && Hex == other.Hex;

    /// <inheritdoc />
    public override int GetHashCode() => Hex.GetHashCode(StringComparison.Ordinal);
}
