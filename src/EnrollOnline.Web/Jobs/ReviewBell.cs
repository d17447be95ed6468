namespace EnrollOnline.Web.Jobs;

/// <summary>
/// Says that a case has just become due, so that the review in this process looks at once. Other processes look every
/// second by themselves; where this process reviews nothing, ringing does no harm.
/// </summary>
public sealed class ReviewBell : IDisposable
{
    private readonly SemaphoreSlim _rung = new(0, 1);

    /// <summary>Rings; never waits. Ring after the case is saved. Several rings before the review looks count as one.</summary>
    public void Ring()
    {
        try
        {
            _rung.Release();
        }
        catch (SemaphoreFullException)
        {
            // It has been rung and not been heard yet.
        }
    }

    /// <summary>Waits for a ring.</summary>
    /// <param name="longest">Longest time to wait.</param>
    /// <param name="cancel">Stops waiting.</param>
    internal Task WaitAsync(TimeSpan longest, CancellationToken cancel) => _rung.WaitAsync(longest, cancel);

    /// <inheritdoc />
    public void Dispose() => _rung.Dispose();
}
