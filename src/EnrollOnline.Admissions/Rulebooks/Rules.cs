using EnrollOnline.Admissions.Clauses;

namespace EnrollOnline.Admissions.Rulebooks;

/// <summary>A child is admitted who has reached <paramref name="Years"/> full years on <paramref name="On"/>, that day included.</summary>
/// <param name="Years">Full years of age.</param>
/// <param name="On">The reference day, 31 August of the entry year.</param>
/// <param name="Clause">Id of the clause.</param>
/// <param name="BornFrom">The first date of birth that is admitted where a county takes one year group only (Shanghai); null for no bound, the rule elsewhere.</param>
public sealed record AgeRule(int Years, DateOnly On, string Clause, DateOnly? BornFrom = null);

/// <summary>Class sizes.</summary>
/// <param name="Standard">Children of a standard class (标准班额): 45 in primary, 50 in junior school.</param>
/// <param name="Cap">Children that a class must never exceed.</param>
/// <param name="Clause">Id of the clause.</param>
public sealed record ClassSize(int Standard, int Cap, string Clause);

/// <summary>One category.</summary>
/// <param name="Code">Short code, as "A".</param>
/// <param name="Name">Name for people.</param>
/// <param name="Clause">Id of the clause.</param>
/// <param name="Evidence">What the child's facts must show.</param>
/// <param name="TieBreaks">What ranks inside the category, the first one first; the lottery follows. May be empty.</param>
public sealed record CategoryRule(
    string Code, Wording Name, string Clause, Evidence Evidence, IReadOnlyList<TieBreak> TieBreaks);

/// <summary>What ranks children inside a category: the earlier date, more points, the shorter way.</summary>
public enum TieBreak
{
    /// <summary>Entry into the household register (入户时间).</summary>
    HouseholdEnteredOn,

    /// <summary>Registration of the home.</summary>
    PropertyRegisteredOn,

    /// <summary>Begin of the residence permit.</summary>
    PermitHeldSince,

    /// <summary>The child's date of birth, the elder first (按年龄从大到小).</summary>
    BirthDate,

    /// <summary>Points (积分), more first; see <see cref="Rulebook.Points"/>.</summary>
    Points,

    /// <summary>The way from the home to the school in question, the shorter first.</summary>
    Distance,
}

/// <summary>Choices of private schools.</summary>
/// <param name="Max">How many a family may name; 0 for none.</param>
/// <param name="LoserRule">What becomes of a child that named one and was not drawn.</param>
/// <param name="Clause">Id of the clause.</param>
public sealed record PrivateChoiceRule(int Max, LoserRule LoserRule, string Clause)
{
    /// <summary>Parts (招生分组) of the plans of private schools that are drawn apart, first drawn first; none by default.</summary>
    public IReadOnlyList<StratumRule> Strata { get; init; } = [];
}

/// <summary>What becomes of a child that chose a private school and was not drawn.</summary>
public enum LoserRule
{
    /// <summary>Own zone, behind the other children of the same category (Shanghai).</summary>
    BottomOfCategory,

    /// <summary>Own zone behind every child that chose no private school, if a seat remains; else co-ordination (Xi'an).</summary>
    OwnZoneIfSeatsRemain,

    /// <summary>Co-ordination after the first round, the own zone's remaining seats first (Taiyuan).</summary>
    CoOrdination,

    /// <summary>Co-ordination without the own zone's schools: entering the private draw gave that seat up (Chengdu).</summary>
    ZoneSeatLost,
}

/// <summary>Choices of public schools.</summary>
/// <param name="Max">How many schools of the zone a family ranks; 1 where a zone has one school.</param>
/// <param name="Clause">Id of the clause.</param>
/// <param name="Min">How many it must rank at least, where the zone has so many (Beijing Xicheng: exactly five); 0 for none.</param>
public sealed record PublicChoiceRule(int Max, string Clause, int Min = 0);

/// <summary>How multiples of one family are drawn, if they ask for it.</summary>
/// <param name="Mode">The mode.</param>
/// <param name="Clause">Id of the clause.</param>
public sealed record MultiplesRule(MultiplesMode Mode, string Clause);

/// <summary>How multiples are drawn.</summary>
public enum MultiplesMode
{
    /// <summary>Each child by its own number.</summary>
    Independent,

    /// <summary>One number for all (捆绑摇号); the last seat may still part them.</summary>
    OneSharedNumber,

    /// <summary>One number; when the last seat parts them the school adds seats, never over its cap.</summary>
    TogetherExtraSeat,

    /// <summary>One number; when the last seat would part them the school passes them over.</summary>
    TogetherOrSkip,
}

/// <summary>The lottery.</summary>
/// <param name="Scope">Whether a child has one number or one per school.</param>
/// <param name="Clause">Id of the clause.</param>
public sealed record LotteryRule(LotteryScope Scope, string Clause);

/// <summary>How far a lottery number reaches.</summary>
public enum LotteryScope
{
    /// <summary>One number for the whole season.</summary>
    Season,

    /// <summary>One number for each school.</summary>
    School,
}

/// <summary>Co-ordination (统筹).</summary>
/// <param name="Order">In which order schools are tried.</param>
/// <param name="Clause">Id of the clause.</param>
public sealed record CoOrdinationRule(CoOrdinationOrder Order, string Clause);

/// <summary>In which order co-ordination tries schools.</summary>
public enum CoOrdinationOrder
{
    /// <summary>The neighbours that were published for the child's zone school, nearest first.</summary>
    PublishedNeighbours,

    /// <summary>The public schools whose distance from the child's home is known, nearest first.</summary>
    Distance,
}

/// <summary>What guardians do with an offer.</summary>
/// <param name="Silence">What an offer becomes that nobody answers in time.</param>
/// <param name="Clause">Id of the clause.</param>
public sealed record ConfirmationRule(OfferSilence Silence, string Clause);

/// <summary>What becomes of an offer that nobody answers in time.</summary>
public enum OfferSilence
{
    /// <summary>The seat is given up (视为放弃).</summary>
    GivesUp,

    /// <summary>The seat is kept until school begins.</summary>
    Keeps,
}

/// <summary>How long a record check waits for a department that does not answer, before a person decides.</summary>
/// <param name="Days">Whole days.</param>
/// <param name="Clause">Id of the clause.</param>
public sealed record PatienceRule(int Days, string Clause);
