namespace EnrollOnline.Casework.Cases;

/// <summary>One re-check of a season's approvals before placement (重新比对).</summary>
public sealed class StoredRecheck
{
    /// <summary>Row key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The county.</summary>
    public required string CountyCode { get; init; }

    /// <summary>The season.</summary>
    public required Guid SeasonId { get; init; }

    /// <summary>Number of the run within the season, from 1; its findings stand in the round of minus this number.</summary>
    public required int Turn { get; init; }

    /// <summary>The county's rule for what turned, as it was when the run began: a word of <c>TurnedPass</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>Cases in it.</summary>
    public required int Total { get; set; }

    /// <summary>When it began.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>Who began it.</summary>
    public required string StartedBy { get; init; }

    /// <summary>When every case had its outcome and the rule had been applied; null while it runs.</summary>
    public DateTimeOffset? EndedAt { get; set; }
}

/// <summary>One case of a re-check.</summary>
public sealed class RecheckItem
{
    /// <summary>The run.</summary>
    public required Guid RecheckId { get; init; }

    /// <summary>The case.</summary>
    public required Guid ApplicationId { get; init; }

    /// <summary>The county.</summary>
    public required string CountyCode { get; init; }

    /// <summary>Application number.</summary>
    public required string Number { get; init; }

    /// <summary>When the registers are to be asked; null when the outcome stands.</summary>
    public DateTimeOffset? DueAt { get; set; }

    /// <summary>How often they have been asked in vain.</summary>
    public int Attempts { get; set; }

    /// <summary>The worker that holds the case, while its lease lasts.</summary>
    public string? LeaseOwner { get; set; }

    /// <summary>When a dead worker's hold ends.</summary>
    public DateTimeOffset? LeaseUntil { get; set; }

    /// <summary>The case's revision when it was judged; on another nothing is done to it.</summary>
    public int Revision { get; set; }

    /// <summary>What came out, as a stable code; null while it is open.</summary>
    public string? Outcome { get; set; }

    /// <summary>The category approved.</summary>
    public string? CategoryBefore { get; set; }

    /// <summary>The category that the new findings give; null when they leave it open.</summary>
    public string? CategoryAfter { get; set; }

    /// <summary>What differs, register by register (JSON without personal data); null when nothing does.</summary>
    public string? Changes { get; set; }

    /// <summary>When the rule was applied to the case; null when it was not.</summary>
    public DateTimeOffset? ActedAt { get; set; }
}
