using System.Globalization;

namespace EnrollOnline.Admissions.Forecasts;

/// <summary>The result of reading a cohort: its rows with their lines, or at least one fault.</summary>
/// <param name="Cohorts">The rows; empty when there are faults.</param>
/// <param name="Faults">What is wrong, in the order of the text.</param>
public sealed record CohortReading(IReadOnlyList<ZoneCohort> Cohorts, IReadOnlyList<LineFault> Faults);

/// <summary>
/// Reads a cohort, one zone and year a line: <c>zone,year,children</c>, parted by commas or tabs. A first line without a
/// figure in its last two cells names the columns; empty lines are passed over.
/// </summary>
public static class CohortText
{
    /// <summary>Reads the lines.</summary>
    /// <param name="text">The text, with or without a byte-order mark.</param>
    /// <param name="zoneOf">The zone of a code that a line begins with, or null where there is none.</param>
    public static CohortReading Read(string text, Func<string, string?> zoneOf)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(zoneOf);
        List<ZoneCohort> cohorts = [];
        List<LineFault> faults = [];
        Dictionary<(string, int), int> seen = [];
        var lines = text.TrimStart('\uFEFF').Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            string[] cells = [.. lines[at].Split(',', '，', '\t').Select(cell => cell.Trim().Trim('"'))];
            if (cells.All(cell => cell.Length == 0) || (at == 0 && cells.Length == 3 && !cells.Skip(1).Any(cell => cell.Any(char.IsAsciiDigit))))
            {
                continue;
            }

            if (ReadLine(cells, zoneOf, out var cohort) is { } wrong)
            {
                faults.Add(new(at + 1, wrong));
            }
            else if (!seen.TryAdd((cohort!.ZoneCode, cohort.Year), at + 1))
            {
                var line = seen[(cohort.ZoneCode, cohort.Year)];
                faults.Add(new(at + 1, new(
                    $"“{cells[0]}”{cohort.Year}年在第{line}行写过了。", $"\"{cells[0]}\" has its children of {cohort.Year} in line {line} already.")));
            }
            else
            {
                cohorts.Add(cohort);
            }
        }

        return faults.Count == 0 ? new(cohorts, []) : new([], faults);
    }

    private static Wording? ReadLine(string[] cells, Func<string, string?> zoneOf, out ZoneCohort? cohort)
    {
        cohort = null;
        if (cells.Length != 3)
        {
            return new("每行应为“社区或学区代码,入学年份,人数”。", "each line must be \"community or zone,year of entry,children\".");
        }

        if (zoneOf(cells[0]) is not { } zone)
        {
            return new($"学区划分里没有“{cells[0]}”。", $"the zone table has no \"{cells[0]}\".");
        }

        if (!Whole(cells[1], out var year) || year is < 2000 or > 2999)
        {
            return new($"入学年份“{cells[1]}”应为4位数字，如 2027。", $"the year of entry \"{cells[1]}\" must have four digits, as 2027.");
        }

        if (!Whole(cells[2], out var children) || children > 999_999)
        {
            return new($"人数“{cells[2]}”应为0到999999的整数。", $"the children \"{cells[2]}\" must be a whole number from 0 to 999999.");
        }

        cohort = new(zone, year, children);
        return null;
    }

    private static bool Whole(string cell, out int value) =>
        int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
