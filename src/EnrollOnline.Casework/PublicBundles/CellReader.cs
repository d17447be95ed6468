using System.Globalization;
using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Placements;
using EnrollOnline.Casework.Cases;

namespace EnrollOnline.Casework.PublicBundles;

/// <summary>Reads the cells of one line and says which column is wrong.</summary>
internal sealed class CellReader(string file, string header, BundleFaults faults)
{
    // The bound keeps every number far from overflow.
    private const int Largest = 1_000_000;

    private readonly string[] _names = header.Split(',');

    public CsvLine Line { get; set; } = new(0, []);

    public string Text(int column)
    {
        if (Line.Cells[column].Length == 0)
        {
            Fault(column, "不能为空。", "must not be empty");
        }

        return Line.Cells[column];
    }

    public string? Optional(int column) => Line.Cells[column].Length == 0 ? null : Line.Cells[column];

    public IReadOnlyList<string> List(int column) =>
        Line.Cells[column].Length == 0 ? [] : Line.Cells[column].Split(' ');

    public int Whole(int column) => OptionalWhole(column) ?? Missing(column);

    public int? OptionalWhole(int column)
    {
        var text = Line.Cells[column];
        if (text.Length == 0)
        {
            return null;
        }

        // One number has one form: no sign, no leading zero, no space.
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            && value <= Largest && value.ToString(CultureInfo.InvariantCulture) == text)
        {
            return value;
        }

        Fault(column, $"“{text}”不是整数。", $"\"{text}\" is no whole number from 0 to 1000000");
        return null;
    }

    /// <summary>Codes with a whole number each, in ordinal order of the codes, none twice.</summary>
    public IReadOnlyList<(string Code, int Number)> Numbered(int column)
    {
        var text = Line.Cells[column];
        try
        {
            var pairs = CodedNumbers.Read(text);
            if (CodedNumbers.Write(pairs) == text && pairs.All(pair => pair.Code.Length > 0 && pair.Number <= Largest)
                && pairs.DistinctBy(pair => pair.Code).Count() == pairs.Count)
            {
                return pairs;
            }
        }
        catch (Exception error) when (error is FormatException or OverflowException)
        {
            // Said below, like every other slip of form.
        }

        Fault(column, $"“{text}”应写成“代码:数字”，按代码排序。", $"\"{text}\" must be code:number, in the order of the codes");
        return [];
    }

    public TieValues Ties(int column)
    {
        if (TieValues.TryParse(Line.Cells[column], out var ties))
        {
            return ties;
        }

        Fault(column, $"“{Line.Cells[column]}”不是位次。", $"\"{Line.Cells[column]}\" is no list of places");
        return TieValues.None;
    }

    public bool IsPrivate(int column)
    {
        if (Line.Cells[column] is not ("public" or "private"))
        {
            Fault(column, $"“{Line.Cells[column]}”应为 public 或 private。", $"\"{Line.Cells[column]}\" must be public or private");
        }

        return Line.Cells[column] == "private";
    }

    public bool IsYes(int column)
    {
        if (Line.Cells[column] is not ("yes" or "no"))
        {
            Fault(column, $"“{Line.Cells[column]}”应为 yes 或 no。", $"\"{Line.Cells[column]}\" must be yes or no");
        }

        return Line.Cells[column] == "yes";
    }

    public PlacedVia Via(int column)
    {
        var text = Line.Cells[column];
        if (Enum.TryParse<PlacedVia>(text, out var via) && via.ToString() == text)
        {
            return via;
        }

        Fault(column, $"没有录取方式“{text}”。", $"there is no way of admission \"{text}\"");
        return PlacedVia.None;
    }

    private int Missing(int column)
    {
        if (Line.Cells[column].Length == 0)
        {
            Fault(column, "不能为空。", "must not be empty");
        }

        return 0;
    }

    private void Fault(int column, string zh, string en) => faults.Add(file, Line.Line, _names[column], zh, en);
}
