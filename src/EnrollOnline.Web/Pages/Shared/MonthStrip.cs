using System.Text.Json;
using EnrollOnline.Casework.Reviews;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.ResidencePermits;
using EnrollOnline.RecordChecks.SocialInsurance;

namespace EnrollOnline.Web.Pages.Shared;

/// <summary>The months that matter to one register's answer, to be seen at a glance.</summary>
/// <param name="Kind"><c>insurance</c> or <c>permit</c>.</param>
/// <param name="Months">Month by month.</param>
public sealed record MonthStrip(string Kind, IReadOnlyList<MonthCell> Months)
{
    private const int Most = 60;

    /// <summary>The strip of one register's line: months of insurance as asked, or a permit's times when they have a gap.</summary>
    /// <param name="line">The register's part in a case.</param>
    /// <returns>Null when the answer has no months to show.</returns>
    public static MonthStrip? Of(SourceLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line switch
        {
            { Source: RecordSource.SocialInsurance, Asked: { } asked, Answered: { } answered } => Insurance(asked, answered),
            { Source: RecordSource.ResidencePermit, Answered: { } answered } => Permit(answered),
            _ => null,
        };
    }

    /// <summary>The months in a state, in runs: first and last of each.</summary>
    /// <param name="state">Code of the state, see <see cref="MonthCell"/>.</param>
    public IReadOnlyList<(YearMonth From, YearMonth To)> Runs(string state)
    {
        var runs = new List<(YearMonth From, YearMonth To)>();
        foreach (var cell in Months.Where(cell => cell.State == state))
        {
            if (runs is [.., var last] && last.To.AddMonths(1) == cell.Month)
            {
                runs[^1] = (last.From, cell.Month);
            }
            else
            {
                runs.Add((cell.Month, cell.Month));
            }
        }

        return runs;
    }

    private static MonthStrip? Insurance(string asked, string answered)
    {
        var question = JsonElement.Parse(asked);
        var answer = JsonSerializer.Deserialize<InsuranceAnswer>(answered, Finding.Json);
        if (answer is null || !question.TryGetProperty("from", out var from) || !question.TryGetProperty("to", out var to))
        {
            return null;
        }

        var (paid, late) = (answer.MonthsPaid.ToHashSet(), answer.MonthsBackPaid.ToHashSet());
        return new MonthStrip("insurance", [.. YearMonth.Range(YearMonth.Parse(from.GetString()!), YearMonth.Parse(to.GetString()!)).Take(Most)
            .Select(month => new MonthCell(month, paid.Contains(month) ? "paid" : late.Contains(month) ? "late" : "missing"))]);
    }

    private static MonthStrip? Permit(string answered)
    {
        var answer = JsonSerializer.Deserialize<PermitAnswer>(answered, Finding.Json);
        if (answer is null || PermitTimes.Gaps(answer) is not { Count: > 0 } gaps)
        {
            return null;
        }

        var held = PermitTimes.Held(answer);
        var months = YearMonth.Range(YearMonth.Of(held[0].From), YearMonth.Of(held[^1].To)).ToList();
        return new MonthStrip("permit", [.. months.Skip(Math.Max(0, months.Count - Most)).Select(month => new MonthCell(
            month, gaps.Any(gap => YearMonth.Of(gap.From).CompareTo(month) <= 0 && month.CompareTo(YearMonth.Of(gap.To)) <= 0) ? "gap" : "held"))]);
    }
}

/// <summary>One month.</summary>
/// <param name="Month">The month.</param>
/// <param name="State">Insurance: <c>paid</c>, <c>late</c> or <c>missing</c>. Permit: <c>held</c> or <c>gap</c> (a gap on any day).</param>
public sealed record MonthCell(YearMonth Month, string State);
