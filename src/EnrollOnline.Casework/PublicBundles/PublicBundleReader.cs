using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Casework.PublicBundles;

/// <summary>Reads public bundles and names the place of everything that cannot be read.</summary>
public static class PublicBundleReader
{
    /// <summary>Reads a bundle from a folder or a zip file on disk.</summary>
    /// <param name="path">The folder or file.</param>
    public static BundleReading Read(string path)
    {
        var faults = new BundleFaults();
        return Open(path, faults) is { } files ? Read(files) : new BundleReading(null, faults.All);
    }

    /// <summary>Reads a bundle.</summary>
    /// <param name="files">Bytes by file name.</param>
    public static BundleReading Read(IReadOnlyDictionary<string, byte[]> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var faults = new BundleFaults();
        foreach (var missing in BundleFiles.Listed.Append(BundleFiles.Manifest).Where(name => !files.ContainsKey(name)))
        {
            faults.Add(missing, null, null, "缺少这个文件。", "the file is missing");
        }

        if (!faults.None)
        {
            return new BundleReading(null, faults.All);
        }

        BundleJson.CheckManifest(files, faults);
        var bundle = ReadParts(files, faults);
        return new BundleReading(bundle, faults.All);
    }

    /// <summary>Finds the files under a path; null, with a fault, when there is no bundle.</summary>
    internal static IReadOnlyDictionary<string, byte[]>? Open(string path, BundleFaults faults)
    {
        try
        {
            return Directory.Exists(path) ? BundleFiles.ReadFolder(path) : BundleFiles.Unpack(File.ReadAllBytes(path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            faults.Add(path, null, null, "打不开，或不是公开数据包。", $"cannot be opened as a bundle ({error.Message})");
            return null;
        }
    }

    private static PublicBundle? ReadParts(IReadOnlyDictionary<string, byte[]> files, BundleFaults faults)
    {
        var before = faults.All.Count;
        var season = BundleJson.ReadSeason(files[BundleFiles.Season], faults);
        var rulebook = ReadRulebook(files[BundleFiles.Rulebook], faults);
        var lottery = BundleJson.ReadLottery(files[BundleFiles.Lottery], faults);
        var schools = BundleTables.Schools.Read(files[BundleFiles.Schools], faults);
        var applications = BundleTables.Applications.Read(files[BundleFiles.Applications], faults);
        var results = BundleTables.Results.Read(files[BundleFiles.Results], faults);
        var cutOffs = BundleTables.CutOffs.Read(files[BundleFiles.CutOffs], faults);
        return faults.All.Count > before
            ? null
            : new PublicBundle(new BundleInput(season!, rulebook!, schools, applications, lottery!), results, cutOffs, files);
    }

    private static Rulebook? ReadRulebook(byte[] bytes, BundleFaults faults)
    {
        if (CsvText.Decode(BundleFiles.Rulebook, bytes, faults) is not { } text)
        {
            return null;
        }

        var reading = RulebookReader.Read(text);
        faults.Add(reading.Errors.Select(error => new BundleFault(BundleFiles.Rulebook, error.Line, error.Path, error.Message)));
        return reading.Rulebook;
    }
}

/// <summary>The result of reading a bundle.</summary>
/// <param name="Bundle">The bundle; null when a file cannot be read. It may be there beside faults: a file that does not fit the manifest is still read.</param>
/// <param name="Faults">What is wrong; empty when the bundle is sound.</param>
public sealed record BundleReading(PublicBundle? Bundle, IReadOnlyList<BundleFault> Faults);
