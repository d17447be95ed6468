using EnrollOnline.Admissions.Placements;

namespace EnrollOnline.Casework.PublicBundles;

/// <summary>Compares what a bundle publishes with what recomputing gives, cell by cell.</summary>
internal static class BundleComparison
{
    public static void Compare(PublicBundle bundle, PlacementOutcome outcome, BundleFaults faults)
    {
        Compare(BundleTables.Results, bundle.Results, [.. outcome.Children.Select(PublicBundleWriter.ResultOf)], faults);
        Compare(
            BundleTables.CutOffs, bundle.CutOffs,
            [.. outcome.CutOffs.Select(row => PublicBundleWriter.CutOffOf(row, places => places))], faults);
        CheckBytes(BundleTables.Schools, bundle.Input.Schools, bundle, faults);
        CheckBytes(BundleTables.Applications, bundle.Input.Applications, bundle, faults);
        CheckBytes(BundleTables.Results, bundle.Results, bundle, faults);
        CheckBytes(BundleTables.CutOffs, bundle.CutOffs, bundle, faults);
    }

    private static void Compare<T>(
        BundleTable<T> table, IReadOnlyList<T> published, IReadOnlyList<T> recomputed, BundleFaults faults)
    {
        var expected = recomputed.ToDictionary(table.Key, table.Cells, StringComparer.Ordinal);
        var names = table.Header.Split(',');
        for (var at = 0; at < published.Count; at++)
        {
            if (!expected.Remove(table.Key(published[at]), out var cells))
            {
                faults.Add(table.File, at + 2, names[0],
                    $"重算没有“{table.Key(published[at])}”这一行。", $"recomputing gives no row \"{table.Key(published[at])}\"");
                continue;
            }

            foreach (var (name, text, other) in names.Zip(table.Cells(published[at]), cells))
            {
                faults.Compare(table.File, at + 2, name, text, other);
            }
        }

        foreach (var missing in expected.Keys.Order(StringComparer.Ordinal))
        {
            faults.Add(table.File, null, names[0], $"缺少“{missing}”这一行。", $"the row \"{missing}\" is missing");
        }
    }

    /// <summary>One table has one form; another form of the same cells would give another hash.</summary>
    private static void CheckBytes<T>(BundleTable<T> table, IReadOnlyList<T> rows, PublicBundle bundle, BundleFaults faults)
    {
        if (!table.Write(rows).AsSpan().SequenceEqual(bundle.Files[table.File]))
        {
            faults.Add(table.File, null, null, "写法不合规定（引号或换行）。", "not written in the one form of the format (quotation marks, line ends)");
        }
    }
}
