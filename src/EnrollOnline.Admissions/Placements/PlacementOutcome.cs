using System.Text.Json.Serialization;
using EnrollOnline.Admissions.Categories;

namespace EnrollOnline.Admissions.Placements;

/// <summary>What a placement run gives back.</summary>
public abstract record PlacementResult
{
    private PlacementResult()
    {
    }

    /// <summary>A placement that passed every check.</summary>
    /// <param name="Outcome">The placement.</param>
    public sealed record Done(PlacementOutcome Outcome) : PlacementResult;

    /// <summary>The input cannot be placed; nothing was run.</summary>
    /// <param name="Faults">Each fault, naming its row.</param>
    public sealed record BadInput(IReadOnlyList<InputFault> Faults) : PlacementResult;

    /// <summary>A check of the finished placement failed, so the placement must not be used.</summary>
    /// <param name="Reason">Which check failed and where.</param>
    /// <param name="Checks">Every check with its result.</param>
    public sealed record Failed(string Reason, IReadOnlyList<PlacementCheck> Checks) : PlacementResult;
}

/// <summary>One fault of the input.</summary>
/// <param name="Row">The row, as "schools[3]" or "children[12]", counted from 0 in the order given.</param>
/// <param name="Id">School code or application number of the row.</param>
/// <param name="Message">What is wrong.</param>
public sealed record InputFault(string Row, string Id, Wording Message);

/// <summary>A finished placement. Lists are in ordinal order of application number and school code.</summary>
/// <param name="Children">One entry per child.</param>
/// <param name="Schools">One entry per school.</param>
/// <param name="CutOffs">The last admitted child per school and category, without names.</param>
/// <param name="Checks">The checks that were run on the finished placement; all passed.</param>
public sealed record PlacementOutcome(
    IReadOnlyList<ChildPlacement> Children,
    IReadOnlyList<SchoolPlacement> Schools,
    IReadOnlyList<CutOff> CutOffs,
    IReadOnlyList<PlacementCheck> Checks);

/// <summary>How a child came to its seat.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PlacedVia>))]
public enum PlacedVia
{
    /// <summary>No seat.</summary>
    None,

    /// <summary>A private school that was chosen.</summary>
    PrivateChoice,

    /// <summary>A school of the own zone.</summary>
    OwnZone,

    /// <summary>Co-ordination.</summary>
    CoOrdination,

    /// <summary>The primary school that the child leaves leads to this junior school.</summary>
    Promotion,

    /// <summary>A seat that another child gave up.</summary>
    MakeUp,
}

/// <summary>One child's placement.</summary>
/// <param name="ApplicationNumber">The application number.</param>
/// <param name="CategoryCode">The child's category.</param>
/// <param name="SchoolCode">The seat's school, or null.</param>
/// <param name="Via">How.</param>
/// <param name="LotteryNumber">The lottery number, 64 hexadecimal digits: the season's, or that of the placed or first listed school when each school has its own; null for a child that lists none.</param>
/// <param name="Trace">What happened at every school on the child's list, in the order tried.</param>
/// <param name="WithoutPrivate">How the own zone would have ranked the child without a private choice; null for a child that chose none or got it.</param>
public sealed record ChildPlacement(
    string ApplicationNumber,
    string CategoryCode,
    string? SchoolCode,
    PlacedVia Via,
    string? LotteryNumber,
    IReadOnlyList<SchoolTrace> Trace,
    WithoutPrivateChoice? WithoutPrivate);

/// <summary>
/// A place in a school's order: the smaller comes first. Members of a reserve come before others at the seats kept for
/// it; then the group, the tie values and the lottery number decide.
/// </summary>
/// <param name="Group">Rank group, 0 first. A private school has one group; at public schools it follows category, loser rule, siblings and promotion.</param>
/// <param name="Ties">The values that rank inside the group.</param>
/// <param name="LotteryNumber">The lottery number, 64 hexadecimal digits.</param>
public sealed record RankKey(int Group, TieValues Ties, string LotteryNumber) : IComparable<RankKey>
{
    /// <summary>True at seats kept for others: the child does not belong to the group.</summary>
    public bool Outside { get; init; }

    /// <inheritdoc />
    public int CompareTo(RankKey? other) =>
        other is null ? 1
        : Outside != other.Outside ? Outside.CompareTo(other.Outside)
        : Group != other.Group ? Group.CompareTo(other.Group)
        : Ties.CompareTo(other.Ties) is var byTies and not 0 ? byTies
        : string.CompareOrdinal(LotteryNumber, other.LotteryNumber);

