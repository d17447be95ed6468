namespace EnrollOnline.Rehearsal.Clocks;

/// <summary>A clock that runs at the true pace from a moment that a rehearsal chooses, so that past calendars can be lived through.</summary>
public sealed class RehearsalClock : TimeProvider
{
    private readonly Lock _moving = new();
    private DateTimeOffset _shown;
    private long _since;

    /// <summary>Sets the clock going.</summary>
    /// <param name="start">What it shows now.</param>
    public RehearsalClock(DateTimeOffset start)
    {
        _shown = start;
        _since = GetTimestamp();
    }

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow()
    {
        lock (_moving)
        {
            return (_shown + GetElapsedTime(_since)).ToUniversalTime();
        }
    }

    /// <summary>Moves the hands; the clock runs on from there.</summary>
    /// <param name="moment">What it shows from now on.</param>
    public void MoveTo(DateTimeOffset moment)
    {
        lock (_moving)
        {
            (_shown, _since) = (moment, GetTimestamp());
        }
    }
}
