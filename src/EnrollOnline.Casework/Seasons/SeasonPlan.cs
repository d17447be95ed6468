using System.Text.Json.Serialization;
using EnrollOnline.Casework.Cases;

namespace EnrollOnline.Casework.Seasons;

/// <summary>Everything a bureau publishes before a season opens.</summary>
/// <param name="County">The county.</param>
/// <param name="RulebookText">The rulebook as JSON.</param>
/// <param name="Communities">Every community of the county; none may be without a school.</param>
/// <param name="Schools">Schools with their plans.</param>
/// <param name="Zones">The zone table.</param>
public sealed record SeasonPlan(
    PlannedCounty County,
    string RulebookText,
    IReadOnlyList<PlannedCommunity> Communities,
    IReadOnlyList<PlannedSchool> Schools,
    IReadOnlyList<PlannedZone> Zones);

/// <summary>A county as its bureau presents itself.</summary>
/// <param name="Code">Six-digit division code.</param>
/// <param name="Name">Name in Chinese.</param>
/// <param name="EnglishName">Name in English or pinyin.</param>
/// <param name="BureauName">Who signs.</param>
/// <param name="Hotline">Telephone.</param>
/// <param name="HotlineHours">When somebody answers.</param>
public sealed record PlannedCounty(
    string Code, string Name, string EnglishName, string BureauName, string Hotline, string HotlineHours);

/// <summary>A community.</summary>
/// <param name="Code">Twelve-digit code.</param>
/// <param name="Name">Name.</param>
/// <param name="StreetName">Township or street office.</param>
public sealed record PlannedCommunity(string Code, string Name, string StreetName)
{
    /// <summary>Metres to schools by school code; needed where the rulebook goes by distance.</summary>
    public IReadOnlyDictionary<string, int> Distances { get; init; } = new Dictionary<string, int>();

    /// <summary>Names of its estates and compounds (小区), by which families look their zone up.</summary>
    public IReadOnlyList<string> Estates { get; init; } = [];

    /// <summary>Its roads, whole or by numbers.</summary>
    public IReadOnlyList<PlannedRoad> Roads { get; init; } = [];

    /// <summary>Corners of its outline, in order, the first not repeated; empty when no boundary is published.</summary>
    public IReadOnlyList<MapPoint> Outline { get; init; } = [];
}

/// <summary>A road of a community, or some of its numbers.</summary>
/// <param name="Name">Name as published.</param>
/// <param name="From">First number, from 1; null for the whole road.</param>
/// <param name="To">Last number, included; null when it is open at the end.</param>
/// <param name="Side">Both sides, or odd or even numbers only.</param>
public sealed record PlannedRoad(string Name, int? From = null, int? To = null, RoadSide Side = RoadSide.Both);

/// <summary>A school's plan.</summary>
/// <param name="Code">School code.</param>
/// <param name="Name">Name.</param>
/// <param name="IsPrivate">True for a private school.</param>
/// <param name="Address">Address.</param>
/// <param name="Classes">Classes planned.</param>
/// <param name="ClassSize">Children per class.</param>
/// <param name="Neighbours">Schools that take the overflow of this school's zone, in the published order.</param>
public sealed record PlannedSchool(
    string Code, string Name, bool IsPrivate, string Address, int Classes, int ClassSize, IReadOnlyList<string> Neighbours)
{
    /// <summary>Seats of the plan that are kept for reserves and strata of the rulebook; the rest is open.</summary>
    public IReadOnlyList<PlannedPool> Pools { get; init; } = [];

    /// <summary>Codes of the primary schools whose leavers a junior school takes; needed where the rulebook promotes by school.</summary>
    public IReadOnlyList<string> Feeders { get; init; } = [];

    /// <summary>Where it stands on the map; null when the plan does not say.</summary>
    public MapPoint? Spot { get; init; }

    /// <summary>Boarding seats of a public school, at most its plan; null where none are published.</summary>
    public int? BoardingSeats { get; init; }

    /// <summary>Seats: classes times class size.</summary>
    [JsonIgnore]
    public int Plan => Classes * ClassSize;
}

/// <summary>Seats of one school that are kept for a group.</summary>
/// <param name="Code">Code of a reserve or, at a private school, of a stratum of the rulebook.</param>
/// <param name="Seats">How many.</param>
public sealed record PlannedPool(string Code, int Seats);

/// <summary>The schools of a community, in their published order.</summary>
/// <param name="CommunityCode">The community.</param>
/// <param name="SchoolCodes">One school, or several for a multi-school zone.</param>
public sealed record PlannedZone(string CommunityCode, IReadOnlyList<string> SchoolCodes);

/// <summary>What became of opening a season.</summary>
public abstract record SeasonOpened
{
    private SeasonOpened()
    {
    }

    /// <summary>The season stands.</summary>
    /// <param name="SeasonId">Its key.</param>
    public sealed record Done(Guid SeasonId) : SeasonOpened;

    /// <summary>The county has such a season already; nothing was changed.</summary>
    /// <param name="SeasonId">Its key.</param>
    public sealed record Exists(Guid SeasonId) : SeasonOpened;

    /// <summary>The plan has faults; nothing was written.</summary>
    /// <param name="Faults">Each names its place.</param>
    public sealed record Faulty(IReadOnlyList<string> Faults) : SeasonOpened;
}
