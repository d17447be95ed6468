using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace EnrollOnline.Casework.Tests.Deliveries;

/// <summary>Writes XLSX files of one sheet.</summary>
internal static class Workbook
{
    /// <summary>Cells that are texts, or numbers as a spreadsheet stores them.</summary>
    public static byte[] Of(IReadOnlyList<object[]> rows, bool secondSheet = false)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook();
            var sheets = book.Workbook.AppendChild(new Sheets());
            for (var i = 1u; i <= (secondSheet ? 2 : 1); i++)
            {
                var part = book.AddNewPart<WorksheetPart>();
                part.Worksheet = new Worksheet(new SheetData(rows.Select((row, line) => new Row(row.Select((value, place) => Cell(value, line, place))))));
                sheets.AppendChild(new Sheet { Id = book.GetIdOfPart(part), SheetId = i, Name = $"Sheet{i}" });
            }
        }

        return stream.ToArray();
    }

    private static Cell Cell(object value, int line, int place)
    {
        var reference = $"{(char)('A' + place)}{line + 1}";
        return value is string text
            ? new Cell(new InlineString(new Text(text))) { DataType = CellValues.InlineString, CellReference = reference }
            : new Cell(new CellValue(Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!)) { CellReference = reference };
    }
}
