using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Placements;

namespace EnrollOnline.Casework.PublicBundles;

/// <summary>What season.json says.</summary>
/// <param name="Code">Public code of the season, part of every lottery message.</param>
/// <param name="CountyCode">Six-digit division code.</param>
/// <param name="CountyName">County name.</param>
/// <param name="Year">Year of entry.</param>
/// <param name="Stage">primary or junior.</param>
public sealed record BundleSeason(string Code, string CountyCode, string CountyName, int Year, string Stage)
{
    /// <summary>The word of a stage.</summary>
    /// <param name="stage">The stage.</param>
    public static string StageWord(Stage stage) => stage == Admissions.Facts.Stage.Primary ? "primary" : "junior";
}

/// <summary>What lottery.json says.</summary>
/// <param name="ListHash">SHA-256 of applications.csv.</param>
/// <param name="Commitment">SHA-256 of the secret, published with the list.</param>
/// <param name="Secret">The secret, opened at the ceremony.</param>
/// <param name="PublicValues">What was drawn in public, in order.</param>
/// <param name="Seed">The seed.</param>
public sealed record BundleLottery(
    string ListHash, string Commitment, string Secret, IReadOnlyList<string> PublicValues, string Seed);

/// <summary>A line of schools.csv.</summary>
/// <param name="Code">School code.</param>
/// <param name="Name">Published name.</param>
/// <param name="IsPrivate">True for a private school.</param>
/// <param name="Plan">Seats planned.</param>
/// <param name="Cap">Seats never exceeded.</param>
/// <param name="Neighbours">Public schools that take the overflow, nearest first.</param>
public sealed record BundleSchool(
    string Code, string Name, bool IsPrivate, int Plan, int Cap, IReadOnlyList<string> Neighbours)
{
    /// <summary>Seats of the plan that are kept for reserves and strata.</summary>
    public IReadOnlyList<SeatPool> Pools { get; init; } = [];

    /// <summary>Primary schools whose leavers it takes.</summary>
    public IReadOnlyList<string> Feeders { get; init; } = [];
}

/// <summary>A line of applications.csv: nothing in it identifies a child.</summary>
/// <param name="Number">Application number.</param>
/// <param name="Category">Category code.</param>
/// <param name="Ties">
/// For each tie-break of the category the place of the child's value among all ranking values of the list, from 1,
/// equal values alike; a distance is lacking here and stands in <see cref="BundleApplication.Distances"/>. The value
/// itself is often the day of birth and stays out.
/// </param>
/// <param name="PrivateChoices">Private schools, best liked first.</param>
/// <param name="ZoneSchools">Public schools of the zone, in the order tried.</param>
/// <param name="MultiplesId">The same for multiples drawn together, or null.</param>
public sealed record BundleApplication(
    string Number, string Category, TieValues Ties, IReadOnlyList<string> PrivateChoices,
    IReadOnlyList<string> ZoneSchools, string? MultiplesId)
{
    /// <summary>Reserves and strata that the child belongs to.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>The school of an elder sibling, or null.</summary>
    public string? SiblingSchool { get; init; }

    /// <summary>The primary school that the child leaves, or null.</summary>
    public string? FromSchool { get; init; }

    /// <summary>Schools with the places of their distances among all ranking values of the list, so that no address is published.</summary>
    public IReadOnlyList<SchoolDistance> Distances { get; init; } = [];

    /// <summary>Public schools that co-ordination tries, where the list was fixed beforehand.</summary>
    public IReadOnlyList<string> CoOrdination { get; init; } = [];
}

/// <summary>A line of results.csv.</summary>
/// <param name="Number">Application number.</param>
/// <param name="School">School code, or null.</param>
/// <param name="Via">How the seat came about.</param>
/// <param name="LotteryNumber">Lottery number, or null for a child that lists no school.</param>
public sealed record BundleResult(string Number, string? School, PlacedVia Via, string? LotteryNumber);

/// <summary>A line of cutoffs.csv: the last admitted child of a category at a school.</summary>
/// <param name="School">School code.</param>
/// <param name="Via">Part of the run.</param>
/// <param name="Pool">Code of the reserve or stratum whose seats these are; empty for open seats.</param>
/// <param name="Category">Category code; empty at private schools.</param>
/// <param name="Admitted">How many were admitted.</param>
/// <param name="Outside">True when the last one does not belong to the group that the seats are kept for.</param>
/// <param name="Group">Rank group of the last one.</param>
/// <param name="Ties">The places of its values.</param>
/// <param name="LotteryNumber">Its lottery number.</param>
public sealed record BundleCutOff(
    string School, PlacedVia Via, string Pool, string Category, int Admitted, bool Outside, int Group, TieValues Ties,
    string LotteryNumber);
