namespace EnrollOnline.RecordChecks.Snapshots;

/// <summary>A column of a register's file. Its header is either the code or the title, or one of the further titles.</summary>
/// <param name="Code">The code, as the field is named on the wire, e.g. <c>idNumber</c>.</param>
/// <param name="Title">The Chinese title.</param>
/// <param name="Kind">What the cells hold.</param>
/// <param name="Required">True when the column must be there and no cell of it may be empty.</param>
public sealed record SheetColumn(string Code, string Title, CellKind Kind = CellKind.Text, bool Required = false)
{
    /// <summary>Further titles that departments use.</summary>
    public IReadOnlyList<string> Titles { get; init; } = [];

    /// <summary>For <see cref="CellKind.Code"/>: what may stand in the cell, and the code that it means. The codes themselves
    /// are accepted too.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>();

    /// <summary>For <see cref="CellKind.Number"/>: the least number.</summary>
    public decimal Least { get; init; } = decimal.MinValue;

    /// <summary>For <see cref="CellKind.Number"/>: the greatest number.</summary>
    public decimal Most { get; init; } = decimal.MaxValue;

    /// <summary>True when a header means this column; width, spaces and case do not count, nor a remark in brackets or a star
    /// behind the title.</summary>
    /// <param name="header">A cell of the file's first line.</param>
    public bool IsHeadedBy(string header)
    {
        var plain = SheetText.Header(header);
        return plain.Length > 0
            && (Same(plain, Code) || Same(plain, Title) || Titles.Any(title => Same(plain, title)));
    }

    private static bool Same(string plain, string title) =>
        string.Equals(plain, SheetText.Header(title), StringComparison.OrdinalIgnoreCase);
}
