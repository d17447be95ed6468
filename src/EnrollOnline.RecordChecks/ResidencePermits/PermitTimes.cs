using EnrollOnline.RecordChecks.Findings;

namespace EnrollOnline.RecordChecks.ResidencePermits;

/// <summary>When a permit was held. A replaced card shows as a gap in many registers, so a gap is a reason to look and never
/// one to refuse.</summary>
public static class PermitTimes
{
    /// <summary>The times of holding in order, those that touch or overlap joined to one and none beyond the last day of
    /// validity; the record's first and last day where the register gives no periods.</summary>
    public static IReadOnlyList<PermitPeriod> Held(PermitAnswer answer)
    {
        var periods = answer.Periods.Where(period => period.From <= answer.ValidUntil).OrderBy(period => period.From).ToList();
        if (periods.Count == 0)
        {
            return [new PermitPeriod(answer.HeldSince, answer.ValidUntil)];
        }

        var joined = new List<PermitPeriod>();
        foreach (var listed in periods)
        {
            var period = listed.To > answer.ValidUntil ? listed with { To = answer.ValidUntil } : listed;
            if (joined is [.., var last] && period.From.DayNumber <= last.To.DayNumber + 1)
            {
                joined[^1] = last with { To = period.To > last.To ? period.To : last.To };
            }
            else
            {
                joined.Add(period);
            }
        }

        return joined;
    }

    /// <summary>The times between, during which no permit was held.</summary>
    public static IReadOnlyList<PermitPeriod> Gaps(PermitAnswer answer)
    {
        var held = Held(answer);
        return [.. held.Zip(held.Skip(1), (before, after) => new PermitPeriod(before.To.AddDays(1), after.From.AddDays(-1)))];
    }

    /// <summary>As it stands in a difference: <c>2022-03-01..2023-02-28 2023-04-30..2024-04-29</c>.</summary>
    public static string Text(IEnumerable<PermitPeriod> periods) =>
        string.Join(' ', periods.Select(period => $"{Differences.Text(period.From)}..{Differences.Text(period.To)}"));
}
