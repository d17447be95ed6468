namespace EnrollOnline.Casework.Clocks;

/// <summary>The wall clock that every published deadline is read on: Asia/Shanghai, without daylight saving.</summary>
public static class ShanghaiTime
{
    private static readonly TimeSpan _offset = TimeSpan.FromHours(8);

    /// <summary>What the wall clock shows now.</summary>
    /// <param name="time">The clock.</param>
    public static DateTime ShanghaiNow(this TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return time.GetUtcNow().ToShanghai();
    }

    /// <summary>Today's date in Shanghai.</summary>
    /// <param name="time">The clock.</param>
    public static DateOnly ShanghaiToday(this TimeProvider time) => DateOnly.FromDateTime(time.ShanghaiNow());

    /// <summary>What the wall clock showed at an instant.</summary>
    /// <param name="instant">The instant.</param>
    public static DateTime ToShanghai(this DateTimeOffset instant) =>
        DateTime.SpecifyKind(instant.ToOffset(_offset).DateTime, DateTimeKind.Unspecified);

    /// <summary>The instant at which the wall clock shows a published time.</summary>
    /// <param name="wallClock">A date and time as published.</param>
    public static DateTimeOffset FromShanghai(this DateTime wallClock) =>
        new(DateTime.SpecifyKind(wallClock, DateTimeKind.Unspecified), _offset);
}
