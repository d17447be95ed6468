using System.Security.Cryptography;
using Org.BouncyCastle.Crypto.Digests;
using Org.BouncyCastle.Crypto.Macs;
using Org.BouncyCastle.Crypto.Parameters;

namespace EnrollOnline.RecordChecks.Transport;

/// <summary>The hashes and keyed hashes of the protocol and of delivered files. SM3 comes from a library, because the framework
/// has none.</summary>
public static class Digests
{
    private const int Sm3Size = 32;
    private const int PieceSize = 128 * 1024;

    /// <summary>The hash of a message.</summary>
    /// <returns>64 lower-case hexadecimal digits.</returns>
    public static string Hash(SignatureAlgorithm algorithm, ReadOnlySpan<byte> message)
    {
        if (algorithm == SignatureAlgorithm.HmacSha256)
        {
            return Convert.ToHexStringLower(SHA256.HashData(message));
        }

        var digest = new SM3Digest();
        var bytes = message.ToArray();
        digest.BlockUpdate(bytes, 0, bytes.Length);
        var hash = new byte[Sm3Size];
        digest.DoFinal(hash, 0);
        return Convert.ToHexStringLower(hash);
    }

    /// <summary>The keyed hash of a message.</summary>
    /// <returns>64 lower-case hexadecimal digits.</returns>
    public static string Keyed(SignatureAlgorithm algorithm, byte[] key, byte[] message)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (algorithm == SignatureAlgorithm.HmacSha256)
        {
            return Convert.ToHexStringLower(HMACSHA256.HashData(key, message));
        }

        var mac = new HMac(new SM3Digest());
        mac.Init(new KeyParameter(key));
        mac.BlockUpdate(message, 0, message.Length);
        return Finished(mac);
    }

    /// <summary>What a delivered file's seal has to say.</summary>
    /// <param name="seal">The kind; not <see cref="DeliverySeal.None"/>.</param>
    /// <param name="key">The secret's bytes, for the keyed kinds.</param>
    /// <param name="content">The file, read to its end in pieces.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>64 lower-case hexadecimal digits.</returns>
    public static async Task<string> OfAsync(DeliverySeal seal, byte[] key, Stream content, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(content);
        switch (seal)
        {
            case DeliverySeal.Sha256:
                return Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken));
            case DeliverySeal.HmacSha256:
                return Convert.ToHexStringLower(await HMACSHA256.HashDataAsync(key, content, cancellationToken));
            case DeliverySeal.Sm3:
                var digest = new SM3Digest();
                await ReadAsync(content, digest.BlockUpdate, cancellationToken);
                var hash = new byte[Sm3Size];
                digest.DoFinal(hash, 0);
                return Convert.ToHexStringLower(hash);
            case DeliverySeal.HmacSm3:
                var mac = new HMac(new SM3Digest());
                mac.Init(new KeyParameter(key));
                await ReadAsync(content, mac.BlockUpdate, cancellationToken);
                return Finished(mac);
            default:
                throw new ArgumentOutOfRangeException(nameof(seal));
        }
    }

    private static async Task ReadAsync(Stream content, Action<byte[], int, int> update, CancellationToken cancellationToken)
    {
        var piece = new byte[PieceSize];
        for (int read; (read = await content.ReadAsync(piece, cancellationToken)) > 0;)
        {
            update(piece, 0, read);
        }
    }

    private static string Finished(HMac mac)
    {
        var hash = new byte[Sm3Size];
        mac.DoFinal(hash, 0);
        return Convert.ToHexStringLower(hash);
    }
}
