namespace EnrollOnline.Casework.Deliveries;

/// <summary>A row that was not taken in as it stands. What stood in it is not told: whoever wrote the file finds it by the line.</summary>
/// <param name="Line">Line of the file, the header's being 1.</param>
/// <param name="Column">Code of the column; empty when the whole row is meant.</param>
/// <param name="Reason">One of <c>CellProblem</c>, or <see cref="Same"/>.</param>
public sealed record RowProblem(int Line, string Column, string Reason)
{
    /// <summary>The row is the same as an earlier one and was left out; no data is lost.</summary>
    public const string Same = "same-row";
}
