namespace EnrollOnline.Casework.Cases;

/// <summary>A message that left with the transaction that caused it and waits to be delivered.</summary>
public sealed class OutboxMessage
{
    /// <summary>Row key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The county, or empty for sign-in codes.</summary>
    public required string CountyCode { get; init; }

    /// <summary>The case it is about, or null.</summary>
    public Guid? ApplicationId { get; init; }

    /// <summary>Mobile number, encrypted.</summary>
    public required byte[] MobileCipher { get; init; }

    /// <summary>The text as it is delivered.</summary>
    public required string Text { get; init; }

    /// <summary>When it was written.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was handed over for delivery, or null.</summary>
    public DateTimeOffset? SentAt { get; set; }

    /// <summary>Failed attempts so far.</summary>
    public int Attempts { get; set; }
}
