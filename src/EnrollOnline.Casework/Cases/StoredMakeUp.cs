namespace EnrollOnline.Casework.Cases;

/// <summary>One run that gives seats again which families gave up; a run of its own, the placement stays as it was published.</summary>
public sealed class StoredMakeUp
{
    /// <summary>Row key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The county.</summary>
    public required string CountyCode { get; init; }

    /// <summary>The season.</summary>
    public required Guid SeasonId { get; init; }

    /// <summary>Place among the season's make-up runs, from 1.</summary>
    public required int Turn { get; init; }

    /// <summary>Waiting list or round, a word of <c>MakeUpMode</c>.</summary>
    public required string Mode { get; init; }

    /// <summary>When it was opened; a waiting list runs at the same moment.</summary>
    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>Who opened it.</summary>
    public required string OpenedBy { get; init; }

    /// <summary>Last moment to name schools in a round, inclusive; null for a waiting list.</summary>
    public DateTimeOffset? ClosesAt { get; init; }

    /// <summary>When it ran, or null while families still choose.</summary>
    public DateTimeOffset? RanAt { get; set; }

    /// <summary>Who ran it.</summary>
    public string? RanBy { get; set; }

    /// <summary>Last moment to confirm a seat of this run, inclusive.</summary>
    public DateTimeOffset? DueAt { get; set; }

    /// <summary>Who gave up and who chose what, by application numbers only, as JSON.</summary>
    public required string InputText { get; set; }

    /// <summary>Who got what, by application numbers only, as JSON.</summary>
    public string? ResultText { get; set; }
}

/// <summary>The schools that a family names in a make-up round (补录志愿).</summary>
public sealed class MakeUpChoice
{
    /// <summary>The round.</summary>
    public required Guid MakeUpId { get; init; }

    /// <summary>The case.</summary>
    public required Guid ApplicationId { get; init; }

    /// <summary>The county.</summary>
    public required string CountyCode { get; init; }

    /// <summary>School codes, best liked first, separated by spaces.</summary>
    public required string SchoolCodes { get; set; }

    /// <summary>When the family named them last.</summary>
    public required DateTimeOffset ChosenAt { get; set; }
}
