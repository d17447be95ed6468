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
    string Code, SchoolKind Kind, int Plan, int Cap, IReadOnlyList<string> Neighbours);

/// <summary>One child of the frozen list.</summary>
/// <param name="ApplicationNumber">The application number; without '|'.</param>
/// <param name="CategoryCode">The category that the facts gave.</param>
/// <param name="TieBreak">The date that ranks inside the category, earlier first; a child without one comes after the others.</param>
/// <param name="PrivateChoices">Codes of private schools, best liked first.</param>
/// <param name="ZoneSchools">Codes of the zone's public schools, in the order of the family's choice; the first one's neighbours are used for co-ordination.</param>
/// <param name="MultiplesId">The same for all multiples of one family that asked to be drawn together; else null.</param>
public sealed record PlacementChild(
    string ApplicationNumber,
    string CategoryCode,
    DateOnly? TieBreak,
    IReadOnlyList<string> PrivateChoices,
    IReadOnlyList<string> ZoneSchools,
    string? MultiplesId);
