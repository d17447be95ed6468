namespace EnrollOnline.Admissions.Rulebooks;

/// <summary>
/// The season's dates: wall clock of Asia/Shanghai (Kind unspecified), every end inclusive. There are three clocks:
/// application, supplement, appeal.
/// </summary>
public sealed record RulebookCalendar
{
    /// <summary>Id of the clause.</summary>
    public required string Clause { get; init; }

    /// <summary>First moment of filing.</summary>
    public required DateTime ApplicationOpens { get; init; }

    /// <summary>Last moment of filing and changing.</summary>
    public required DateTime ApplicationCloses { get; init; }

    /// <summary>Last moment of handing in what an officer asked for.</summary>
    public required DateTime SupplementCloses { get; init; }

    /// <summary>When results and notices are published.</summary>
    public required DateTime ResultsPublished { get; init; }

    /// <summary>Last moment of confirming the seat.</summary>
    public required DateTime ConfirmationCloses { get; init; }

    /// <summary>Last moment of asking for a second look.</summary>
    public required DateTime AppealCloses { get; init; }
}
