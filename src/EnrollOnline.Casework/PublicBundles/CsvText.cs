using System.Text;

namespace EnrollOnline.Casework.PublicBundles;

/// <summary>One line of a CSV file.</summary>
/// <param name="Line">Line of the file, from 1; the header is line 1.</param>
/// <param name="Cells">The cells in the order of the header.</param>
internal sealed record CsvLine(int Line, IReadOnlyList<string> Cells);

/// <summary>
/// The CSV of public bundles, so narrow that one table has one form: UTF-8 without byte order mark, LF at the end of
/// every line, commas, a cell in double quotes only when it holds a comma or a double quote, no line break in a cell.
/// </summary>
internal static class CsvText
{
    private static readonly UTF8Encoding _strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static byte[] Write(string header, IEnumerable<IReadOnlyList<string>> rows)
    {
        var text = new StringBuilder(header).Append('\n');
        foreach (var row in rows)
        {
            text.AppendJoin(',', row.Select(Cell)).Append('\n');
        }

        return _strict.GetBytes(text.ToString());
    }

    /// <summary>Reads the lines; null when a fault was found.</summary>
    public static IReadOnlyList<CsvLine>? Read(string file, byte[] bytes, string header, BundleFaults faults)
    {
        if (Decode(file, bytes, faults) is not { } text)
        {
            return null;
        }

        if (!text.EndsWith('\n'))
        {
            faults.Add(file, LineAt(text, text.Length), null, "文件最后一行没有换行，可能不完整。", "the last line has no line feed; the file may be cut short");
            return null;
        }

        var lines = text[..^1].Split('\n');
        if (lines[0] != header)
        {
            faults.Add(file, 1, null, $"表头应为“{header}”。", $"the header must be \"{header}\"");
            return null;
        }

        var names = header.Split(',');
        var read = new List<CsvLine>(lines.Length - 1);
        for (var at = 1; at < lines.Length; at++)
        {
            if (Cells(file, at + 1, lines[at], names, faults) is not { } cells)
            {
                return null;
            }

            read.Add(new CsvLine(at + 1, cells));
        }

        return read;
    }

    public static string? Decode(string file, byte[] bytes, BundleFaults faults)
    {
        try
        {
            var text = _strict.GetString(bytes);
            if (!text.StartsWith('\uFEFF'))
            {
                return text;
            }

            faults.Add(file, 1, null, "文件开头有字节顺序标记（BOM）。", "the file begins with a byte order mark");
        }
        catch (DecoderFallbackException error)
        {
            var line = 1 + bytes.Take(Math.Max(0, error.Index)).Count(value => value == (byte)'\n');
            faults.Add(file, line, null, "不是有效的UTF-8文字。", "not valid UTF-8");
        }

        return null;
    }

    private static List<string>? Cells(string file, int line, string text, string[] names, BundleFaults faults)
    {
        List<string> cells = [];
        for (var at = 0; at <= text.Length;)
        {
            var end = at < text.Length && text[at] == '"' ? EndOfQuoted(text, at) : EndOfBare(text, at);
            if (end < 0)
            {
                faults.Add(file, line, names.ElementAtOrDefault(cells.Count), "引号没有配对。", "a quotation mark has no partner");
                return null;
            }

            var cell = text[at..end];
            cells.Add(cell.StartsWith('"') ? cell[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : cell);
            at = end + 1;
        }

        if (cells.Count == names.Length)
        {
            return cells;
        }

        faults.Add(
            file, line, names.ElementAtOrDefault(cells.Count), $"应有{names.Length}列，实有{cells.Count}列。",
            $"{names.Length} columns expected, {cells.Count} found");
        return null;
    }

    private static int EndOfBare(string text, int at)
    {
        var comma = text.IndexOf(',', at);
        var end = comma < 0 ? text.Length : comma;
        return text.AsSpan(at, end - at).Contains('"') ? -1 : end;
    }

    private static int EndOfQuoted(string text, int at)
    {
        for (var i = at + 1; i < text.Length; i++)
        {
            if (text[i] == '"' && (i + 1 == text.Length || text[i + 1] == ','))
            {
                return i + 1;
            }

            if (text[i] == '"' && text[++i] != '"')
            {
                return -1;
            }
        }

        return -1;
    }

    private static string Cell(string text) =>
        text.Contains(',', StringComparison.Ordinal) || text.Contains('"', StringComparison.Ordinal)
            ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : text;

    private static int LineAt(string text, int index) => 1 + text.AsSpan(0, index).Count('\n');
}