    /// <summary>Ranks before.</summary>
    public static bool operator <(RankKey left, RankKey right) => left.CompareTo(right) < 0;

    /// <summary>Ranks behind.</summary>
    public static bool operator >(RankKey left, RankKey right) => left.CompareTo(right) > 0;

    /// <summary>Ranks before or the same.</summary>
    public static bool operator <=(RankKey left, RankKey right) => left.CompareTo(right) <= 0;

    /// <summary>Ranks behind or the same.</summary>
    public static bool operator >=(RankKey left, RankKey right) => left.CompareTo(right) >= 0;
}

/// <summary>What happened at one school on a child's list.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TraceVerdict>))]
public enum TraceVerdict
{
    /// <summary>The seat is here.</summary>
    Admitted,

    /// <summary>All seats went to children that rank before.</summary>
    Full,

    /// <summary>Not needed: the child holds a seat further up its list.</summary>
    NotNeeded,

    /// <summary>The zone school was left to co-ordination because a private school was chosen.</summary>
    LeftToCoOrdination,

    /// <summary>The zone seat was given up by choosing a private school.</summary>
    ZoneSeatGivenUp,

    /// <summary>Passed over because the last seat would have parted multiples that asked to stay together.</summary>
    PassedOverTogether,
}

/// <summary>What happened at one school on a child's list.</summary>
/// <param name="SchoolCode">The school.</param>
/// <param name="Via">The part of the list that it stands on.</param>
/// <param name="Key">The child's place in the school's order.</param>
/// <param name="Seats">Seats that this part of the run had to give.</param>
/// <param name="LastAdmitted">The last one admitted in this part of the run when no seat was left; else null.</param>
/// <param name="Verdict">What happened.</param>
public sealed record SchoolTrace(
    string SchoolCode, PlacedVia Via, RankKey Key, int Seats, RankKey? LastAdmitted, TraceVerdict Verdict)
{
    /// <summary>The parts of the school's seats that the child tried, in order; empty where all seats are open.</summary>
    public IReadOnlyList<PoolTrace> Pools { get; init; } = [];
}

/// <summary>What happened at one part of a school's seats.</summary>
/// <param name="Pool">Code of the reserve or stratum; empty for the open seats.</param>
/// <param name="Key">The child's place in the order of these seats.</param>
/// <param name="Seats">How many seats there are.</param>
/// <param name="LastAdmitted">The last one admitted to them when none was left; else null.</param>
/// <param name="Admitted">The child holds one of them.</param>
public sealed record PoolTrace(string Pool, RankKey Key, int Seats, RankKey? LastAdmitted, bool Admitted);

/// <summary>How the first zone school would have ranked a child that had chosen no private school.</summary>
/// <param name="SchoolCode">The zone school.</param>
/// <param name="Key">The place in its order without the private choice.</param>
/// <param name="LastAdmitted">The last one admitted there in the first round, or null when seats were left.</param>
/// <param name="BeforeLastAdmitted">True when that place lies before the last admitted, or seats were left.</param>
/// <param name="Seat">The school that the first round would have given the child, computed by running it so; null for none.</param>
public sealed record WithoutPrivateChoice(
    string SchoolCode, RankKey Key, RankKey? LastAdmitted, bool BeforeLastAdmitted, string? Seat);

/// <summary>One school's placement.</summary>
/// <param name="SchoolCode">The school.</param>
/// <param name="Plan">Seats of the plan.</param>
/// <param name="ExtraSeats">Seats added to keep multiples together; plan and extra seats never exceed the cap.</param>
/// <param name="Filled">Seats filled.</param>
public sealed record SchoolPlacement(string SchoolCode, int Plan, int ExtraSeats, int Filled);

/// <summary>The last admitted child of one category at one school.</summary>
/// <param name="SchoolCode">The school.</param>
/// <param name="Via">The part of the run.</param>
/// <param name="CategoryCode">The category; empty at private schools, whose order knows none.</param>
/// <param name="Admitted">How many of the category were admitted in this part of the run.</param>
/// <param name="Last">The last one's place in the order.</param>
public sealed record CutOff(string SchoolCode, PlacedVia Via, string CategoryCode, int Admitted, RankKey Last)
{
    /// <summary>Code of the reserve or stratum whose seats these are; empty for open seats.</summary>
    public string Pool { get; init; } = "";
}

/// <summary>One check of the finished placement.</summary>
/// <param name="Name">Short name, as "no-justified-envy".</param>
/// <param name="Passed">True when it holds.</param>
/// <param name="Detail">How much was looked at, or the first place where it fails.</param>
public sealed record PlacementCheck(string Name, bool Passed, string Detail);
