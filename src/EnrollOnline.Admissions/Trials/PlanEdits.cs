using System.Globalization;

namespace EnrollOnline.Admissions.Trials;

/// <summary>A plan as it might be.</summary>
/// <param name="SchoolCode">The school.</param>
/// <param name="Plan">Seats of the plan, 0 or more.</param>
/// <param name="Cap">Seats never to be exceeded; null to keep the cap that is.</param>
public sealed record PlanEdit(string SchoolCode, int Plan, int? Cap);

/// <summary>The result of reading plans: the plans, or at least one fault.</summary>
/// <param name="Plans">The plans; empty when there are faults.</param>
/// <param name="Faults">What is wrong, in the order of the file.</param>
public sealed record PlanReading(IReadOnlyList<PlanEdit> Plans, IReadOnlyList<LineFault> Faults);

/// <summary>
/// Reads plans, one school a line: <c>school,plan,cap</c>. The cap may be left out, a first line with these names is
/// passed over, and so are empty lines.
/// </summary>
public static class PlanEdits
{
    private const string Header = "school,plan,cap";

    /// <summary>Reads the lines.</summary>
    /// <param name="text">The text.</param>
    /// <param name="schools">Codes of the schools that there are.</param>
    public static PlanReading Read(string text, IReadOnlySet<string> schools)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(schools);
        List<PlanEdit> plans = [];
        List<LineFault> faults = [];
        HashSet<string> seen = [];
        var lines = text.TrimStart('\uFEFF').Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            var line = lines[at].Trim();
            if (line.Length == 0 || (at == 0 && line == Header))
            {
                continue;
            }

            if (ReadLine(line, schools, seen, out var plan) is { } wrong)
            {
                faults.Add(new(at + 1, wrong));
            }
            else
            {
                plans.Add(plan!);
            }
        }

        return faults.Count == 0 ? new(plans, []) : new([], faults);
    }

    private static Wording? ReadLine(string line, IReadOnlySet<string> schools, HashSet<string> seen, out PlanEdit? plan)
    {
        plan = null;
        var cells = line.Split(',');
        if (cells.Length is not (2 or 3))
        {
            return new($"“{line}”应为“学校代码,计划,上限”。", $"\"{line}\" must be \"school,plan,cap\".");
        }

        var code = cells[0].Trim();
        if (!schools.Contains(code))
        {
            return new($"没有学校“{code}”。", $"there is no school \"{code}\".");
        }

        if (!seen.Add(code))
        {
            return new($"学校“{code}”写了两次。", $"school \"{code}\" stands here twice.");
        }

        int? cap = null;
        if (!Whole(cells[1], out var seats) || (cells.Length == 3 && cells[2].Trim().Length > 0 && !Whole(cells[2], ref cap)))
        {
            return new("计划和上限应为0到99999的整数。", "plan and cap must be whole numbers from 0 to 99999.");
        }

        plan = new(code, seats, cap);
        return null;
    }

    private static bool Whole(string cell, ref int? value)
    {
        var read = Whole(cell, out var number);
        value = number;
        return read;
    }

    private static bool Whole(string cell, out int value) =>
        int.TryParse(cell.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out value) && value <= 99_999;
}
