namespace EnrollOnline.Testing.Clocks;

/// <summary>A clock that stands still until a test moves it.</summary>
public sealed class TestClock(DateTimeOffset start) : TimeProvider
{
    private DateTimeOffset _now = start;

    public override DateTimeOffset GetUtcNow() => _now.ToUniversalTime();

    public void MoveTo(DateTimeOffset moment) => _now = moment;

    public void Advance(TimeSpan by) => _now += by;
}
