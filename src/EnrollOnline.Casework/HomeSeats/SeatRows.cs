using System.Globalization;
using EnrollOnline.Casework.Deliveries;
using EnrollOnline.RecordChecks.Snapshots;

namespace EnrollOnline.Casework.HomeSeats;

/// <summary>The rows of a list of seats.</summary>
/// <param name="Good">Those that can be taken in.</param>
/// <param name="Problems">The others.</param>
internal sealed record SeatRows(IReadOnlyList<SeatRow> Good, IReadOnlyList<RowProblem> Problems)
{
    private const int EarliestYear = 1986;

    private static readonly SheetColumn _guardian = new("guardianIdNumbers", "监护人证件号码", CellKind.PersonNumber, Required: true) { Titles = ["监护人身份证号"] };

    private static readonly SheetColumn[] _columns =
    [
        new("certificateNumber", "不动产权证号", Required: true) { Titles = ["权证号", "证号"] },
        new("year", "入学年份", CellKind.Number, Required: true) { Titles = ["年份"] },
        _guardian with { Kind = CellKind.Text },
    ];

    /// <summary>Reads a file.</summary>
    /// <param name="path">A CSV file.</param>
    /// <param name="thisYear">The latest year of entry that can be.</param>
    /// <exception cref="DeliveryRefusedException">It is no such file.</exception>
    public static SeatRows Read(string path, int thisYear)
    {
        using var rows = CsvRows.Read(path).GetEnumerator();
        if (!rows.MoveNext())
        {
            throw new DeliveryRefusedException(DeliveryReason.Empty);
        }

        int[] places = [.. _columns.Select(column => Array.FindIndex(rows.Current.Cells, column.IsHeadedBy))];
        var missing = _columns.Where((_, i) => places[i] < 0).Select(column => column.Code).ToList();
        if (missing.Count > 0)
        {
            throw new DeliveryRefusedException(DeliveryReason.BadHeader, string.Join(' ', missing));
        }

        var (good, problems) = (new List<SeatRow>(), new List<RowProblem>());
        while (rows.MoveNext())
        {
            if (Read(rows.Current, places, thisYear, out var row) is { } problem)
            {
                problems.Add(problem);
            }
            else
            {
                good.Add(row!);
            }
        }

        return new SeatRows(good, problems);
    }

    private static RowProblem? Read(FileRow row, int[] places, int thisYear, out SeatRow? seat)
    {
        seat = null;
        if (row.Damaged)
        {
            return new RowProblem(row.Line, "", CellProblem.Characters);
        }

        var cells = new string[_columns.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            if (SheetText.Read(_columns[i], places[i] < row.Cells.Length ? row.Cells[places[i]] : "", out cells[i]) is { } reason)
            {
                return new RowProblem(row.Line, _columns[i].Code, reason);
            }
        }

        if (!int.TryParse(cells[1], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year < EarliestYear || year > thisYear)
        {
            return new RowProblem(row.Line, _columns[1].Code, CellProblem.Number);
        }

        var numbers = cells[2].Split([',', '，', ';', '；', '、', '|', ' '], StringSplitOptions.RemoveEmptyEntries);
        var guardians = new List<string>();
        foreach (var number in numbers)
        {
            if (SheetText.Read(_guardian, number, out var kept) is { } reason)
            {
                return new RowProblem(row.Line, _guardian.Code, reason);
            }

            guardians.Add(kept);
        }

        seat = new SeatRow(cells[0], year, guardians);
        return guardians.Count == 0 ? new RowProblem(row.Line, _guardian.Code, CellProblem.Missing) : null;
    }
}

/// <summary>A row of a list of seats.</summary>
/// <param name="Certificate">Number of the home's certificate.</param>
/// <param name="Year">Year of entry.</param>
/// <param name="Guardians">Numbers of the guardians' documents.</param>
internal sealed record SeatRow(string Certificate, int Year, IReadOnlyList<string> Guardians);
