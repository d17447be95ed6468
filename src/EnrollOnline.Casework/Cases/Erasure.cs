namespace EnrollOnline.Casework.Cases;

/// <summary>The proof that something was erased. Holds nothing of what it was.</summary>
public sealed class Erasure
{
    /// <summary>Row key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The county.</summary>
    public required string CountyCode { get; init; }

    /// <summary>Key of the draft or case that is gone; each is erased once.</summary>
    public required Guid SubjectId { get; init; }

    /// <summary>The account whose it was; null once that is gone too.</summary>
    public Guid? OwnerId { get; init; }

    /// <summary>draft or case.</summary>
    public required string Kind { get; init; }

    /// <summary>family, when the family asked for it; retention, when its time was over.</summary>
    public required string Cause { get; init; }

    /// <summary>Application number of a case; null for a draft.</summary>
    public string? Number { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset ErasedAt { get; init; }

    /// <summary>How many rows of which table, as JSON.</summary>
    public required string RowsText { get; init; }
}
