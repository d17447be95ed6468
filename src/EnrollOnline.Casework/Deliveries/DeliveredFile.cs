using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using EnrollOnline.RecordChecks.Transport;

namespace EnrollOnline.Casework.Deliveries;

/// <summary>A file in a department's folder.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="DataDay">The day in its name; null when that is none of the calendar.</param>
internal sealed record DeliveredFile(string Path, DateOnly? DataDay)
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(1);

    public string Name => System.IO.Path.GetFileName(Path);

    /// <summary>The files of a folder whose names match, the earliest day first.</summary>
    /// <returns>Null when the folder cannot be read.</returns>
    public static List<DeliveredFile>? In(string folder, DeliveryOptions options)
    {
        try
        {
            return [.. Directory.EnumerateFiles(folder).Select(path => Named(path, options)).OfType<DeliveredFile>()
                .OrderBy(file => file.DataDay).ThenBy(file => file.Name, StringComparer.Ordinal)];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The file when its name matches, or null.</summary>
    public static DeliveredFile? Named(string path, DeliveryOptions options)
    {
        var match = Regex.Match(
            System.IO.Path.GetFileName(path), $"^(?:{options.FileName})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, _patience);
        return !match.Success ? null : new DeliveredFile(path, DateOnly.TryParseExact(
            match.Groups["day"].Value, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null);
    }

    /// <summary>What is missing before the file can be read, one of <see cref="DeliveryReason"/>, or null.</summary>
    public string? WhyWait(DeliveryOptions options) => options.Seal != DeliverySeal.None
        ? File.Exists(SealPath(options.Seal)) ? null : DeliveryReason.NoSeal
        : File.GetLastWriteTimeUtc(Path) > TimeProvider.System.GetUtcNow().UtcDateTime - options.Settled ? DeliveryReason.StillGrowing : null;

    /// <summary>SHA-256 of the file.</summary>
    public async Task<string> HashAsync(CancellationToken cancel)
    {
        await using var stream = File.OpenRead(Path);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancel));
    }

    /// <summary>Holds the file against what lies beside it: the digest, alone or before the file's name, as the usual tools write it.</summary>
    /// <exception cref="DeliveryRefusedException">It does not fit.</exception>
    public async Task ProveAsync(DeliverySeal seal, string secret, CancellationToken cancel)
    {
        if (seal == DeliverySeal.None)
        {
            return;
        }

        await using var stream = File.OpenRead(Path);
        var expected = await Digests.OfAsync(seal, Encoding.UTF8.GetBytes(secret), stream, cancel);
        var beside = await File.ReadAllTextAsync(SealPath(seal), cancel);
        var given = beside.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).FirstOrDefault("").ToLowerInvariant();
        if (!RequestSignature.IsSame(expected, given))
        {
            throw new DeliveryRefusedException(DeliveryReason.BadSeal);
        }
    }

    private string SealPath(DeliverySeal seal) => Path + seal switch
    {
        DeliverySeal.Sha256 => ".sha256",
        DeliverySeal.Sm3 => ".sm3",
        _ => ".hmac",
    };
}
