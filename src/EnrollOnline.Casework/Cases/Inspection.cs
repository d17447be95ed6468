namespace EnrollOnline.Casework.Cases;

/// <summary>The secret of a season's spot checks: who is drawn follows from it and can be recomputed when it is opened.</summary>
public sealed class InspectionSeed
{
    /// <summary>The season.</summary>
    public required Guid SeasonId { get; init; }

    /// <summary>The county.</summary>
    public required string CountyCode { get; init; }

    /// <summary>The secret, 64 hexadecimal digits, encrypted.</summary>
    public required byte[] SecretCipher { get; init; }

    /// <summary>SHA-256 of the secret's text, lower-case hex; told from the first day.</summary>
    public required string Commitment { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset MadeAt { get; init; }
}

/// <summary>An approval by the system that was drawn for a person's look (双随机); a case is drawn at most once.</summary>
public sealed class Inspection
{
    /// <summary>The case.</summary>
    public required Guid ApplicationId { get; init; }

    /// <summary>The county.</summary>
    public required string CountyCode { get; init; }

    /// <summary>The season.</summary>
    public required Guid SeasonId { get; init; }

    /// <summary>Application number.</summary>
    public required string Number { get; init; }

    /// <summary>The share that was drawn, in hundredths of a percent.</summary>
    public required int Hundredths { get; init; }

    /// <summary>The number drawn for the case, 64 hexadecimal digits.</summary>
    public required string Draw { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset DrawnAt { get; init; }

    /// <summary>The number drawn for the officer, 64 hexadecimal digits.</summary>
    public required string OfficerDraw { get; init; }

    /// <summary>Keys of the officers who could be drawn, in their order, separated by spaces.</summary>
    public required string Officers { get; set; }

    /// <summary>The officer drawn; null while the county has none who could be.</summary>
    public Guid? OfficerId { get; set; }

    /// <summary>True when the officer agrees with the approval; null while it is open.</summary>
    public bool? Agrees { get; set; }

    /// <summary>The officer's reason.</summary>
    public string? Reason { get; set; }

    /// <summary>When the officer said so.</summary>
    public DateTimeOffset? DecidedAt { get; set; }
}
