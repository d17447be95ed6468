using EnrollOnline.Admissions;
using EnrollOnline.Admissions.Explanations;
using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Casework.Placements;

/// <summary>One run in numbers, before and after it is published.</summary>
public sealed record PlacementPreview
{
    /// <summary>Row key of the run.</summary>
    public Guid RunId { get; init; }

    /// <summary>When it ran.</summary>
    public DateTimeOffset RanAt { get; init; }

    /// <summary>Who started it.</summary>
    public string RanBy { get; init; } = "";

    /// <summary>SHA-256 of the bundle's manifest, lower-case hex.</summary>
    public string ManifestHash { get; init; } = "";

    /// <summary>Children with a seat.</summary>
    public required int Placed { get; init; }

    /// <summary>Children without a seat.</summary>
    public required int Unplaced { get; init; }

    /// <summary>Children of each category, in the rulebook's order.</summary>
    public required IReadOnlyList<CategoryCount> Categories { get; init; }

    /// <summary>Seats of each school, by code.</summary>
    public required IReadOnlyList<SchoolSeats> Schools { get; init; }

    /// <summary>Children by the way they came to their seat.</summary>
    public required IReadOnlyDictionary<PlacedVia, int> Ways { get; init; }

    /// <summary>Names of the reserves and strata, by code; empty where the rulebook has none.</summary>
    public IReadOnlyDictionary<string, Wording> PoolNames { get; init; } = new Dictionary<string, Wording>();

    /// <summary>The last admitted child per school, way, part of the seats and category, without names.</summary>
    public required IReadOnlyList<CutOff> CutOffs { get; init; }

    /// <summary>The checks that the run passed.</summary>
    public required IReadOnlyList<PlacementCheck> Checks { get; init; }

    /// <summary>What ranked the last admitted child beside its lottery number, in words; empty when nothing did or it is not shown.</summary>
    /// <param name="cut">One of <see cref="CutOffs"/>.</param>
    public Wording TiesOf(CutOff cut) =>
        cut.Last.Ties.Count > 0 && Categories.FirstOrDefault(category => category.Code == cut.CategoryCode) is { } category
            ? TieWords.Say(category.TieBreaks, cut.Last.Ties)
            : new Wording("", "");
}

/// <summary>Children of one category.</summary>
/// <param name="Code">The category's code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Children">How many are in it.</param>
/// <param name="Placed">How many of them have a seat.</param>
/// <param name="TieBreaks">What ranks inside it.</param>
public sealed record CategoryCount(
    string Code, Wording Name, int Children, int Placed, IReadOnlyList<TieBreak> TieBreaks);

/// <summary>Seats of one school.</summary>
/// <param name="Code">School code.</param>
/// <param name="Name">Published name.</param>
/// <param name="IsPrivate">True for a private school.</param>
/// <param name="Plan">Seats planned.</param>
/// <param name="Extra">Seats added to keep multiples together.</param>
/// <param name="Filled">Seats filled.</param>
public sealed record SchoolSeats(string Code, string Name, bool IsPrivate, int Plan, int Extra, int Filled)
{
    /// <summary>Seats left.</summary>
    public int Left => Plan + Extra - Filled;
}
