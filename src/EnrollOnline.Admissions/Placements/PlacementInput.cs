using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Lotteries;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Placements;

/// <summary>Everything that a placement depends on. The order of schools and children does not matter.</summary>
/// <param name="SeasonId">The season's id, part of every lottery number; without '|'.</param>
/// <param name="Rulebook">The rules.</param>
/// <param name="Seed">The lottery's seed.</param>
/// <param name="Schools">The schools with their plans.</param>
/// <param name="Children">The children of the frozen list.</param>
public sealed record PlacementInput(
    string SeasonId,
    Rulebook Rulebook,
    LotterySeed Seed,
    IReadOnlyList<PlacementSchool> Schools,
    IReadOnlyList<PlacementChild> Children);

/// <summary>Public or private.</summary>
public enum SchoolKind
{
    /// <summary>公办, a public school.</summary>
    Public,

    /// <summary>民办, a private school.</summary>
    Private,
}

/// <summary>One school of the season.</summary>
/// <param name="Code">The school's code; without '|'.</param>
/// <param name="Kind">Public or private.</param>
/// <param name="Plan">Seats of the plan, 0 or more.</param>
/// <param name="Cap">Seats that must never be exceeded, at least the plan.</param>
/// <param name="Neighbours">Codes of public schools in the published order of co-ordination, nearest first.</param>
public sealed record PlacementSchool(
    string Code, SchoolKind Kind, int Plan, int Cap, IReadOnlyList<string> Neighbours)
{
    /// <summary>Seats of the plan that are kept for a reserve or stratum of the rulebook; the rest is open.</summary>
    public IReadOnlyList<SeatPool> Pools { get; init; } = [];

    /// <summary>Codes of the primary schools whose leavers a junior school takes; see <see cref="PromotionRule"/>.</summary>
    public IReadOnlyList<string> Feeders { get; init; } = [];
}

/// <summary>Seats of one school that are kept for a group.</summary>
/// <param name="Code">Code of a reserve or, at a private school, of a stratum.</param>
/// <param name="Seats">How many, 1 or more.</param>
public sealed record SeatPool(string Code, int Seats);

/// <summary>How far a school lies from a child's home.</summary>
/// <param name="SchoolCode">The school.</param>
/// <param name="Metres">Metres, or in a public bundle the place among all distances of the season; the smaller is nearer.</param>
public readonly record struct SchoolDistance(string SchoolCode, int Metres);

/// <summary>One child of the frozen list.</summary>
/// <param name="ApplicationNumber">The application number; without '|'.</param>
/// <param name="CategoryCode">The category that the facts gave.</param>
/// <param name="Ties">The values that rank inside the category, in the order of its tie-breaks; a distance is taken from <see cref="Distances"/> and stands here as lacking.</param>
/// <param name="PrivateChoices">Codes of private schools, best liked first.</param>
/// <param name="ZoneSchools">Codes of the zone's public schools, in the order of the family's choice; the first one's neighbours are used for co-ordination.</param>
/// <param name="MultiplesId">The same for all multiples of one family that asked to be drawn together; else null.</param>
public sealed record PlacementChild(
    string ApplicationNumber,
    string CategoryCode,
    TieValues Ties,
    IReadOnlyList<string> PrivateChoices,
    IReadOnlyList<string> ZoneSchools,
    string? MultiplesId)
{
    /// <summary>Codes of the reserves and strata that the child belongs to.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>The school where an elder sibling is still enrolled, or null.</summary>
    public string? SiblingSchool { get; init; }

    /// <summary>The primary school that the child leaves, or null.</summary>
    public string? FromSchool { get; init; }

    /// <summary>How far schools lie from the home, as far as known; no school twice.</summary>
    public IReadOnlyList<SchoolDistance> Distances { get; init; } = [];

    /// <summary>The public schools that co-ordination tries, in order, where the list was fixed beforehand; empty to follow the rulebook.</summary>
    public IReadOnlyList<string> CoOrdination { get; init; } = [];
}
