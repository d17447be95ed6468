using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using EnrollOnline.RecordChecks;
using EnrollOnline.Rehearsal.Departments;

namespace EnrollOnline.Rehearsal.Deliveries;

/// <summary>Writes a made-up county's registers as the files that departments would leave by night
/// (<c>docs/register-files.md</c>): a folder for each source, in it the file and its SHA-256.</summary>
public static class NightFiles
{
    /// <summary>Writes the files of every source; what stands there under the same names is replaced.</summary>
    /// <param name="registers">The registers.</param>
    /// <param name="folder">Where the sources' folders are made.</param>
    /// <param name="day">The day whose state the files show.</param>
    /// <param name="form">How they are written.</param>
    /// <param name="cancel">Stops; a file that was not finished bears a name that is not taken in.</param>
    /// <returns>The files.</returns>
    public static async Task<IReadOnlyList<string>> WriteAsync(
        Registers registers, string folder, DateOnly day, NightFileForm form, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(registers);
        List<string> written = [];
        foreach (var sheet in RegisterSheets.All)
        {
            var own = Directory.CreateDirectory(Path.Combine(folder, sheet.Source)).FullName;
            var ending = form == NightFileForm.Xlsx ? "xlsx" : "csv";
            var path = Path.Combine(own, string.Create(CultureInfo.InvariantCulture, $"{sheet.Source}-{day:yyyyMMdd}.{ending}"));
            var growing = $"{path}.part";
            IEnumerable<string[]> rows = [[.. sheet.Columns.Select(column => column.Title)], .. NightRows.Of(sheet, registers)];
            await (form == NightFileForm.Xlsx ? PlainWorkbook.WriteAsync(growing, rows, cancel) : WriteCsvAsync(growing, rows, EncodingOf(form), cancel));
            File.Move(growing, path, overwrite: true);
            await using var whole = File.OpenRead(path);
            var digest = Convert.ToHexStringLower(await SHA256.HashDataAsync(whole, cancel));
            await File.WriteAllTextAsync($"{path}.sha256", $"{digest}  {Path.GetFileName(path)}\n", cancel);
            written.Add(path);
        }

        return written;
    }

    private static Encoding EncodingOf(NightFileForm form) => form == NightFileForm.CsvUtf8
        ? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)
        : CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    private static async Task WriteCsvAsync(string path, IEnumerable<string[]> rows, Encoding encoding, CancellationToken cancel)
    {
        await using var text = new StreamWriter(path, append: false, encoding);
        text.NewLine = "\r\n";
        foreach (var row in rows)
        {
            cancel.ThrowIfCancellationRequested();
            await text.WriteLineAsync(string.Join(',', row.Select(Quoted)));
        }
    }

    private static string Quoted(string cell) => cell.AsSpan().ContainsAny(",\"\r\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
