namespace EnrollOnline.Casework.Cases;

/// <summary>One placement run (录取) of a season: frozen input, seed and the bundle that came out.</summary>
public sealed class StoredRun
{
    /// <summary>Row key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The county.</summary>
    public required string CountyCode { get; init; }

    /// <summary>The season.</summary>
    public required Guid SeasonId { get; init; }

    /// <summary>When it ran.</summary>
    public required DateTimeOffset RanAt { get; init; }

    /// <summary>Who started it.</summary>
    public required string RanBy { get; init; }

    /// <summary>SHA-256 of the public bundle's manifest, lower-case hex.</summary>
    public required string ManifestHash { get; init; }

    /// <summary>The public bundle as a zip; immutable.</summary>
    public required byte[] Bundle { get; init; }

    /// <summary>The run in numbers, as the bureau looks at it, as JSON.</summary>
    public required string SummaryText { get; init; }

    /// <summary>Children with a seat.</summary>
    public required int Placed { get; init; }

    /// <summary>Children without a seat.</summary>
    public required int Unplaced { get; init; }
}

/// <summary>What one run gave one child, with the trace that explains it.</summary>
public sealed class StoredResult
{
    /// <summary>The run.</summary>
    public required Guid RunId { get; init; }

    /// <summary>The case.</summary>
    public required Guid ApplicationId { get; init; }

    /// <summary>The county.</summary>
    public required string CountyCode { get; init; }

    /// <summary>School code, or null when no seat was found.</summary>
    public string? SchoolCode { get; init; }

    /// <summary>How the seat came about, a word of <c>PlacedVia</c>.</summary>
    public required string Via { get; init; }

    /// <summary>Lottery number, lower-case hex.</summary>
    public required string LotteryNumber { get; init; }

    /// <summary>The child's outcome with the trace of every listed school, as JSON.</summary>
    public required string TraceText { get; init; }
}

/// <summary>A seat offered to a family (录取结果), to be confirmed or given up.</summary>
public sealed class Offer
{
    /// <summary>Row key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The county.</summary>
    public required string CountyCode { get; init; }

    /// <summary>The season.</summary>
    public required Guid SeasonId { get; init; }

    /// <summary>The case.</summary>
    public required Guid ApplicationId { get; init; }

    /// <summary>The school.</summary>
    public required string SchoolCode { get; init; }

    /// <summary>0 for a seat of the placement, else the make-up run that gave it; a case's offer of the highest turn counts.</summary>
    public int Turn { get; init; }

    /// <summary>Code of the school whose seat the child left for this one, or null.</summary>
    public string? FromSchool { get; init; }

    /// <summary>True when silence keeps this seat whatever the rulebook says: the family had confirmed the one it left.</summary>
    public bool KeptBySilence { get; init; }

    /// <summary>When a make-up run gave it; null for a seat of the placement, which is given at publication.</summary>
    public DateTimeOffset? OfferedAt { get; init; }

    /// <summary>Whether the family has answered.</summary>
    public OfferState State { get; set; }

    /// <summary>Last moment to confirm, inclusive; what silence does is the rulebook's.</summary>
    public required DateTimeOffset DueAt { get; init; }

    /// <summary>When the family answered or the time ran out.</summary>
    public DateTimeOffset? AnsweredAt { get; set; }

    /// <summary>Unguessable code in the notice's QR address, 128 bits in base 32.</summary>
    public required string NoticeCode { get; init; }
}

/// <summary>What became of an offer.</summary>
public enum OfferState
{
    /// <summary>Waiting for the family.</summary>
    Offered = 0,

    /// <summary>Confirmed by the family.</summary>
    Confirmed = 1,

    /// <summary>Given up by the family.</summary>
    GivenUp = 2,

    /// <summary>Not answered in time, which counts as given up.</summary>
    Lapsed = 3,

    /// <summary>Left for a seat that the child likes better, from a make-up run.</summary>
    Moved = 4,
}
