using System.IO.Compression;
using System.Security.Cryptography;

namespace EnrollOnline.Casework.PublicBundles;

/// <summary>The files of a public bundle, in a folder or in a zip.</summary>
public static class BundleFiles
{
    /// <summary>The season.</summary>
    public const string Season = "season.json";

    /// <summary>The rulebook, to the letter.</summary>
    public const string Rulebook = "rulebook.json";

    /// <summary>The schools.</summary>
    public const string Schools = "schools.csv";

    /// <summary>The frozen list.</summary>
    public const string Applications = "applications.csv";

    /// <summary>What the ceremony drew.</summary>
    public const string Lottery = "lottery.json";

    /// <summary>What each child got.</summary>
    public const string Results = "results.csv";

    /// <summary>The last admitted.</summary>
    public const string CutOffs = "cutoffs.csv";

    /// <summary>SHA-256 of every other file.</summary>
    public const string Manifest = "manifest.json";

    /// <summary>All files but the manifest, in ordinal order.</summary>
    public static IReadOnlyList<string> Listed { get; } = [Applications, CutOffs, Lottery, Results, Rulebook, Schools, Season];

    // A bundle of a large city stays under 20 MB; a zip that unpacks to more is refused.
    private const long MostBytes = 256L * 1024 * 1024;

    // The earliest instant a zip can state: bundles made at two times are the same bytes.
    private static readonly DateTimeOffset _zipTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>SHA-256 as 64 lower-case hexadecimal digits.</summary>
    /// <param name="bytes">The file's bytes.</param>
    public static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>Packs files into a zip, stored and not compressed, so that the bytes are the same on every machine.</summary>
    /// <param name="files">Bytes by name.</param>
    public static byte[] Pack(IReadOnlyDictionary<string, byte[]> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files.OrderBy(file => file.Key, StringComparer.Ordinal))
            {
                var entry = zip.CreateEntry(name, CompressionLevel.NoCompression);
                entry.LastWriteTime = _zipTime;
                using var stream = entry.Open();
                stream.Write(content);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>Reads the bundle's files out of a zip; other entries are passed over.</summary>
    /// <param name="zip">The zip's bytes.</param>
    /// <exception cref="InvalidDataException">Not a zip, or it unpacks to more than 256 MB.</exception>
    public static IReadOnlyDictionary<string, byte[]> Unpack(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip), ZipArchiveMode.Read);
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var entry in archive.Entries.Where(entry => IsOurs(entry.FullName)))
        {
            if (entry.Length > MostBytes)
            {
                throw new InvalidDataException($"{entry.FullName} is larger than 256 MB.");
            }

            using var content = entry.Open();
            using var bytes = new MemoryStream();
            content.CopyTo(bytes);
            files[entry.FullName] = bytes.ToArray();
        }

        return files;
    }

    /// <summary>Reads the bundle's files out of a folder; other files are passed over.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="IOException">The folder or a file cannot be read.</exception>
    public static IReadOnlyDictionary<string, byte[]> ReadFolder(string folder) =>
        Directory.EnumerateFiles(folder).Where(path => IsOurs(Path.GetFileName(path)))
            .ToDictionary(path => Path.GetFileName(path), File.ReadAllBytes, StringComparer.Ordinal);

    /// <summary>Writes a zipped bundle into a folder, as files and as <c>bundle.zip</c>.</summary>
    /// <param name="zip">The zip's bytes.</param>
    /// <param name="folder">The folder; made when missing.</param>
    public static void WriteFolder(byte[] zip, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var (name, bytes) in Unpack(zip))
        {
            File.WriteAllBytes(Path.Combine(folder, name), bytes);
        }

        File.WriteAllBytes(Path.Combine(folder, "bundle.zip"), zip);
    }

    private static bool IsOurs(string name) => name == Manifest || Listed.Contains(name);
}
