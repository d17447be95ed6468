namespace EnrollOnline.Casework.Cases;

/// <summary>A family's request for a second look (申诉/复核), with the bureau's answer.</summary>
public sealed class Appeal
{
    /// <summary>Row key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The county that answers.</summary>
    public required string CountyCode { get; init; }

    /// <summary>The season.</summary>
    public required Guid SeasonId { get; init; }

    /// <summary>The case.</summary>
    public required Guid ApplicationId { get; init; }

    /// <summary>Application number.</summary>
    public required string Number { get; init; }

    /// <summary>What it is about.</summary>
    public required AppealSubject Subject { get; init; }

    /// <summary>The person's decision that it is about; null where none was made.</summary>
    public Guid? DecisionId { get; init; }

    /// <summary>Name of who made that decision; null where none was made.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>The family's own words, encrypted under the row key.</summary>
    public required byte[] WordsCipher { get; init; }

    /// <summary>When it was handed in.</summary>
    public required DateTimeOffset FiledAt { get; init; }

    /// <summary>Account of the guardian who handed it in.</summary>
    public required Guid FiledById { get; init; }

    /// <summary>Last moment for the answer, inclusive.</summary>
    public required DateTimeOffset DueAt { get; init; }

    /// <summary>Case and subject while it is open, so that there is one open appeal of each; null once answered.</summary>
    public string? OpenKey { get; set; }

    /// <summary>What the bureau held; null while open.</summary>
    public AppealOutcome? Outcome { get; set; }

    /// <summary>What followed from the answer; null while open.</summary>
    public AppealEffect? Effect { get; set; }

    /// <summary>The reason, as the family reads it word for word; null while open.</summary>
    public string? Answer { get; set; }

    /// <summary>When it was answered, or null.</summary>
    public DateTimeOffset? AnsweredAt { get; set; }

    /// <summary>Name of who answered, or null.</summary>
    public string? AnsweredBy { get; set; }
}

/// <summary>What an appeal is about.</summary>
public enum AppealSubject
{
    /// <summary>The application was refused (审核未通过).</summary>
    Refusal = 0,

    /// <summary>The category given, or one that was given and taken back (招生类别).</summary>
    Category = 1,

    /// <summary>The published result (录取结果).</summary>
    Result = 2,
}

/// <summary>What the bureau held of an appeal.</summary>
public enum AppealOutcome
{
    /// <summary>The family is right (支持).</summary>
    Upheld = 0,

    /// <summary>The family is right in part (部分支持).</summary>
    Partly = 1,

    /// <summary>What was decided stands (维持原决定).</summary>
    NotUpheld = 2,
}

/// <summary>What followed from an answer.</summary>
public enum AppealEffect
{
    /// <summary>Nothing changes.</summary>
    None = 0,

    /// <summary>The case went back to officers.</summary>
    Reopened = 1,

    /// <summary>The list was frozen before: no seat is changed by hand, and what can follow is said in words.</summary>
    AfterFreeze = 2,
}

/// <summary>An appeal being written.</summary>
public sealed class AppealDraft
{
    /// <summary>The case.</summary>
    public required Guid ApplicationId { get; init; }

    /// <summary>What it is about.</summary>
    public required AppealSubject Subject { get; init; }

    /// <summary>The county.</summary>
    public required string CountyCode { get; init; }

    /// <summary>The words so far, encrypted under the case's key.</summary>
    public required byte[] WordsCipher { get; set; }

    /// <summary>When they were saved.</summary>
    public required DateTimeOffset SavedAt { get; set; }
}
