namespace EnrollOnline.Casework.Rechecks;

/// <summary>What came out of one case of a re-check: stable codes, worst first.</summary>
public static class RecheckOutcomes
{
    /// <summary>A register that confirmed a fact no longer does, and no person has ruled on that fact.</summary>
    public const string Turned = "turned";

    /// <summary>No pass turned, but category or order inside it would be another one, better or worse.</summary>
    public const string Rank = "rank";

    /// <summary>A register was silent to the last attempt and nothing else changed: the approval keeps its rank.</summary>
    public const string Silent = "silent";

    /// <summary>A record changed without any effect on category or order.</summary>
    public const string Changed = "changed";

    /// <summary>Everything is as it was.</summary>
    public const string Same = "same";

    /// <summary>Somebody changed the case meanwhile; what that act says stands.</summary>
    public const string Overtaken = "overtaken";

    /// <summary>The list was frozen before the case's turn.</summary>
    public const string Frozen = "frozen";

    /// <summary>What the family stated could not be read; nothing was asked.</summary>
    public const string Unread = "unread";

    /// <summary>All of them, in the order in which they are shown.</summary>
    public static IReadOnlyList<string> All { get; } = [Turned, Rank, Silent, Changed, Same, Overtaken, Frozen, Unread];

    /// <summary>Reasons for an officer's look, beside those of the review: <c>turned:property</c>.</summary>
    public const string TurnedReason = "turned";

    /// <summary>Category or order would be another one: <c>changed:property</c>.</summary>
    public const string ChangedReason = "changed";
}
