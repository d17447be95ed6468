namespace EnrollOnline.Casework.Cases;

/// <summary>What a season's placement was frozen on; written once, by the freeze.</summary>
public sealed class FrozenList
{
    /// <summary>The season.</summary>
    public required Guid SeasonId { get; init; }

    /// <summary>The county.</summary>
    public required string CountyCode { get; init; }

    /// <summary>Children on the list.</summary>
    public required int Children { get; init; }

    /// <summary>The public bundle's applications.csv; its SHA-256 is the season's list hash.</summary>
    public required string ApplicationsText { get; init; }

    /// <summary>The public bundle's schools.csv.</summary>
    public required string SchoolsText { get; init; }

    /// <summary>SHA-256 of <see cref="SchoolsText"/>, lower-case hex.</summary>
    public required string SchoolsHash { get; init; }

    /// <summary>SHA-256 of the rulebook's text at the freeze, lower-case hex.</summary>
    public required string RulebookHash { get; init; }

    /// <summary>All values that rank (dates, points, metres) in their order, as JSON; the list itself shows only their places. Never published.</summary>
    public required string ValuesText { get; init; }
}
