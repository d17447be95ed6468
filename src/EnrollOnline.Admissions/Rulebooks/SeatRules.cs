using EnrollOnline.Admissions.Clauses;

namespace EnrollOnline.Admissions.Rulebooks;

/// <summary>
/// A part of a private school's plan that is drawn apart: own pupils (直升), inside the district, boarding. The plan of
/// a school says how many seats each part has there.
/// </summary>
/// <param name="Code">Short code, as "own-pupils"; no other stratum or reserve has it.</param>
/// <param name="Name">Name for people.</param>
/// <param name="Unfilled">What becomes of seats that nobody of the part asks for.</param>
/// <param name="Clause">Id of the clause.</param>
/// <param name="Evidence">What facts put a child into the part; null when the family applies for it.</param>
public sealed record StratumRule(string Code, Wording Name, UnfilledSeats Unfilled, string Clause, Evidence? Evidence);

/// <summary>What becomes of a part's seats that nobody of the part asks for.</summary>
public enum UnfilledSeats
{
    /// <summary>They stay empty.</summary>
    StayEmpty,

    /// <summary>They pass to the school's other applicants.</summary>
    PassOn,
}

/// <summary>
/// Seats kept for a group (预留学位). Kept softly: what the group does not need goes to the others (Hafalir, Yenmez and
/// Yildirim 2013). The plan of a school says how many it keeps.
/// </summary>
/// <param name="Code">Short code, as "migrant"; no other reserve or stratum has it.</param>
/// <param name="Name">Name for people.</param>
/// <param name="Order">Whether these seats are filled before or after the open ones; it decides who gets in (Dur, Kominers, Pathak and Sonmez 2018).</param>
/// <param name="Clause">Id of the clause.</param>
/// <param name="Evidence">What facts put a child into the group.</param>
public sealed record ReserveRule(string Code, Wording Name, ReserveOrder Order, string Clause, Evidence Evidence);

/// <summary>When reserved seats are filled.</summary>
public enum ReserveOrder
{
    /// <summary>Before the open ones: members that rank high use them up.</summary>
    ReservedFirst,

    /// <summary>After the open ones: they help only members that the open seats left out.</summary>
    OpenFirst,
}

/// <summary>A brother or sister who is still enrolled (长幼随学).</summary>
/// <param name="Effect">What it does at the sibling's school.</param>
/// <param name="AfterCategory">For <see cref="SiblingEffect.AfterCategory"/>, the category's code; else null.</param>
/// <param name="Clause">Id of the clause.</param>
public sealed record SiblingRule(SiblingEffect Effect, string? AfterCategory, string Clause);

/// <summary>What an enrolled sibling does at its school.</summary>
public enum SiblingEffect
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>First inside the child's own category.</summary>
    FirstInCategory,

    /// <summary>Directly behind the children of a named category, when the child's own ranks lower.</summary>
    AfterCategory,

    /// <summary>Co-ordination tries the sibling's school first.</summary>
    IfSeatsRemain,
}

/// <summary>What the primary school that a child leaves means for its junior school.</summary>
/// <param name="Mode">The mode.</param>
/// <param name="Clause">Id of the clause.</param>
public sealed record PromotionRule(PromotionMode Mode, string Clause);

/// <summary>How a primary school leads to junior schools.</summary>
public enum PromotionMode
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>The junior schools that it feeds stand first on the list, before every category (对口直升).</summary>
    RightToSeat,

    /// <summary>The junior schools that it feeds take the place of the zone's schools (学籍对口).</summary>
    InsteadOfZone,
}

/// <summary>A preference group (教育优待) and who confirms it.</summary>
/// <param name="Code">Short code, as "martyr".</param>
/// <param name="Name">Name for people.</param>
/// <param name="ConfirmedBy">The department whose document confirms it.</param>
/// <param name="Clause">Id of the clause.</param>
public sealed record PreferenceGroupRule(string Code, Wording Name, Wording ConfirmedBy, string Clause);

/// <summary>What becomes of seats that are given up.</summary>
/// <param name="Mode">The mode.</param>
/// <param name="Choices">How many schools a family may name in a make-up round; 0 without one.</param>
/// <param name="LosersOnly">Only children that chose a private school and were not drawn take part (Xi'an).</param>
/// <param name="RefillsDrawnSchools">Schools whose applicants were more than their seats give such seats again (Xi'an: they do not).</param>
/// <param name="Clause">Id of the clause.</param>
public sealed record MakeUpRule(MakeUpMode Mode, int Choices, bool LosersOnly, bool RefillsDrawnSchools, string Clause);

/// <summary>What becomes of seats that are given up.</summary>
public enum MakeUpMode
{
    /// <summary>They stay empty.</summary>
    None,

    /// <summary>They go down the school's own order to those it had no seat for (候补).</summary>
    WaitingList,

    /// <summary>Children without a seat choose again (补录).</summary>
    Round,
}

/// <summary>When the seat forecast (学位预警) of a zone warns.</summary>
/// <param name="YellowFrom">Children in hundredths of the seats from which the light is yellow, itself included.</param>
/// <param name="RedFrom">Children in hundredths of the seats from which it is red, itself included; above the yellow.</param>
/// <param name="Clause">Id of the clause.</param>
public sealed record ForecastRule(int YellowFrom, int RedFrom, string Clause);
