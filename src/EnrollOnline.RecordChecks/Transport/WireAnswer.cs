namespace EnrollOnline.RecordChecks.Transport;

/// <summary>The answer to one question as it stands on the wire.</summary>
/// <param name="Item">Number of the question within its batch; absent for a single question.</param>
/// <param name="Status"><see cref="Found"/>, <see cref="NoRecord"/> or <see cref="Quota"/>.</param>
/// <param name="Record">Where the record stands in the answer, when found.</param>
/// <param name="RetryAfterSeconds">With <see cref="Quota"/>: how long to wait.</param>
/// <param name="AsOf">The day whose state the answer shows, where the department says so.</param>
public sealed record WireAnswer(
    string Status, string? Item = null, RecordPlace? Record = null, int? RetryAfterSeconds = null, DateOnly? AsOf = null)
{
    /// <summary>A record came with it.</summary>
    public const string Found = "found";

    /// <summary>There is no such record.</summary>
    public const string NoRecord = "no-record";

    /// <summary>The quota is used up.</summary>
    public const string Quota = "quota";
}

/// <summary>The answers to a batch.</summary>
/// <param name="Answers">One for each question, in any order.</param>
/// <param name="AsOf">The day whose state all answers show that name none of their own.</param>
public sealed record WireAnswers(IReadOnlyList<WireAnswer> Answers, DateOnly? AsOf = null);
