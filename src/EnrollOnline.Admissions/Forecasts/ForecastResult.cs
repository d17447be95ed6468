namespace EnrollOnline.Admissions.Forecasts;

/// <summary>What a forecast gives.</summary>
public abstract record ForecastResult
{
    private ForecastResult()
    {
    }

    /// <summary>The forecast.</summary>
    /// <param name="Groups">Zones judged together, in ordinal order of their first zone.</param>
    /// <param name="Total">All zones together, year by year.</param>
    /// <param name="PassedOver">Children of years that the forecast does not cover.</param>
    public sealed record Done(
        IReadOnlyList<ForecastGroup> Groups, IReadOnlyList<ForecastYear> Total, long PassedOver) : ForecastResult;

    /// <summary>The input contradicts itself; nothing was counted.</summary>
    /// <param name="Faults">Each fault, naming its row.</param>
    public sealed record BadInput(IReadOnlyList<ForecastFault> Faults) : ForecastResult;
}

/// <summary>Zones that share schools, directly or through one another.</summary>
/// <param name="Zones">Codes of the zones, in ordinal order.</param>
/// <param name="Schools">Codes of their schools, in ordinal order.</param>
/// <param name="Years">The years covered, in order.</param>
public sealed record ForecastGroup(
    IReadOnlyList<string> Zones, IReadOnlyList<string> Schools, IReadOnlyList<ForecastYear> Years)
{
    /// <summary>
    /// For each zone of the group with fewer schools than the whole: the children that have these schools and no other,
    /// against their seats. A group may have seats enough while one of its zones has not (Hall's condition).
    /// </summary>
    public IReadOnlyList<ForecastPart> Parts { get; init; } = [];
}

/// <summary>Part of a group: zones whose schools all belong to one set of schools.</summary>
/// <param name="Zones">Codes of the zones, in ordinal order.</param>
/// <param name="Schools">Codes of the schools, in ordinal order.</param>
/// <param name="Years">The years covered, in order.</param>
public sealed record ForecastPart(
    IReadOnlyList<string> Zones, IReadOnlyList<string> Schools, IReadOnlyList<ForecastYear> Years);

/// <summary>Children against seats in one year of entry.</summary>
/// <param name="Year">Year of entry.</param>
/// <param name="Children">Children of school age.</param>
/// <param name="Seats">Seats.</param>
/// <param name="Percent">Children in percent of the seats, cut to a whole number; null without seats.</param>
/// <param name="Light">The light.</param>
/// <param name="Missing">Seats that are missing.</param>
public sealed record ForecastYear(int Year, long Children, long Seats, long? Percent, SeatLight Light, long Missing);

/// <summary>The light (预警等级).</summary>
public enum SeatLight
{
    /// <summary>绿色, below the thresholds.</summary>
    Green,

    /// <summary>黄色, at or above the first threshold.</summary>
    Yellow,

    /// <summary>红色, at or above the second threshold, or children and no seat at all.</summary>
    Red,
}

/// <summary>One fault of a forecast's input.</summary>
/// <param name="Row">The row, as "zones[0]" or "cohorts[12]", counted from 0 in the order given.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record ForecastFault(string Row, Wording Message);
