namespace EnrollOnline.Casework.Deliveries;

/// <summary>A row as it stands in a file.</summary>
/// <param name="Line">Line of the file, from 1.</param>
/// <param name="Cells">The cells.</param>
/// <param name="Damaged">A quotation mark stands where none may.</param>
internal readonly record struct FileRow(int Line, string[] Cells, bool Damaged = false)
{
    public bool IsBlank => Array.TrueForAll(Cells, string.IsNullOrWhiteSpace);
}
