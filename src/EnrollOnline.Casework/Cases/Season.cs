using EnrollOnline.Admissions.Facts;

namespace EnrollOnline.Casework.Cases;

/// <summary>One county's intake of one year for one stage; owns calendar, rulebook, plans and zones.</summary>
public sealed class Season
{
    /// <summary>Row key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The county whose season this is.</summary>
    public required string CountyCode { get; init; }

    /// <summary>Public code, for example 140105-2024-primary; part of every lottery message.</summary>
    public required string Code { get; init; }

    /// <summary>Entry year.</summary>
    public required int Year { get; init; }

    /// <summary>Primary or junior.</summary>
    public required Stage Stage { get; init; }

    /// <summary>The rulebook as it was accepted, to the letter.</summary>
    public required string RulebookText { get; set; }

    /// <summary>SHA-256 of <see cref="RulebookText"/>, lower-case hex.</summary>
    public required string RulebookHash { get; set; }

    /// <summary>How far the placement has come.</summary>
    public SeasonState State { get; set; }

    /// <summary>When the list of children was frozen.</summary>
    public DateTimeOffset? FrozenAt { get; set; }

    /// <summary>SHA-256 of the frozen list, lower-case hex; published before the ceremony.</summary>
    public string? ListHash { get; set; }

    /// <summary>SHA-256 of the bureau's secret, published with the list.</summary>
    public string? Commitment { get; set; }

    /// <summary>The bureau's committed secret, encrypted until the ceremony opens it.</summary>
    public byte[]? SecretCipher { get; set; }

    /// <summary>Values drawn in public at the ceremony (dice, balls, an index named in advance).</summary>
    public string? PublicValues { get; set; }

    /// <summary>Seed of the lottery, lower-case hex; null before the ceremony.</summary>
    public string? Seed { get; set; }

    /// <summary>The run the bureau published.</summary>
    public Guid? PublishedRunId { get; set; }

    /// <summary>When results were published.</summary>
    public DateTimeOffset? PublishedAt { get; set; }

    /// <summary>Changes with every write; a second writer on an old copy is refused.</summary>
    public int Revision { get; set; }
}

/// <summary>The acts of the ceremony in their order: freeze, draw, place, publish.</summary>
public enum SeasonState
{
    /// <summary>Families apply and cases are reviewed, as the calendar says.</summary>
    Open = 0,

    /// <summary>The list is frozen and its hash and commitment are public.</summary>
    Frozen = 1,

    /// <summary>The seed is drawn.</summary>
    Drawn = 2,

    /// <summary>A placement run stands, for the bureau to look at.</summary>
    Placed = 3,

    /// <summary>Results are public.</summary>
    Published = 4,
}
