using System.Globalization;
using System.Security.Cryptography;

namespace EnrollOnline.Casework.Accounts;

/// <summary>The six digits an authenticator app would show (RFC 6238), for demonstrations and tests.</summary>
public static class AuthenticatorCode
{
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>Computes the code of a moment.</summary>
    /// <param name="key">Authenticator key in base 32.</param>
    /// <param name="at">The moment; the code is good for about a minute and a half around it.</param>
    public static string At(string key, DateTimeOffset at)
    {
        Span<byte> counter = stackalloc byte[8];
        System.Buffers.Binary.BinaryPrimitives.WriteInt64BigEndian(counter, at.ToUnixTimeSeconds() / 30);
#pragma warning disable CA5350 // RFC 6238 and every authenticator app use HMAC-SHA-1.
        var hash = HMACSHA1.HashData(Decode(key), counter);
#pragma warning restore CA5350
        var offset = hash[^1] & 0xF;
        var value = System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(offset)) & int.MaxValue;
        return (value % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] Decode(string key)
    {
        var (bytes, bits, buffer) = (new List<byte>(key.Length * 5 / 8), 0, 0);
        foreach (var letter in key.TrimEnd('='))
        {
            buffer = (buffer << 5) | Base32.IndexOf(char.ToUpperInvariant(letter), StringComparison.Ordinal);
            bits += 5;
            if (bits >= 8)
            {
                bits -= 8;
                bytes.Add((byte)(buffer >> bits));
                buffer &= (1 << bits) - 1;
            }
        }

        return [.. bytes];
    }
}
