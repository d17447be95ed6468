using System.Globalization;
using EnrollOnline.Admissions.Placements;
using EnrollOnline.Casework.Cases;

namespace EnrollOnline.Casework.PublicBundles;

/// <summary>The four tables of a bundle: their columns, the order of their rows, and how a row is written and read.</summary>
internal static class BundleTables
{
    public static BundleTable<BundleSchool> Schools { get; } = new(
        BundleFiles.Schools,
        "code,name,kind,plan,cap,neighbours,pools,feeders",
        row => row.Code,
        row =>
        [
            row.Code, OneLine(row.Name), row.IsPrivate ? "private" : "public", Whole(row.Plan), Whole(row.Cap), List(row.Neighbours),
            Numbered(row.Pools.Select(pool => (pool.Code, pool.Seats))), List(row.Feeders),
        ],
        cells => new(cells.Text(0), cells.Text(1), cells.IsPrivate(2), cells.Whole(3), cells.Whole(4), cells.List(5))
        {
            Pools = [.. cells.Numbered(6).Select(pool => new SeatPool(pool.Code, pool.Number))], Feeders = cells.List(7),
        });

    public static BundleTable<BundleApplication> Applications { get; } = new(
        BundleFiles.Applications,
        "application,category,tie_break,private_choices,zone_schools,multiples,groups,sibling_school,from_school,distances,co_ordination",
        row => row.Number,
        row =>
        [
            row.Number, row.Category, row.Ties.ToString(), List(row.PrivateChoices), List(row.ZoneSchools), row.MultiplesId ?? "",
            List(row.Groups), row.SiblingSchool ?? "", row.FromSchool ?? "",
            Numbered(row.Distances.Select(way => (way.SchoolCode, way.Metres))), List(row.CoOrdination),
        ],
        cells => new(cells.Text(0), cells.Text(1), cells.Ties(2), cells.List(3), cells.List(4), cells.Optional(5))
        {
            Groups = cells.List(6), SiblingSchool = cells.Optional(7), FromSchool = cells.Optional(8),
            Distances = [.. cells.Numbered(9).Select(way => new SchoolDistance(way.Code, way.Number))], CoOrdination = cells.List(10),
        });

    public static BundleTable<BundleResult> Results { get; } = new(
        BundleFiles.Results,
        "application,school,via,lottery_number",
        row => row.Number,
        row => [row.Number, row.School ?? "", row.Via.ToString(), row.LotteryNumber ?? ""],
        cells => new(cells.Text(0), cells.Optional(1), cells.Via(2), cells.Optional(3)));

    public static BundleTable<BundleCutOff> CutOffs { get; } = new(
        BundleFiles.CutOffs,
        "school,via,pool,category,admitted,last_outside,last_group,last_tie_break,last_lottery_number",
        row => $"{row.School},{row.Via},{row.Pool},{row.Category}",
        row =>
        [
            row.School, row.Via.ToString(), row.Pool, row.Category, Whole(row.Admitted), row.Outside ? "yes" : "no", Whole(row.Group),
            row.Ties.ToString(), row.LotteryNumber,
        ],
        cells => new(
            cells.Text(0), cells.Via(1), cells.Optional(2) ?? "", cells.Optional(3) ?? "", cells.Whole(4), cells.IsYes(5),
            cells.Whole(6), cells.Ties(7), cells.Text(8)));

    private static string List(IReadOnlyList<string> codes) => string.Join(' ', codes);

    private static string Numbered(IEnumerable<(string Code, int Number)> pairs) => CodedNumbers.Write(pairs);

    private static string Whole(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    // A line of the file is a row, so a name must not break it.
    private static string OneLine(string text) => string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter));
}

/// <summary>One table of a bundle.</summary>
/// <param name="File">Its file.</param>
/// <param name="Header">Its columns.</param>
/// <param name="Key">What its rows are sorted by, in ordinal order, and known by; no two alike.</param>
/// <param name="Cells">A row as cells.</param>
/// <param name="Row">Cells as a row.</param>
internal sealed record BundleTable<T>(
    string File, string Header, Func<T, string> Key, Func<T, IReadOnlyList<string>> Cells, Func<CellReader, T> Row)
{
    public byte[] Write(IEnumerable<T> rows) =>
        CsvText.Write(Header, rows.OrderBy(Key, StringComparer.Ordinal).Select(Cells));

    /// <summary>Reads the rows; row i stands in line i + 2. Faults are added where there are any.</summary>
    public IReadOnlyList<T> Read(byte[] bytes, BundleFaults faults)
    {
        if (CsvText.Read(File, bytes, Header, faults) is not { } lines)
        {
            return [];
        }

        var reader = new CellReader(File, Header, faults);
        var rows = new List<T>(lines.Count);
        foreach (var line in lines)
        {
            reader.Line = line;
            rows.Add(Row(reader));
            if (rows.Count > 1 && string.CompareOrdinal(Key(rows[^2]), Key(rows[^1])) >= 0)
            {
                faults.Add(
                    File, line.Line, Header.Split(',')[0], "行没有按顺序排列，或与上一行重复。", "the row is out of order or stands twice");
            }
        }

        return rows;
    }
}
