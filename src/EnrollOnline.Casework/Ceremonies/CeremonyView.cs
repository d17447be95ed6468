using EnrollOnline.Casework.Cases;

namespace EnrollOnline.Casework.Ceremonies;

/// <summary>How far a season's ceremony has come, with everything that is public at that point.</summary>
public sealed record CeremonyView
{
    /// <summary>Row key of the season.</summary>
    public required Guid SeasonId { get; init; }

    /// <summary>Public code of the season.</summary>
    public required string SeasonCode { get; init; }

    /// <summary>Where it stands.</summary>
    public required SeasonState State { get; init; }

    /// <summary>Revision of the row that was read.</summary>
    public required int Revision { get; init; }

    /// <summary>Applications by state now.</summary>
    public required IReadOnlyDictionary<ApplicationState, int> Applications { get; init; }

    /// <summary>Children on the frozen list; null before the freeze.</summary>
    public int? Listed { get; init; }

    /// <summary>When the list was frozen.</summary>
    public DateTimeOffset? FrozenAt { get; init; }

    /// <summary>SHA-256 of the frozen applications.csv, lower-case hex.</summary>
    public string? ListHash { get; init; }

    /// <summary>SHA-256 of the frozen schools.csv, lower-case hex.</summary>
    public string? SchoolsHash { get; init; }

    /// <summary>SHA-256 of the rulebook's text, lower-case hex.</summary>
    public required string RulebookHash { get; init; }

    /// <summary>SHA-256 of the bureau's secret, lower-case hex.</summary>
    public string? Commitment { get; init; }

    /// <summary>Values drawn in public, in their order; empty before the ceremony.</summary>
    public IReadOnlyList<string> PublicValues { get; init; } = [];

    /// <summary>The secret, 64 hexadecimal digits; null before the ceremony opens it.</summary>
    public string? Secret { get; init; }

    /// <summary>The lottery's seed, 64 hexadecimal digits; null before the ceremony.</summary>
    public string? Seed { get; init; }

    /// <summary>When results were published.</summary>
    public DateTimeOffset? PublishedAt { get; init; }
}
