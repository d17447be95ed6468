using EnrollOnline.Admissions.Facts;

namespace EnrollOnline.Admissions.Clauses;

/// <summary>Reads the periods in which a residence permit was held.</summary>
internal static class PermitHolding
{
    /// <summary>The periods in order, at least one; a permit without a list of them has the one unbroken period.</summary>
    public static IReadOnlyList<HeldPeriod> Periods(PermitFact permit) => permit.Periods.Count > 0
        ? [.. permit.Periods.OrderBy(period => period.From)]
        : [new(permit.HeldSince, permit.ValidUntil)];

    /// <summary>The period that holds a day, or null.</summary>
    public static HeldPeriod? On(PermitFact permit, DateOnly day) =>
        Periods(permit).LastOrDefault(period => period.From <= day && period.To >= day);

    /// <summary>
    /// The day since which the permit that is held on a day has been held, going back over gaps of no more than so
    /// many days in all; null when it is not held on that day.
    /// </summary>
    public static DateOnly? Since(PermitFact permit, DateOnly day, int gapDays)
    {
        if (On(permit, day) is not { } held)
        {
            return null;
        }

        var (since, left) = (held.From, gapDays);
        foreach (var earlier in Periods(permit).Where(period => period.From < held.From).Reverse())
        {
            left -= Math.Max(0, since.DayNumber - earlier.To.DayNumber - 1);
            if (left < 0)
            {
                break;
            }

            since = earlier.From;
        }

        return since;
    }
}
