using System.Text;
using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Placements;

namespace EnrollOnline.Casework.PublicBundles;

/// <summary>Writes public bundles: the same input and outcome give the same bytes on every machine.</summary>
public static class PublicBundleWriter
{
    /// <summary>Writes every file of a bundle.</summary>
    /// <param name="input">What the placement follows from.</param>
    /// <param name="rulebookText">The rulebook to the letter.</param>
    /// <param name="outcome">What it gave.</param>
    /// <param name="places">Gives the places of a child's values among the values of the list.</param>
    /// <returns>Bytes by file name.</returns>
    public static IReadOnlyDictionary<string, byte[]> Write(
        BundleInput input, string rulebookText, PlacementOutcome outcome, Func<TieValues, TieValues> places)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(outcome);
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            [BundleFiles.Season] = BundleJson.Season(input.Season),
            [BundleFiles.Rulebook] = Encoding.UTF8.GetBytes(rulebookText),
            [BundleFiles.Schools] = BundleTables.Schools.Write(input.Schools),
            [BundleFiles.Applications] = BundleTables.Applications.Write(input.Applications),
            [BundleFiles.Lottery] = BundleJson.Lottery(input.Lottery),
            [BundleFiles.Results] = BundleTables.Results.Write(outcome.Children.Select(ResultOf)),
            [BundleFiles.CutOffs] = BundleTables.CutOffs.Write(outcome.CutOffs.Select(row => CutOffOf(row, places))),
        };
        files[BundleFiles.Manifest] = BundleJson.Manifest(files);
        return files;
    }

    internal static BundleResult ResultOf(ChildPlacement child) =>
        new(child.ApplicationNumber, child.SchoolCode, child.Via, child.LotteryNumber);

    internal static BundleCutOff CutOffOf(CutOff row, Func<TieValues, TieValues> places) => new(
        row.SchoolCode, row.Via, row.Pool, row.CategoryCode, row.Admitted, row.Last.Outside, row.Last.Group, places(row.Last.Ties),
        row.Last.LotteryNumber);
}
