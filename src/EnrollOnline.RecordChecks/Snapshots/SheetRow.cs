using System.Globalization;

namespace EnrollOnline.RecordChecks.Snapshots;

/// <summary>One row of a register's file, its cells read and found good.</summary>
/// <param name="sheet">What the columns mean.</param>
/// <param name="cells">The kept form of each cell, in the sheet's order of columns; empty where the file gave nothing.</param>
public sealed class SheetRow(RegisterSheet sheet, IReadOnlyList<string> cells)
{
    /// <summary>The kept form of each cell, in the sheet's order of columns.</summary>
    public IReadOnlyList<string> Cells { get; } = cells;

    /// <summary>The keys under which the row is found; at least one for a row that was taken in.</summary>
    public IReadOnlyList<RegisterKey> Keys => [.. sheet.KeysOf(this).Where(key => key.IsUsable).Distinct()];

    /// <summary>A text, number of a person, or code; empty when the file gave none.</summary>
    /// <param name="column">One of the sheet's columns.</param>
    public string Text(SheetColumn column) => Cells[sheet.PlaceOf(column)];

    /// <summary>A day, or null when the file gave none.</summary>
    /// <param name="column">A column of <see cref="CellKind.Day"/>.</param>
    public DateOnly? Day(SheetColumn column) => Text(column) is { Length: > 0 } text
        ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture)
        : null;

    /// <summary>The first days of the months, ascending; none when the file gave none.</summary>
    /// <param name="column">A column of <see cref="CellKind.Months"/>.</param>
    public IReadOnlyList<DateOnly> Months(SheetColumn column) =>
    [
        .. Text(column).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(month => DateOnly.ParseExact(month, "yyyy-MM", CultureInfo.InvariantCulture)),
    ];

    /// <summary>A number, or null when the file gave none.</summary>
    /// <param name="column">A column of <see cref="CellKind.Number"/>.</param>
    public decimal? Number(SheetColumn column) => Text(column) is { Length: > 0 } text
        ? decimal.Parse(text, CultureInfo.InvariantCulture)
        : null;

    /// <summary>Yes or no, or null when the file gave neither.</summary>
    /// <param name="column">A column of <see cref="CellKind.YesNo"/>.</param>
    public bool? Yes(SheetColumn column) => Text(column) is { Length: > 0 } text ? text == "1" : null;

    /// <summary>One of the listed values of an enumeration, whose names are the codes; null when the file gave none.</summary>
    /// <param name="column">A column of <see cref="CellKind.Code"/>.</param>
    public TCode? Code<TCode>(SheetColumn column)
        where TCode : struct, Enum => Text(column) is { Length: > 0 } text ? Enum.Parse<TCode>(text) : null;
}
