using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace EnrollOnline.Casework.Privacy;

/// <summary>
/// Keeps personal data unreadable at rest: AES-256-GCM with a fresh nonce per value, bound to the row it stands in,
/// and a keyed blind index for finding a row by a number that is not stored in clear.
/// </summary>
public sealed class PersonalData(IOptions<PrivacyKeys> keys) : IDisposable
{
    private const byte KeyNumber = 1;
    private const int NonceSize = 12;
    private const int TagSize = 16;

    // One for each thread: making one costs more than encrypting a row, and none takes two callers at once.
    private readonly ThreadLocal<AesGcm> _field = new(() => new AesGcm(Convert.FromBase64String(keys.Value.FieldKey), TagSize), trackAllValues: true);
    private readonly byte[] _indexKey = Convert.FromBase64String(keys.Value.IndexKey);

    /// <summary>Encrypts a text. Layout: key number, nonce, tag, cipher text.</summary>
    /// <param name="clear">What to hide.</param>
    /// <param name="row">Key of the row it will stand in; moving the bytes to another row makes them unreadable.</param>
    public byte[] Encrypt(string clear, Guid row) => Sealed(Encoding.UTF8.GetBytes(clear), row);

    /// <summary>Encrypts bytes, such as a picture.</summary>
    /// <param name="clear">What to hide.</param>
    /// <param name="row">Key of the row they will stand in.</param>
    public byte[] EncryptBytes(byte[] clear, Guid row)
    {
        ArgumentNullException.ThrowIfNull(clear);
        return Sealed(clear, row);
    }

    /// <summary>Decrypts what <see cref="EncryptBytes"/> wrote.</summary>
    /// <param name="stored">The stored bytes.</param>
    /// <param name="row">Key of the row they stand in.</param>
    /// <exception cref="CryptographicException">The bytes were changed, moved to another row, or use another key.</exception>
    public byte[] DecryptBytes(byte[] stored, Guid row) => Opened(stored, row);

    private byte[] Sealed(byte[] plain, Guid row)
    {
        var stored = new byte[1 + NonceSize + TagSize + plain.Length];
        stored[0] = KeyNumber;
        var nonce = stored.AsSpan(1, NonceSize);
        RandomNumberGenerator.Fill(nonce);
        _field.Value!.Encrypt(nonce, plain, stored.AsSpan(1 + NonceSize + TagSize), stored.AsSpan(1 + NonceSize, TagSize), row.ToByteArray());
        return stored;
    }

    /// <summary>Decrypts what <see cref="Encrypt"/> wrote.</summary>
    /// <param name="stored">The stored bytes.</param>
    /// <param name="row">Key of the row they stand in.</param>
    /// <exception cref="CryptographicException">The bytes were changed, moved to another row, or use another key.</exception>
    public string Decrypt(byte[] stored, Guid row) => Encoding.UTF8.GetString(Opened(stored, row));

    private byte[] Opened(byte[] stored, Guid row)
    {
        ArgumentNullException.ThrowIfNull(stored);
        if (stored.Length < 1 + NonceSize + TagSize || stored[0] != KeyNumber)
        {
            throw new CryptographicException("These bytes were not encrypted with the present key.");
        }

        var plain = new byte[stored.Length - 1 - NonceSize - TagSize];
        _field.Value!.Decrypt(
            stored.AsSpan(1, NonceSize), stored.AsSpan(1 + NonceSize + TagSize),
            stored.AsSpan(1 + NonceSize, TagSize), plain, row.ToByteArray());
        return plain;
    }

    /// <summary>Encrypts a record as JSON.</summary>
    /// <param name="value">What to hide.</param>
    /// <param name="row">Key of the row it will stand in.</param>
    public byte[] EncryptJson<T>(T value, Guid row) => Sealed(JsonSerializer.SerializeToUtf8Bytes(value, StoredJson.Options), row);

    /// <summary>Decrypts a record that <see cref="EncryptJson"/> wrote.</summary>
    /// <param name="stored">The stored bytes.</param>
    /// <param name="row">Key of the row they stand in.</param>
    public T DecryptJson<T>(byte[] stored, Guid row) =>
        JsonSerializer.Deserialize<T>(Opened(stored, row), StoredJson.Options)!;

    /// <summary>Blind index of an ID number or mobile number: equal numbers give equal indexes, nothing leads back.</summary>
    /// <param name="kind">What the number is, so that two kinds never meet, for example mobile.</param>
    /// <param name="number">The normalised number.</param>
    /// <returns>Hex of the first 16 bytes of an HMAC-SHA-256.</returns>
    public string IndexOf(string kind, string number) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(_indexKey, Encoding.UTF8.GetBytes($"{kind}|{number}")).AsSpan(0, 16));

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var aes in _field.Values)
        {
            aes.Dispose();
        }

        _field.Dispose();
    }
}
