namespace EnrollOnline.Casework.Cases;

/// <summary>A request for more evidence (补正), with reason and deadline.</summary>
public sealed class Supplement
{
    /// <summary>Row key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The county that answers for the case.</summary>
    public required string CountyCode { get; init; }

    /// <summary>The case.</summary>
    public required Guid ApplicationId { get; init; }

    /// <summary>The part of the form to mend, for example Home.</summary>
    public required string Item { get; init; }

    /// <summary>What is missing and why, in the officer's words, as the family reads it.</summary>
    public required string Reason { get; init; }

    /// <summary>Who asked.</summary>
    public required string AskedBy { get; init; }

    /// <summary>When it was asked.</summary>
    public required DateTimeOffset AskedAt { get; init; }

    /// <summary>Last moment to answer, inclusive.</summary>
    public required DateTimeOffset DueAt { get; init; }

    /// <summary>When the family answered, or null.</summary>
    public DateTimeOffset? AnsweredAt { get; set; }

    /// <summary>The family's own words, if any.</summary>
    public string? Answer { get; set; }
}

/// <summary>A person's decision on a case: approval or refusal, with reason and clause.</summary>
public sealed class Decision
{
    /// <summary>Row key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The county that answers for the case.</summary>
    public required string CountyCode { get; init; }

    /// <summary>The case.</summary>
    public required Guid ApplicationId { get; init; }

    /// <summary>The state the decision led to.</summary>
    public required ApplicationState Outcome { get; init; }

    /// <summary>Id of the rulebook clause the decision rests on.</summary>
    public required string Clause { get; init; }

    /// <summary>The reason, exactly as the family reads it.</summary>
    public required string Reason { get; init; }

    /// <summary>Name of the officer.</summary>
    public required string DecidedBy { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }
}

/// <summary>One act in a case or a season; append-only, each entry sealed to the one before it.</summary>
public sealed class HistoryEntry
{
    /// <summary>Row key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The county.</summary>
    public required string CountyCode { get; init; }

    /// <summary>The application or season the act changed.</summary>
    public required Guid SubjectId { get; init; }

    /// <summary>Place in the subject's chain, from 1.</summary>
    public required int Sequence { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who: an account name, or system.</summary>
    public required string Actor { get; init; }

    /// <summary>The act as a stable code, for example application.submitted.</summary>
    public required string Act { get; init; }

    /// <summary>Why, in words.</summary>
    public required string Reason { get; init; }

    /// <summary>Hash of the entry before, or empty for the first.</summary>
    public required string PreviousHash { get; init; }

    /// <summary>HMAC-SHA-256 over the previous hash and this entry, lower-case hex.</summary>
    public required string Hash { get; init; }

    /// <summary>HMAC-SHA-256 over the entry as erasing left it and over <see cref="Hash"/>; null for an entry that was not erased.</summary>
    public string? ErasedSeal { get; init; }
}

/// <summary>A look at a case by somebody other than its guardian, or a copy taken of it.</summary>
public sealed class AccessEntry
{
    /// <summary>Row key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The county.</summary>
    public required string CountyCode { get; init; }

    /// <summary>The case looked at.</summary>
    public required Guid ApplicationId { get; init; }

    /// <summary>Who looked.</summary>
    public required string Actor { get; init; }

    /// <summary>What for, as a stable code, for example review, reveal-id.</summary>
    public required string Purpose { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }
}
