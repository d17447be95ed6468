using EnrollOnline.Admissions.Lotteries;
using EnrollOnline.Admissions.Placements;

namespace EnrollOnline.Casework.PublicBundles;

/// <summary>
/// Recomputes a placement from its public bundle alone: manifest, list hash, commitment, seed, lottery numbers,
/// every seat and every cut-off.
/// </summary>
public static class PublicBundleVerifier
{
    /// <summary>Verifies a bundle on disk.</summary>
    /// <param name="path">A folder or a zip file.</param>
    public static BundleVerification Verify(string path)
    {
        var faults = new BundleFaults();
        return PublicBundleReader.Open(path, faults) is { } files
            ? Verify(files)
            : new BundleVerification(faults.All, null, 0, 0, null);
    }

    /// <summary>Verifies a zipped bundle.</summary>
    /// <param name="zip">The zip file's bytes.</param>
    public static BundleVerification VerifyZip(byte[] zip)
    {
        try
        {
            return Verify(BundleFiles.Unpack(zip));
        }
        catch (InvalidDataException error)
        {
            var faults = new BundleFaults();
            faults.Add("bundle.zip", null, null, "不是完整的ZIP文件。", $"not a whole zip file ({error.Message})");
            return new BundleVerification(faults.All, null, 0, 0, null);
        }
    }

    /// <summary>Verifies the files of a bundle.</summary>
    /// <param name="files">Bytes by file name.</param>
    public static BundleVerification Verify(IReadOnlyDictionary<string, byte[]> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var reading = PublicBundleReader.Read(files);
        var manifest = files.TryGetValue(BundleFiles.Manifest, out var bytes) ? BundleFiles.HashOf(bytes) : null;
        if (reading.Bundle is not { } bundle)
        {
            return new BundleVerification(reading.Faults, null, 0, 0, manifest);
        }

        var faults = new BundleFaults();
        faults.Add(reading.Faults);
        CheckSeason(bundle.Input, faults);
        CheckLottery(bundle, faults);
        var placed = Recompute(bundle, faults);
        return new BundleVerification(faults.All, bundle.Input.Season.Code, bundle.Input.Applications.Count, placed, manifest);
    }

    private static void CheckSeason(BundleInput input, BundleFaults faults)
    {
        var (season, rulebook) = (input.Season, input.Rulebook);
        faults.Compare(BundleFiles.Season, 1, "countyCode", season.CountyCode, rulebook.CountyCode);
        faults.Compare(BundleFiles.Season, 1, "year", $"{season.Year}", $"{rulebook.Year}");
        faults.Compare(BundleFiles.Season, 1, "stage", season.Stage, BundleSeason.StageWord(rulebook.Stage));
    }

    private static void CheckLottery(PublicBundle bundle, BundleFaults faults)
    {
        var lottery = bundle.Input.Lottery;
        var listHash = BundleFiles.HashOf(bundle.Files[BundleFiles.Applications]);
        faults.Compare(BundleFiles.Lottery, 1, "listHash", lottery.ListHash, listHash);
        faults.Compare(BundleFiles.Lottery, 1, "commitment", lottery.Commitment, LotterySeed.Commitment(lottery.Secret));
        if (lottery.PublicValues.Count == 0)
        {
            faults.Add(BundleFiles.Lottery, 1, "publicValues", "没有公开抽取的数值。", "no public value was drawn");
        }

        try
        {
            var seed = LotterySeed.From(lottery.ListHash, lottery.Secret, lottery.PublicValues);
            faults.Compare(BundleFiles.Lottery, 1, "seed", lottery.Seed, seed.Hex);
        }
        catch (FormatException)
        {
            faults.Add(BundleFiles.Lottery, 1, "publicValues",
                "公开抽取的数值不能为空，不能含“|”，首尾不能有空格。", "a public value is not empty and holds no '|' and no space at its ends");
        }
    }

    private static int Recompute(PublicBundle bundle, BundleFaults faults)
    {
        switch (PlacementRun.Place(bundle.Input.ToPlacement()))
        {
            case PlacementResult.Done done:
                BundleComparison.Compare(bundle, done.Outcome, faults);
                return done.Outcome.Children.Count(child => child.SchoolCode is not null);
            case PlacementResult.BadInput bad:
                faults.Add(bad.Faults.Select(FaultOf));
                return 0;
            case PlacementResult.Failed failed:
                faults.Add(BundleFiles.Results, null, null, $"重算没有通过检查：{failed.Reason}", $"recomputing failed a check: {failed.Reason}");
                return 0;
            default:
                throw new InvalidOperationException("A placement has three ends.");
        }
    }

    // Row i of the input was read from line i + 2.
    private static BundleFault FaultOf(InputFault fault)
    {
        var open = fault.Row.IndexOf('[', StringComparison.Ordinal);
        return open < 0
            ? new BundleFault(BundleFiles.Season, 1, "season", fault.Message)
            : new BundleFault(
                fault.Row.StartsWith("schools", StringComparison.Ordinal) ? BundleFiles.Schools : BundleFiles.Applications,
                int.Parse(fault.Row.AsSpan(open + 1, fault.Row.Length - open - 2), System.Globalization.CultureInfo.InvariantCulture) + 2,
                null, fault.Message);
    }
}
