using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;

namespace EnrollOnline.Admissions.Rulebooks;

/// <summary>
/// One county's admission rules (招生细则) for one stage and one year, as data. Made by
/// <see cref="RulebookReader"/>, which refuses whatever contradicts itself.
/// </summary>
public sealed record Rulebook
{
    /// <summary>Name of the rulebook, as "taiyuan-xiaodian-2024-primary".</summary>
    public required string Id { get; init; }

    /// <summary>Version inside the year, as "1".</summary>
    public required string Version { get; init; }

    /// <summary>SHA-256 of the canonical JSON, 64 lowercase hexadecimal digits; see <see cref="CanonicalJson"/>.</summary>
    public required string Hash { get; init; }

    /// <summary>Division code of the county, six digits.</summary>
    public required string CountyCode { get; init; }

    /// <summary>The stage admitted to.</summary>
    public required Stage Stage { get; init; }

    /// <summary>The calendar year of entry.</summary>
    public required int Year { get; init; }

    /// <summary>Title for people.</summary>
    public required Wording Title { get; init; }

    /// <summary>The published texts that the clauses cite.</summary>
    public required IReadOnlyList<RulebookSource> Sources { get; init; }

    /// <summary>Every clause; each rule below names one of them.</summary>
    public required IReadOnlyList<Clause> Clauses { get; init; }

    /// <summary>The season's dates.</summary>
    public required RulebookCalendar Calendar { get; init; }

    /// <summary>From what age a child is admitted.</summary>
    public required AgeRule Age { get; init; }

    /// <summary>Class sizes that a plan is made of.</summary>
    public required ClassSize ClassSize { get; init; }

    /// <summary>The categories (招生类别), best first; the last one takes every eligible child.</summary>
    public required IReadOnlyList<CategoryRule> Categories { get; init; }

    /// <summary>Choices of private schools.</summary>
    public required PrivateChoiceRule PrivateChoices { get; init; }

    /// <summary>Choices of public schools.</summary>
    public required PublicChoiceRule PublicChoices { get; init; }

    /// <summary>How twins and other multiples are drawn.</summary>
    public required MultiplesRule Multiples { get; init; }

    /// <summary>The lottery.</summary>
    public required LotteryRule Lottery { get; init; }

    /// <summary>Seats for children whose own school is full.</summary>
    public required CoOrdinationRule CoOrdination { get; init; }

    /// <summary>What guardians do with an offer.</summary>
    public required ConfirmationRule Confirmation { get; init; }

    /// <summary>How long a record check waits for a department that does not answer.</summary>
    public required PatienceRule Patience { get; init; }

    /// <summary>Seats kept for groups (预留学位), in the order filled; none by default.</summary>
    public IReadOnlyList<ReserveRule> Reserves { get; init; } = [];

    /// <summary>The preference groups that the rulebook knows, with who confirms them.</summary>
    public IReadOnlyList<PreferenceGroupRule> PreferenceGroups { get; init; } = [];

    /// <summary>Points (积分), or null where none are counted.</summary>
    public PointsRule? Points { get; init; }

    /// <summary>Siblings, or null where they do not count.</summary>
    public SiblingRule? Siblings { get; init; }

    /// <summary>From primary school to junior school, or null where the zone alone decides.</summary>
    public PromotionRule? Promotion { get; init; }

    /// <summary>Seats that are given up, or null where they stay empty.</summary>
    public MakeUpRule? MakeUp { get; init; }

    /// <summary>The seat forecast, or null where the county publishes none.</summary>
    public ForecastRule? Forecast { get; init; }

    /// <summary>Records that changed before placement, or null where the county says nothing: an officer looks.</summary>
    public RecheckRule? Recheck { get; init; }

    /// <summary>Approvals drawn for a person's look, or null where none is.</summary>
    public SamplingRule? Sampling { get; init; }

    /// <summary>By when appeals are answered, or null where the county says nothing.</summary>
    public AppealRule? Appeals { get; init; }

    /// <summary>The clause of an id, or null.</summary>
    /// <param name="id">The clause's id.</param>
    public Clause? FindClause(string id) => Clauses.FirstOrDefault(clause => clause.Id == id);

    /// <summary>The category of a code, or null.</summary>
    /// <param name="code">The category's code.</param>
    public CategoryRule? FindCategory(string code) => Categories.FirstOrDefault(category => category.Code == code);
}

/// <summary>A published text that clauses cite.</summary>
/// <param name="Id">Short id used by the clauses.</param>
/// <param name="Title">Title, year and where it was published.</param>
public sealed record RulebookSource(string Id, string Title);

/// <summary>One clause (条款) of the rulebook.</summary>
/// <param name="Id">Id, unique in the rulebook.</param>
/// <param name="Text">The rule in words.</param>
/// <param name="Source">Id of the published text, or null when it is assumed.</param>
/// <param name="Assumed">True when no published text is known and the rulebook fills the gap.</param>
/// <param name="Note">What is assumed and why; required when assumed.</param>
public sealed record Clause(string Id, Wording Text, string? Source, bool Assumed, string? Note);
