using EnrollOnline.Admissions;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Casework.MakeUps;

/// <summary>What became of a season's seats that were given up, in numbers.</summary>
public sealed record MakeUpView
{
    /// <summary>Public code of the season.</summary>
    public required string SeasonCode { get; init; }

    /// <summary>What the rulebook lets happen to such seats.</summary>
    public required MakeUpMode Mode { get; init; }

    /// <summary>True once results are published.</summary>
    public required bool Published { get; init; }

    /// <summary>Last moment to confirm a seat of the placement, Asia/Shanghai wall clock, inclusive.</summary>
    public required DateTime ConfirmationCloses { get; init; }

    /// <summary>True once that moment is over and results are published.</summary>
    public required bool Ready { get; init; }

    /// <summary>Children whose seats were given up since the last run.</summary>
    public required int Waiting { get; init; }

    /// <summary>Seats by school, in code order.</summary>
    public required IReadOnlyList<MakeUpSchool> Schools { get; init; }

    /// <summary>The round that families choose in or that waits to be run; null without one.</summary>
    public MakeUpRoundView? Round { get; init; }

    /// <summary>The runs so far, the last one first.</summary>
    public required IReadOnlyList<MakeUpRunView> Runs { get; init; }
}

/// <summary>Seats of one school.</summary>
/// <param name="Code">School code.</param>
/// <param name="Name">Published name.</param>
/// <param name="Seats">All seats.</param>
/// <param name="GivenUp">How often a seat was given up or ran out of time.</param>
/// <param name="GivenAgain">How many seats make-up runs gave.</param>
/// <param name="Free">Seats that nobody has now.</param>
public sealed record MakeUpSchool(string Code, string Name, int Seats, int GivenUp, int GivenAgain, int Free);

/// <summary>An open round.</summary>
/// <param name="Closes">Last moment to choose, Asia/Shanghai wall clock, inclusive.</param>
/// <param name="Over">True once it may be run.</param>
/// <param name="Children">Children who may choose.</param>
/// <param name="Chosen">How many have.</param>
/// <param name="Seats">Free seats by school code.</param>
public sealed record MakeUpRoundView(DateTime Closes, bool Over, int Children, int Chosen, IReadOnlyDictionary<string, int> Seats);

/// <summary>A run that has run.</summary>
/// <param name="Turn">Its place, from 1.</param>
/// <param name="RanAt">When.</param>
/// <param name="RanBy">Who ran it.</param>
/// <param name="Due">Last moment to confirm a seat of it, Asia/Shanghai wall clock, inclusive.</param>
/// <param name="Moves">Who got what, by application number.</param>
public sealed record MakeUpRunView(int Turn, DateTimeOffset RanAt, string RanBy, DateTime Due, IReadOnlyList<MakeUpMove> Moves);

/// <summary>A seat given again.</summary>
/// <param name="ApplicationNumber">The child, by number only.</param>
/// <param name="SchoolCode">The school.</param>
/// <param name="FromSchool">The school whose seat the child left, or null when it had none.</param>
public sealed record MakeUpMove(string ApplicationNumber, string SchoolCode, string? FromSchool);

/// <summary>What the public reads of seats given again.</summary>
/// <param name="Mode">What the rulebook lets happen to seats given up.</param>
/// <param name="LastRun">When the last run was, or null when there was none.</param>
/// <param name="Given">Seats given again by school code.</param>
public sealed record MakeUpNumbers(MakeUpMode Mode, DateTimeOffset? LastRun, IReadOnlyDictionary<string, int> Given);

/// <summary>What became of an act of the make-up.</summary>
public abstract record MakeUpReply
{
    private MakeUpReply()
    {
    }

    /// <summary>The act stands.</summary>
    /// <param name="Children">How many children got a seat, or may choose in the round now open.</param>
    /// <param name="Repeated">True when there was nothing to do and nothing was written.</param>
    public sealed record Done(int Children, bool Repeated) : MakeUpReply;

    /// <summary>The bureau's county has no such season, or the account is not a bureau's.</summary>
    public sealed record NotFound : MakeUpReply;

    /// <summary>The rulebook does not give seats again in this way.</summary>
    public sealed record NotByRule : MakeUpReply;

    /// <summary>Results are not published, or families may still confirm or choose.</summary>
    /// <param name="Until">Last moment of that, Asia/Shanghai wall clock, inclusive.</param>
    public sealed record TooEarly(DateTime Until) : MakeUpReply;

    /// <summary>No round is open.</summary>
    public sealed record NoRound : MakeUpReply;

    /// <summary>What was given, or the frozen data, cannot be used; nothing was written.</summary>
    /// <param name="Problems">Each fault in words.</param>
    public sealed record Unusable(IReadOnlyList<Wording> Problems) : MakeUpReply;

    /// <summary>Something changed at the same moment; look again.</summary>
    public sealed record Stale : MakeUpReply;
}
