using EnrollOnline.RecordChecks;

namespace EnrollOnline.Casework.Sources;

/// <summary>The departments and the review of one season in numbers.</summary>
/// <param name="SeasonCode">Code of the season.</param>
/// <param name="At">When the numbers were read, by the season's clock.</param>
/// <param name="Progress">How far the review is.</param>
/// <param name="Sources">Every source, in the order in which families meet them.</param>
/// <param name="Reasons">What differed most often, most first.</param>
public sealed record SourceBoardView(
    string SeasonCode, DateTimeOffset At, ReviewProgress Progress, IReadOnlyList<SourceState> Sources, IReadOnlyList<MismatchReason> Reasons);

/// <summary>How far the review of a season is.</summary>
/// <param name="Total">Cases handed in.</param>
/// <param name="Reviewed">Cases whose automatic review has come to an end.</param>
/// <param name="Approved">Cases approved.</param>
/// <param name="WithOfficers">Cases that wait for an officer.</param>
/// <param name="AwaitingSupplement">Cases that wait for the family.</param>
/// <param name="Parked">Cases that wait for a silent department.</param>
/// <param name="Waiting">Cases that wait for the review itself.</param>
/// <param name="LastTenMinutes">Reviews that came to an end in the last ten minutes.</param>
public sealed record ReviewProgress(
    int Total, int Reviewed, int Approved, int WithOfficers, int AwaitingSupplement, int Parked, int Waiting, int LastTenMinutes)
{
    /// <summary>Reviews a minute over the last ten minutes.</summary>
    public decimal PerMinute => LastTenMinutes / 10m;

    /// <summary>Time until nothing waits at that rate; null when nothing waits or nothing was reviewed, so that it cannot be told.</summary>
    public TimeSpan? TimeLeft => Waiting == 0 || LastTenMinutes == 0 ? null : TimeSpan.FromMinutes(10d * Waiting / LastTenMinutes);
}

/// <summary>One source.</summary>
public sealed record SourceState
{
    /// <summary>Code of the department.</summary>
    public required string Source { get; init; }

    /// <summary>How the county reaches it.</summary>
    public required SourceWay Way { get; init; }

    /// <summary>Findings of the season's cases in their present round that are a match.</summary>
    public required int Match { get; init; }

    /// <summary>The same, record differs.</summary>
    public required int Mismatch { get; init; }

    /// <summary>The same, no such record.</summary>
    public required int NoRecord { get; init; }

    /// <summary>The same, the department was silent or took no more questions.</summary>
    public required int Silent { get; init; }

    /// <summary>Cases parked that wait for this source now.</summary>
    public required int Parked { get; init; }

    /// <summary>Since when the oldest of them waits.</summary>
    public required DateTimeOffset? ParkedSince { get; init; }

    /// <summary>Requests by the whole installation, of the last hour and day.</summary>
    public required CallCounts Calls { get; init; }

    /// <summary>Questions put in this season.</summary>
    public int Asked => Answered + Silent;

    /// <summary>Questions answered.</summary>
    public int Answered => Match + Mismatch + NoRecord;

    /// <summary>Of the answers, the part that matched, in percent; null when there are none.</summary>
    public decimal? MatchPercent => Answered == 0 ? null : Math.Round(100m * Match / Answered, 1);
}

/// <summary>Requests to one department by the whole installation, dated by the machine's clock.</summary>
/// <param name="Hour">Requests of the last hour.</param>
/// <param name="HourAnswered">Of those, answered.</param>
/// <param name="HalfWithin">At least half of the last hour's requests took no longer, in milliseconds; null without any.</param>
/// <param name="Slowest">The last hour's slowest, in milliseconds; null without any.</param>
/// <param name="Day">Requests of the last 24 hours.</param>
/// <param name="DayAnswered">Of those, answered.</param>
/// <param name="LastAnswerAt">Beginning of the last request that was answered within thirty days, or null.</param>
/// <param name="DownSince">Minute since which no request was answered, although there were some; null when it answers or nobody asks.</param>
public sealed record CallCounts(
    int Hour, int HourAnswered, int? HalfWithin, int? Slowest, int Day, int DayAnswered, DateTimeOffset? LastAnswerAt, DateTimeOffset? DownSince)
{
    /// <summary>No request at all.</summary>
    public static CallCounts None { get; } = new(0, 0, null, null, 0, 0, null, null);
}

/// <summary>A field that differed.</summary>
/// <param name="Source">Code of the department.</param>
/// <param name="Field">Code of the field, or <see cref="NoRecord"/>.</param>
/// <param name="Findings">Findings in which it differed, in every round of the review.</param>
public sealed record MismatchReason(string Source, string Field, int Findings)
{
    /// <summary>Stands for: the department has no such record.</summary>
    public const string NoRecord = "no-record";
}
