using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Clocks;

namespace EnrollOnline.Casework.Appeals;

/// <summary>By when an appeal is answered.</summary>
public static class AppealClock
{
    /// <summary>Calendar days where the rulebook names none. An assumption of ours; see docs/appeals.md.</summary>
    public const int AssumedDays = 15;

    /// <summary>Calendar days that the bureau has.</summary>
    /// <param name="rulebook">The county's rules.</param>
    public static int DaysOf(Rulebook rulebook)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        return rulebook.Appeals?.AnswerDays ?? AssumedDays;
    }

    /// <summary>Last moment for the answer, inclusive: the end of the last day in Shanghai; the day of handing in does not count.</summary>
    /// <param name="filedAt">When the appeal was handed in.</param>
    /// <param name="days">Calendar days, at least 1.</param>
    public static DateTimeOffset DueAt(DateTimeOffset filedAt, int days) =>
        filedAt.ToShanghai().Date.AddDays(days + 1).AddSeconds(-1).FromShanghai();

    /// <summary>Whole days left: 0 on the last day, below 0 when it is over.</summary>
    /// <param name="dueAt">Last moment for the answer.</param>
    /// <param name="now">The server's clock.</param>
    public static int DaysLeft(DateTimeOffset dueAt, DateTimeOffset now) => (dueAt.ToShanghai().Date - now.ToShanghai().Date).Days;
}
