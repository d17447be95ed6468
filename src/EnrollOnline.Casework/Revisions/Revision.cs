using EnrollOnline.Casework.Applications;

namespace EnrollOnline.Casework.Revisions;

/// <summary>What became of handing changed answers in.</summary>
public abstract record Revision
{
    private Revision()
    {
    }

    /// <summary>The new answers stand in place of the old; handed in again it gives the same.</summary>
    /// <param name="Number">Application number, the same as before.</param>
    public sealed record Accepted(string Number) : Revision;

    /// <summary>Nothing differs from what was handed in; nothing was written.</summary>
    public sealed record Unchanged : Revision;

    /// <summary>
    /// The answers that were handed in changed meanwhile, by a correction or another tab. Those parts were taken into the
    /// draft, unless it changes them itself, so that the family looks through it once more.
    /// </summary>
    /// <param name="Parts">Names of those parts.</param>
    public sealed record Overtaken(IReadOnlyList<string> Parts) : Revision;

    /// <summary>Something must be mended first; what was handed in stands.</summary>
    /// <param name="Problems">Field by field.</param>
    public sealed record Incomplete(IReadOnlyList<FieldProblem> Problems) : Revision;

    /// <summary>The window is closed, or the application was taken back; what was handed in stands.</summary>
    /// <param name="Closes">Last moment of the window, Asia/Shanghai.</param>
    public sealed record Closed(DateTime Closes) : Revision;

    /// <summary>The child as changed is in this season already; what was handed in stands.</summary>
    public sealed record Duplicate : Revision;

    /// <summary>Changed too often today; what was handed in stands.</summary>
    /// <param name="From">From when it can be done again.</param>
    public sealed record TooOften(DateTimeOffset From) : Revision;

    /// <summary>This account has no such draft.</summary>
    public sealed record NotFound : Revision;
}
