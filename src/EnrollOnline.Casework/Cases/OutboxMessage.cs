namespace EnrollOnline.Casework.Cases;

/// <summary>A message that left with the transaction that caused it and waits to be delivered.</summary>
public sealed class OutboxMessage
{
    /// <summary>Row key; the gateway gets it with every attempt, so that it can tell a repetition.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The county.</summary>
    public required string CountyCode { get; init; }

    /// <summary>The case it is about, or null.</summary>
    public Guid? ApplicationId { get; init; }

    /// <summary>The draft it is about, when there is no case yet.</summary>
    public Guid? DraftId { get; init; }

    /// <summary>What a reminder is about: a draft, a request for more, an offer or a decision; null for other messages.</summary>
    public Guid? AboutId { get; init; }

    /// <summary>Kind of a reminder, for example draft-48; unique with <see cref="AboutId"/>. Null for other messages.</summary>
    public string? Reminder { get; init; }

    /// <summary>Mobile number, encrypted.</summary>
    public required byte[] MobileCipher { get; init; }

    /// <summary>The text as it is delivered.</summary>
    public required string Text { get; init; }

    /// <summary>When it was written.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When the gateway took it, or null.</summary>
    public DateTimeOffset? SentAt { get; set; }

    /// <summary>Failed attempts so far.</summary>
    public int Attempts { get; set; }

    /// <summary>When it should next be tried; null when it need not. The queue is the data.</summary>
    public DateTimeOffset? DueAt { get; set; }

    /// <summary>The worker that holds it, while its lease lasts.</summary>
    public string? LeaseOwner { get; set; }

    /// <summary>When a dead worker's hold ends.</summary>
    public DateTimeOffset? LeaseUntil { get; set; }

    /// <summary>When it was given up, or null; the bureau sees it then.</summary>
    public DateTimeOffset? FailedAt { get; set; }
}

/// <summary>One attempt to hand a text to the gateway. Holds neither a text nor a number.</summary>
public sealed class MessageAttempt
{
    /// <summary>Row key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The county, or empty for sign-in codes.</summary>
    public required string CountyCode { get; init; }

    /// <summary>The message, or null for a sign-in code.</summary>
    public Guid? MessageId { get; init; }

    /// <summary>The day in Shanghai, by which the bureau counts.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>When it began.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>How long it took, in milliseconds.</summary>
    public required int TookMs { get; init; }

    /// <summary>What came of it, a word of <c>CarrierOutcome</c>.</summary>
    public required string Outcome { get; init; }

    /// <summary>The gateway's own code, at most 40 characters; null when it gave none.</summary>
    public string? GatewayCode { get; init; }
}

/// <summary>Somebody of the family has seen a message.</summary>
public sealed class MessageRead
{
    /// <summary>The message.</summary>
    public required Guid MessageId { get; init; }

    /// <summary>Who has seen it.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>When first.</summary>
    public required DateTimeOffset ReadAt { get; init; }
}
