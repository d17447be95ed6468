using EnrollOnline.Casework.Cases;

namespace EnrollOnline.Casework.Reviews;

/// <summary>Everything that is written of one judged case beside the case itself.</summary>
/// <param name="Work">The case.</param>
/// <param name="End">How it leaves the review.</param>
/// <param name="Findings">New findings.</param>
/// <param name="Replaced">Keys of findings that only said that a department was silent, and give way.</param>
/// <param name="Entry">Act and reason of the history entry, or null.</param>
/// <param name="Message">The message to the guardian, or null.</param>
internal sealed record CasePaper(
    ReviewCase Work, ReviewEnd End, IReadOnlyList<RecordFinding> Findings, IReadOnlyList<Guid> Replaced,
    (string Act, string Reason)? Entry, OutboxMessage? Message);
