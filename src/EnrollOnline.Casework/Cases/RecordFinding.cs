namespace EnrollOnline.Casework.Cases;

/// <summary>A stored Finding (比对结果): one claim compared with one register in one review round.</summary>
public sealed class RecordFinding
{
    /// <summary>Row key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The county that answers for the case.</summary>
    public required string CountyCode { get; init; }

    /// <summary>The case.</summary>
    public required Guid ApplicationId { get; init; }

    /// <summary>The review round; unique together with case, source and fact, so that a job run twice writes once.</summary>
    public required int Round { get; init; }

    /// <summary>Source code, for example property.</summary>
    public required string Source { get; init; }

    /// <summary>What was compared.</summary>
    public required string Fact { get; init; }

    /// <summary>Status code, for example match, mismatch, no-record.</summary>
    public required string Status { get; init; }

    /// <summary>
    /// Codes of the fields that differed, in alphabetical order and separated by spaces, without what they hold; null when
    /// none did.
    /// </summary>
    public string? Fields { get; init; }

    /// <summary>The whole finding as JSON (asked, answered, differences), encrypted.</summary>
    public required byte[] FindingCipher { get; init; }

    /// <summary>SHA-256 of the department's answer, lower-case hex.</summary>
    public required string EvidenceHash { get; init; }

    /// <summary>When the department answered.</summary>
    public required DateTimeOffset At { get; init; }
}
