using EnrollOnline.RecordChecks.Snapshots;

namespace EnrollOnline.Casework.Deliveries;

/// <summary>Which cell of a file's rows belongs to which column of the sheet.</summary>
internal sealed class HeaderMap
{
    private readonly RegisterSheet _sheet;
    private readonly int[] _places;
    private readonly int _width;

    /// <exception cref="DeliveryRefusedException">A required column is missing, or one stands twice.</exception>
    public HeaderMap(RegisterSheet sheet, FileRow header)
    {
        _sheet = sheet;
        _width = Array.FindLastIndex(header.Cells, cell => !string.IsNullOrWhiteSpace(cell)) + 1;
        _places = [.. sheet.Columns.Select(column => Array.FindIndex(header.Cells, column.IsHeadedBy))];
        var missing = sheet.Columns.Where((column, i) => column.Required && _places[i] < 0).Select(column => column.Code).ToList();
        var twice = sheet.Columns.Where(column => header.Cells.Count(column.IsHeadedBy) > 1).Select(column => column.Code)
            .Concat(_places.Where(place => place >= 0).GroupBy(place => place).Where(same => same.Count() > 1).Select(_ => "="));
        if (missing.Count > 0 || twice.Any())
        {
            throw new DeliveryRefusedException(DeliveryReason.BadHeader, string.Join(' ', missing.Concat(twice.Select(code => $"2x{code}"))));
        }
    }

    /// <summary>Reads a row.</summary>
    /// <param name="row">As it stands in the file.</param>
    /// <param name="problem">The first thing that is wrong with it, or null.</param>
    /// <returns>Its cells as they are kept; those that could not be read are empty.</returns>
    public SheetRow Read(FileRow row, out RowProblem? problem)
    {
        problem = row.Damaged ? new RowProblem(row.Line, "", CellProblem.Characters)
            : row.Cells.Length < _width || row.Cells.Skip(_width).Any(cell => !string.IsNullOrWhiteSpace(cell)) ? new RowProblem(row.Line, "", CellProblem.Width)
            : null;
        var cells = new string[_places.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            var cell = _places[i] >= 0 && _places[i] < row.Cells.Length ? row.Cells[_places[i]] : "";
            if (SheetText.Read(_sheet.Columns[i], cell, out cells[i]) is { } reason)
            {
                problem ??= new RowProblem(row.Line, _sheet.Columns[i].Code, reason);
            }
        }

        return new SheetRow(_sheet, cells);
    }
}
