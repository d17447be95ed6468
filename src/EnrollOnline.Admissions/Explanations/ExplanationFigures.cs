using System.Text.Json.Serialization;
using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Explanations;

/// <summary>The numbers of one paragraph, as data.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(AtSchool), "atSchool")]
[JsonDerivedType(typeof(Drawn), "drawn")]
[JsonDerivedType(typeof(HadNotChosen), "hadNotChosen")]
public abstract record ExplanationFigures
{
    private ExplanationFigures()
    {
    }

    /// <summary>What happened at one school.</summary>
    /// <param name="Via">The part of the list that the school stands on.</param>
    /// <param name="Verdict">What happened.</param>
    /// <param name="Turn">Which school of the co-ordination it was, from 1; null outside it.</param>
    /// <param name="Metres">Metres from the home, where schools were tried by distance; else null.</param>
    /// <param name="Parts">The parts of its seats in the order tried; one where all seats are open.</param>
    public sealed record AtSchool(
        PlacedVia Via, TraceVerdict Verdict, int? Turn, int? Metres, IReadOnlyList<SeatPart> Parts) : ExplanationFigures;

    /// <summary>The lottery number.</summary>
    /// <param name="LotteryNumber">64 hexadecimal digits.</param>
    public sealed record Drawn(string LotteryNumber) : ExplanationFigures;

    /// <summary>What would have been without the private choice.</summary>
    /// <param name="School">The first own public school.</param>
    /// <param name="Place">The place in its order.</param>
    /// <param name="Last">The last one admitted there, or null when none was or seats were left.</param>
    /// <param name="BeforeLast">True when the place lies before the last admitted, or seats were left.</param>
    /// <param name="Seat">The school that the first round would have given; null for none.</param>
    public sealed record HadNotChosen(
        string School, ExplainedPlace Place, ExplainedPlace? Last, bool BeforeLast, string? Seat) : ExplanationFigures;
}

/// <summary>One part of a school's seats and what became of the child there.</summary>
/// <param name="Pool">Code of the reserve or stratum; empty for open seats.</param>
/// <param name="Name">Which seats they are, in words.</param>
/// <param name="Seats">How many.</param>
/// <param name="Place">The child's place.</param>
/// <param name="Last">The last one admitted when none was left; else null.</param>
/// <param name="Admitted">The child holds one of them.</param>
/// <param name="Decision">Where the child ranks behind the last one, what decided; else null.</param>
/// <param name="End">What became of the child here, in words.</param>
public sealed record SeatPart(
    string Pool, Wording Name, int Seats, ExplainedPlace Place, ExplainedPlace? Last, bool Admitted, Decision? Decision, Wording End);

/// <summary>A place in a school's order.</summary>
/// <param name="Text">The place in words.</param>
/// <param name="CategoryCode">The category; null at private schools and for a right to a seat.</param>
/// <param name="Member">At seats kept for a group, whether the child belongs to it; null at open seats.</param>
/// <param name="Values">What ranks inside the category.</param>
/// <param name="LotteryNumber">64 hexadecimal digits.</param>
public sealed record ExplainedPlace(
    Wording Text, string? CategoryCode, bool? Member, IReadOnlyList<ExplainedValue> Values, string LotteryNumber);

/// <summary>One value that ranks inside a category.</summary>
/// <param name="TieBreak">What it is.</param>
/// <param name="Value">A date as 2018-05-03, points as 45.00, metres as 500; null when it is lacking.</param>
public sealed record ExplainedValue(
    [property: JsonConverter(typeof(JsonStringEnumConverter<TieBreak>))] TieBreak TieBreak, string? Value);

/// <summary>What decided between two places.</summary>
/// <param name="By">What it was.</param>
/// <param name="Text">The same in words.</param>
public sealed record Decision(DecidedBy By, Wording Text);

/// <summary>What decides between two places, in the order compared.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DecidedBy>))]
public enum DecidedBy
{
    /// <summary>Members of the group that the seats are kept for come first.</summary>
    Members,

    /// <summary>A right to a seat from the primary school comes first.</summary>
    RightToSeat,

    /// <summary>The category.</summary>
    Category,

    /// <summary>Children that chose no private school come first.</summary>
    PrivateChoice,

    /// <summary>An elder sibling at the school.</summary>
    Sibling,

    /// <summary>A date, the earlier first.</summary>
    Date,

    /// <summary>Points, more first.</summary>
    Points,

    /// <summary>The way to the school, the shorter first.</summary>
    Distance,

    /// <summary>Values of two kinds, where children of several categories stand in one group.</summary>
    Values,

    /// <summary>The lottery number, the smaller first.</summary>
    LotteryNumber,
}
