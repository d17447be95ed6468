namespace EnrollOnline.Casework.Reviews;

/// <summary>
/// Why a case waits for a person: stable codes of the form <c>kind:subject</c>. Pages hold a sentence for each kind and a
/// name for each subject. The subject is a source (<c>property</c>), a fact (<c>zone</c>) or a part of the form (<c>Home</c>).
/// </summary>
public static class OfficerReasons
{
    /// <summary>The record differs: <c>mismatch:property</c>.</summary>
    public const string Mismatch = "mismatch";

    /// <summary>The register has no such record: <c>no-record:household-registration</c>.</summary>
    public const string NoRecord = "no-record";

    /// <summary>The register could not be asked: <c>not-comparable:business-licence</c>.</summary>
    public const string NotComparable = "not-comparable";

    /// <summary>The register stayed silent longer than the rulebook waits: <c>source-down:property</c>.</summary>
    public const string SourceDown = "source-down";

    /// <summary>The register took no more questions for longer than the rulebook waits: <c>quota-exceeded:property</c>.</summary>
    public const string QuotaExceeded = "quota-exceeded";

    /// <summary>The permit's record shows a gap: <c>gap:residence-permit</c>.</summary>
    public const string Gap = "gap";

    /// <summary>The home was used for a seat before, which may cost the child its category: <c>seat-used:property</c>.</summary>
    public const string SeatUsed = "seat-used";

    /// <summary>A fact is open for another reason: <c>missing-fact:zone</c>.</summary>
    public const string MissingFact = "missing-fact";

    /// <summary>The child is too young: <c>not-eligible:age</c>.</summary>
    public const string NotEligible = "not-eligible";

    /// <summary>The family did not answer in time: <c>supplement-lapsed:Home</c>.</summary>
    public const string SupplementLapsed = "supplement-lapsed";

    /// <summary>The list of children was frozen before the review ended: <c>list-frozen:season</c>.</summary>
    public const string ListFrozen = "list-frozen";

    /// <summary>The automatic review broke on this case: <c>review-error:system</c>.</summary>
    public const string ReviewError = "review-error";

    /// <summary>Every open fact was settled by a person and the case can be approved: <c>ready:approve</c>.</summary>
    public const string Ready = "ready";

    /// <summary>Puts a code together.</summary>
    /// <param name="kind">One of the kinds above.</param>
    /// <param name="subject">Source, fact or part.</param>
    public static string Of(string kind, string subject) => $"{kind}:{subject}";

    /// <summary>Takes a code apart.</summary>
    /// <param name="code">A code as stored.</param>
    public static (string Kind, string Subject) Split(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        var colon = code.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? (code, "") : (code[..colon], code[(colon + 1)..]);
    }
}
