using EnrollOnline.Casework.Clocks;

namespace EnrollOnline.Casework.Reminders;

/// <summary>When families are reminded; section <c>Messages:Reminders</c>. The defaults are assumptions.</summary>
public sealed class ReminderOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Messages:Reminders";

    /// <summary>Hours before the window closes at which a draft is reminded of; null for 48 and 12, empty for never.</summary>
    public int[]? DraftHours { get; set; }

    /// <summary>Hours before a request for more runs out; null for 48 and 12.</summary>
    public int[]? SupplementHours { get; set; }

    /// <summary>Hours before an offer runs out; null for 48 and 12.</summary>
    public int[]? OfferHours { get; set; }

    /// <summary>Hours before the time to appeal against a refusal runs out; null for 48.</summary>
    public int[]? AppealHours { get; set; }

    /// <summary>From when on nobody is reminded, on Shanghai's clock.</summary>
    public TimeOnly NightBegins { get; set; } = new(21, 0);

    /// <summary>Until when, exclusive.</summary>
    public TimeOnly NightEnds { get; set; } = new(8, 0);

    /// <summary>Hours that must be left in the morning; when fewer would be, the reminder goes out at night.</summary>
    public int MorningLeavesHours { get; set; } = 2;

    /// <summary>Minutes after its cause (saved, asked, offered, refused) within which nobody is reminded of it.</summary>
    public int AfterCauseMinutes { get; set; } = 60;

    /// <summary>The spans of time before an end in which one reminder each is due: with 48 and 12, from 48 to 12 hours and from 12 to 0.</summary>
    /// <param name="hours">The hours, in any order.</param>
    /// <param name="now">The moment.</param>
    /// <returns>Hours that name the kind, and the ends that are due at this moment; at night only those that cannot wait for the morning.</returns>
    public IReadOnlyList<ReminderSpan> SpansAt(IEnumerable<int> hours, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(hours);
        var latest = MorningAfter(now) is { } morning ? morning.AddHours(MorningLeavesHours) : DateTimeOffset.MaxValue;
        int[] sorted = [.. hours.Where(hour => hour > 0).Distinct().Order()];
        return
        [
            .. sorted.Select((hour, at) => new ReminderSpan(
                    hour, at == 0 ? now : now.AddHours(sorted[at - 1]).AddTicks(1),
                    now.AddHours(hour) < latest ? now.AddHours(hour) : latest))
                .Where(span => span.From <= span.Until),
        ];
    }

    /// <summary>When the present night ends; null by day.</summary>
    private DateTimeOffset? MorningAfter(DateTimeOffset now)
    {
        var wall = now.ToShanghai();
        var clock = TimeOnly.FromDateTime(wall);
        // IsBetween knows nights that pass midnight.
        return NightBegins != NightEnds && clock.IsBetween(NightBegins, NightEnds)
            ? (clock < NightEnds ? wall.Date : wall.Date.AddDays(1)).Add(NightEnds.ToTimeSpan()).FromShanghai()
            : null;
    }
}

/// <summary>Ends of which a reminder is due now.</summary>
/// <param name="Hours">The hours before the end that name the reminder.</param>
/// <param name="From">The earliest such end.</param>
/// <param name="Until">The latest such end, inclusive.</param>
public sealed record ReminderSpan(int Hours, DateTimeOffset From, DateTimeOffset Until)
{
    /// <summary>True when an end lies within.</summary>
    /// <param name="end">The end.</param>
    public bool Holds(DateTimeOffset end) => From <= end && end <= Until;
}
