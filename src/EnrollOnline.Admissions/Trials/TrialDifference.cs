using EnrollOnline.Admissions.Placements;

namespace EnrollOnline.Admissions.Trials;

/// <summary>One thing as it is and as it might be.</summary>
/// <typeparam name="T">What it is.</typeparam>
/// <param name="Before">As it is.</param>
/// <param name="After">As it might be.</param>
public sealed record Change<T>(T Before, T After);

/// <summary>What differs between two placements of the same children.</summary>
/// <param name="Total">All children.</param>
/// <param name="Categories">By category, in the order of the rulebook that is, then those that only the other has.</param>
/// <param name="Schools">By school, in ordinal order of code.</param>
/// <param name="Moves">How many children fare better or worse by their own list.</param>
/// <param name="Recategorised">Children whose category is another one.</param>
/// <param name="Distances">How far placed children have to go, as far as distances are known.</param>
/// <param name="Changed">The children whose seat is another one, in ordinal order of application number.</param>
public sealed record TrialDifference(
    Change<SeatCounts> Total,
    IReadOnlyList<CategoryChange> Categories,
    IReadOnlyList<SchoolChange> Schools,
    MoveCounts Moves,
    int Recategorised,
    Change<DistanceFigures> Distances,
    IReadOnlyList<SeatChange> Changed);

/// <summary>Children by the way they came to their seat.</summary>
/// <param name="Children">All of them.</param>
/// <param name="Private">With a seat at a private school that was chosen.</param>
/// <param name="Promotion">With a seat at the junior school that their primary school leads to.</param>
/// <param name="OwnZone">With a seat at a school of the own zone, in the first round.</param>
/// <param name="CoOrdinated">With a seat by co-ordination, wherever it is.</param>
public sealed record SeatCounts(int Children, int Private, int Promotion, int OwnZone, int CoOrdinated)
{
    /// <summary>With a seat.</summary>
    public int Placed => Private + Promotion + OwnZone + CoOrdinated;

    /// <summary>Without a seat.</summary>
    public int WithoutSeat => Children - Placed;
}

/// <summary>One category.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name in the rulebook that is, or in the other where only that one has it.</param>
/// <param name="Counts">Its children. Where categories are found again they need not be the same ones.</param>
public sealed record CategoryChange(string Code, Wording Name, Change<SeatCounts> Counts);

/// <summary>One school; a side that does not have it is null.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Figures">Its seats.</param>
public sealed record SchoolChange(string Code, Change<SchoolFigures?> Figures);

/// <summary>The seats of one school.</summary>
/// <param name="Plan">Seats of the plan.</param>
/// <param name="Extra">Seats added to keep multiples together.</param>
/// <param name="Filled">Seats filled.</param>
/// <param name="Last">The last one admitted to open seats in the first round, without a name; null when nobody was.</param>
public sealed record SchoolFigures(int Plan, int Extra, int Filled, CutOff? Last)
{
    /// <summary>Seats left.</summary>
    public int Left => Plan + Extra - Filled;
}

/// <summary>
/// How children fare by their own list: private choices, then the schools that promotion leads to, then the zone's; a
/// school that is not on the list stands behind those, and no seat comes last.
/// </summary>
/// <param name="Better">Further up.</param>
/// <param name="Worse">Further down.</param>
/// <param name="Same">At the same school, or without a seat as before.</param>
/// <param name="Other">From one school that is not on the list to another.</param>
public sealed record MoveCounts(int Better, int Worse, int Same, int Other);

/// <summary>How a child fares by its own list.</summary>
public enum Move
{
    /// <summary>The same school, or none as before.</summary>
    Same,

    /// <summary>Further up its list.</summary>
    Better,

    /// <summary>Further down.</summary>
    Worse,

    /// <summary>From one school that is not on its list to another.</summary>
    Other,
}

/// <summary>
/// How far placed children have to go. A public bundle holds the places of distances and not the metres, so its figures
/// are places too.
/// </summary>
/// <param name="Known">Placed children whose distance to their school is known.</param>
/// <param name="Mean">Their mean, rounded to a whole number, halves up; 0 when none is known.</param>
/// <param name="Ninetieth">What nine of ten do not exceed: the 90th percentile by nearest rank; 0 when none is known.</param>
public sealed record DistanceFigures(int Known, int Mean, int Ninetieth);

/// <summary>A child whose seat is another one.</summary>
/// <param name="ApplicationNumber">The application number.</param>
/// <param name="Category">Its category's code.</param>
/// <param name="School">Its school's code, or null for no seat.</param>
/// <param name="Via">How it came to the seat.</param>
/// <param name="Move">How it fares by its own list.</param>
public sealed record SeatChange(
    string ApplicationNumber, Change<string> Category, Change<string?> School, Change<PlacedVia> Via, Move Move);
