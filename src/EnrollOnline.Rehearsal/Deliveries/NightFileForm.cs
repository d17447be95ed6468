namespace EnrollOnline.Rehearsal.Deliveries;

/// <summary>How a department writes its night files.</summary>
public enum NightFileForm
{
    /// <summary>CSV in GB 18030, as a Chinese office machine exports it.</summary>
    CsvGb18030,

    /// <summary>CSV in UTF-8 without byte order mark.</summary>
    CsvUtf8,

    /// <summary>A workbook of one sheet, every cell a text.</summary>
    Xlsx,
}
