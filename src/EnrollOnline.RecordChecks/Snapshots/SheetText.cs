using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace EnrollOnline.RecordChecks.Snapshots;

/// <summary>Reads cells as departments write them into the one form in which rows are kept.</summary>
public static partial class SheetText
{
    private const int LongestCell = 4_000;
    private const int MostMonths = 720;

    /// <summary>A header without width, spaces, star and remark in brackets.</summary>
    /// <param name="header">As it stands in the file.</param>
    public static string Header(string header)
    {
        ArgumentNullException.ThrowIfNull(header);
        var text = header.Normalize(NormalizationForm.FormKC).Trim('\uFEFF');
        var bracket = text.IndexOf('(', StringComparison.Ordinal);
        text = bracket > 0 ? text[..bracket] : text;
        return string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('*' or '_' or '\u200B')));
    }

    /// <summary>Reads one cell.</summary>
    /// <param name="column">Its column.</param>
    /// <param name="cell">As it stands in the file.</param>
    /// <param name="kept">The form in which it is kept; empty when the cell is empty.</param>
    /// <returns>One of <see cref="CellProblem"/>, or null.</returns>
    public static string? Read(SheetColumn column, string cell, out string kept)
    {
        ArgumentNullException.ThrowIfNull(column);
        ArgumentNullException.ThrowIfNull(cell);
        kept = "";
        var text = cell.Trim().Trim('\u3000', '\u200B', '\uFEFF');
        if (text.Length == 0)
        {
            return column.Required ? CellProblem.Missing : null;
        }

        if (text.Length > LongestCell)
        {
            return CellProblem.TooLong;
        }

        if (text.Any(c => char.IsControl(c) || c == '\uFFFD'))
        {
            return CellProblem.Characters;
        }

        if (column.Kind is CellKind.Text or CellKind.PersonNumber && Floating().IsMatch(text))
        {
            return CellProblem.DigitsLost;
        }

        var (value, problem) = column.Kind switch
        {
            CellKind.PersonNumber => (PersonNumbers.Read(text), CellProblem.PersonNumber),
            CellKind.Day => (Day(text), CellProblem.Day),
            CellKind.Months => (Months(text), CellProblem.Months),
            CellKind.Number => (Number(column, text), CellProblem.Number),
            CellKind.YesNo => (YesNo(text), CellProblem.YesNo),
            CellKind.Code => (Code(column, text), CellProblem.Code),
            _ => (text, CellProblem.Characters),
        };
        kept = value ?? "";
        return value is null ? problem : null;
    }

    private static string? Day(string text)
    {
        var match = DayForm().Match(text.Normalize(NormalizationForm.FormKC));
        return match.Success
            && DateOnly.TryParseExact(
                $"{match.Groups[1]}-{match.Groups[2].Value.PadLeft(2, '0')}-{match.Groups[3].Value.PadLeft(2, '0')}",
                "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day.Year is >= 1880 and <= 2200
                ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                : null;
    }

    private static string? Months(string text)
    {
        var months = new SortedSet<DateOnly>();
        foreach (var part in text.Normalize(NormalizationForm.FormKC).Split([',', ';', '、', ' ', '|'], StringSplitOptions.RemoveEmptyEntries))
        {
            var match = MonthsForm().Match(part);
            if (!match.Success || Month(match.Groups[1].Value, match.Groups[2].Value) is not { } first)
            {
                return null;
            }

            var last = match.Groups[3].Success ? Month(match.Groups[3].Value, match.Groups[4].Value) : first;
            if (last is null || last < first || last > first.AddMonths(MostMonths))
            {
                return null;
            }

            for (var month = first; month <= last; month = month.AddMonths(1))
            {
                months.Add(month);
            }
        }

        return months.Count is 0 or > MostMonths
            ? null
            : string.Join(' ', months.Select(month => month.ToString("yyyy-MM", CultureInfo.InvariantCulture)));
    }

    private static DateOnly? Month(string year, string month) =>
        DateOnly.TryParseExact($"{year}-{month.PadLeft(2, '0')}", "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)
        && first.Year is >= 1950 and <= 2200
            ? first
            : null;

    private static string? Number(SheetColumn column, string text) =>
        decimal.TryParse(
            text.Normalize(NormalizationForm.FormKC).TrimEnd('%').Trim(),
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
        && number >= column.Least && number <= column.Most
            ? number.ToString(CultureInfo.InvariantCulture)
            : null;

    private static string? YesNo(string text) => text.Normalize(NormalizationForm.FormKC).ToUpperInvariant() switch
    {
        "是" or "有" or "Y" or "YES" or "TRUE" or "1" => "1",
        "否" or "无" or "N" or "NO" or "FALSE" or "0" => "0",
        _ => null,
    };

    private static string? Code(SheetColumn column, string text)
    {
        var plain = Header(text);
        foreach (var (written, code) in column.Values)
        {
            if (string.Equals(plain, Header(written), StringComparison.OrdinalIgnoreCase)
                || string.Equals(plain, Header(code), StringComparison.OrdinalIgnoreCase))
            {
                return code;
            }
        }

        return null;
    }

    [GeneratedRegex(@"^\d(\.\d+)?E\+\d+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Floating();

    [GeneratedRegex(@"^(\d{4})(?:-|/|\.|年)?(\d{1,2})(?:-|/|\.|月)?(\d{1,2})日?(?:[ T]0{1,2}:00(?::00(?:\.0+)?)?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex DayForm();

    [GeneratedRegex(@"^(\d{4})(?:-|/|\.|年)?(\d{1,2})月?(?:(?:至|到|~|-|—)(\d{4})(?:-|/|\.|年)?(\d{1,2})月?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex MonthsForm();
}
