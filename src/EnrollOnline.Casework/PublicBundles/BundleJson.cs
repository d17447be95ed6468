using System.Text;
using System.Text.Json;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Casework.PublicBundles;

/// <summary>The JSON files of a bundle: keys in ordinal order, no white space, one line feed at the end.</summary>
internal static class BundleJson
{
    public const string Format = "enroll-public-bundle/2";

    public static byte[] Season(BundleSeason season) => Bytes(new
    {
        format = Format, season = season.Code, countyCode = season.CountyCode, countyName = season.CountyName,
        year = season.Year, stage = season.Stage,
    });

    public static byte[] Lottery(BundleLottery lottery) => Bytes(new
    {
        listHash = lottery.ListHash, commitment = lottery.Commitment, secret = lottery.Secret,
        publicValues = lottery.PublicValues, seed = lottery.Seed,
    });

    public static byte[] Manifest(IReadOnlyDictionary<string, byte[]> files) => Bytes(new
    {
        format = Format, files = files.ToDictionary(file => file.Key, file => BundleFiles.HashOf(file.Value)),
    });

    public static BundleSeason? ReadSeason(byte[] bytes, BundleFaults faults)
    {
        var reader = JsonCells.Open(BundleFiles.Season, bytes, ["countyCode", "countyName", "format", "season", "stage", "year"], faults);
        if (reader is null)
        {
            return null;
        }

        reader.Expect("format", Format);
        return new BundleSeason(
            reader.Text("season"), reader.Text("countyCode"), reader.Text("countyName"), reader.Whole("year"), reader.Text("stage"));
    }

    public static BundleLottery? ReadLottery(byte[] bytes, BundleFaults faults)
    {
        var reader = JsonCells.Open(BundleFiles.Lottery, bytes, ["commitment", "listHash", "publicValues", "secret", "seed"], faults);
        return reader is null ? null : new BundleLottery(
            reader.Hex("listHash"), reader.Hex("commitment"), reader.Hex("secret"), reader.Texts("publicValues"), reader.Hex("seed"));
    }

    /// <summary>Compares every file with the manifest.</summary>
    public static void CheckManifest(IReadOnlyDictionary<string, byte[]> files, BundleFaults faults)
    {
        var reader = JsonCells.Open(BundleFiles.Manifest, files[BundleFiles.Manifest], ["files", "format"], faults);
        if (reader is null)
        {
            return;
        }

        reader.Expect("format", Format);
        var hashes = reader.TextsByName("files");
        foreach (var name in BundleFiles.Listed)
        {
            if (hashes.GetValueOrDefault(name) != BundleFiles.HashOf(files[name]))
            {
                faults.Add(name, null, null, "文件与清单 manifest.json 的哈希不符。", "the file does not fit its SHA-256 in manifest.json");
            }
        }

        foreach (var stranger in hashes.Keys.Where(name => !BundleFiles.Listed.Contains(name)))
        {
            faults.Add(BundleFiles.Manifest, 1, stranger, "清单里有不认识的文件。", "the manifest names a file that is not part of a bundle");
        }
    }

    private static byte[] Bytes<T>(T value) =>
        Encoding.UTF8.GetBytes(CanonicalJson.Of(JsonSerializer.Serialize(value)) + "\n");
}
