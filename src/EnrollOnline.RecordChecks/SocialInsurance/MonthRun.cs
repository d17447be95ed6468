using System.Globalization;

namespace EnrollOnline.RecordChecks.SocialInsurance;

/// <summary>How a month of insurance stands in the register.</summary>
public enum MonthState
{
    /// <summary>Paid when due.</summary>
    Paid,

    /// <summary>Paid afterwards (补缴).</summary>
    BackPaid,

    /// <summary>Not paid.</summary>
    Missing,
}

/// <summary>Months in a row that stand alike in the register.</summary>
/// <param name="From">First month.</param>
/// <param name="To">Last month, inclusive.</param>
/// <param name="State">How they stand.</param>
public sealed record MonthRun(YearMonth From, YearMonth To, MonthState State)
{
    private const string Signs = "√○×";

    /// <summary>As it stands in a difference: <c>2023-05..2023-11√</c>, <c>2023-12○</c> for back-paid, <c>2024-01×</c> for missing.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{From}{(To == From ? "" : $"..{To}")}{Signs[(int)State]}");

    /// <summary>All months from the first to the last asked for, in runs.</summary>
    public static IReadOnlyList<MonthRun> Of(InsuranceQuestion question, InsuranceAnswer answer)
    {
        var (paid, late) = (answer.MonthsPaid.ToHashSet(), answer.MonthsBackPaid.ToHashSet());
        var runs = new List<MonthRun>();
        foreach (var month in YearMonth.Range(question.From, question.To))
        {
            var state = paid.Contains(month) ? MonthState.Paid : late.Contains(month) ? MonthState.BackPaid : MonthState.Missing;
            if (runs is [.., var last] && last.State == state)
            {
                runs[^1] = last with { To = month };
            }
            else
            {
                runs.Add(new MonthRun(month, month, state));
            }
        }

        return runs;
    }

    /// <summary>Reads the recorded side of a <c>missingMonths</c> difference back, so that a page can say it in words.</summary>
    /// <param name="text">Runs parted by spaces.</param>
    /// <returns>The runs; what is not one of them is left out, so an older finding gives none.</returns>
    public static IReadOnlyList<MonthRun> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var runs = new List<MonthRun>();
        foreach (var part in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var state = Signs.IndexOf(part[^1], StringComparison.Ordinal);
            var ends = part[..^1].Split("..");
            if (state >= 0 && ends.Length <= 2 && YearMonth.TryParse(ends[0], out var from) && YearMonth.TryParse(ends[^1], out var to))
            {
                runs.Add(new MonthRun(from, to, (MonthState)state));
            }
        }

        return runs;
    }
}
