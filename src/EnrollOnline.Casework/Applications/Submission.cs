namespace EnrollOnline.Casework.Applications;

/// <summary>What became of handing a draft in.</summary>
public abstract record Submission
{
    private Submission()
    {
    }

    /// <summary>It is in; handed in again it gives the same number.</summary>
    /// <param name="Number">Application number.</param>
    public sealed record Accepted(string Number) : Submission;

    /// <summary>Something must be mended first; nothing is lost.</summary>
    /// <param name="Problems">Field by field.</param>
    public sealed record Incomplete(IReadOnlyList<FieldProblem> Problems) : Submission;

    /// <summary>The window is not open.</summary>
    /// <param name="Closes">Its last moment, Asia/Shanghai.</param>
    public sealed record WindowClosed(DateTime Closes) : Submission;

    /// <summary>The child is in this season already.</summary>
    /// <param name="OwnNumber">The number, when the guardian takes part in that application; otherwise null.</param>
    public sealed record Duplicate(string? OwnNumber) : Submission;

    /// <summary>This guardian has no such draft.</summary>
    public sealed record NotFound : Submission;
}
