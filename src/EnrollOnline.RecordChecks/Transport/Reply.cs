namespace EnrollOnline.RecordChecks.Transport;

/// <summary>What came of one signed request.</summary>
public abstract record Reply
{
    private Reply()
    {
    }

    /// <summary>A well-signed JSON answer.</summary>
    /// <param name="Json">Its bytes: one whole JSON text in UTF-8.</param>
    public sealed record Answered(byte[] Json) : Reply;

    /// <summary>No answer to rely on.</summary>
    /// <param name="RetryAfter">How long to wait.</param>
    /// <param name="Reason">One of <c>SourceDownReason</c>.</param>
    /// <param name="MayPass">True when a further attempt at once may succeed.</param>
    public sealed record Down(TimeSpan RetryAfter, string Reason, bool MayPass) : Reply;

    /// <summary>No more questions for now.</summary>
    /// <param name="RetryAfter">How long to wait.</param>
    public sealed record Quota(TimeSpan RetryAfter) : Reply;
}
