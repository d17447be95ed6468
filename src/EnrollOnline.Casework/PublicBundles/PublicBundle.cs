using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Lotteries;
using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Casework.PublicBundles;

/// <summary>Everything a placement follows from, as the public bundle holds it.</summary>
/// <param name="Season">The season.</param>
/// <param name="Rulebook">The rules.</param>
/// <param name="Schools">Schools, by code.</param>
/// <param name="Applications">The frozen list, by application number.</param>
/// <param name="Lottery">What the ceremony drew.</param>
public sealed record BundleInput(
    BundleSeason Season,
    Rulebook Rulebook,
    IReadOnlyList<BundleSchool> Schools,
    IReadOnlyList<BundleApplication> Applications,
    BundleLottery Lottery)
{
    /// <summary>The placement's input. Places among the ranking values stand in for the values: only their order counts.</summary>
    /// <exception cref="FormatException">The seed is not 64 hexadecimal digits.</exception>
    public PlacementInput ToPlacement() => ToPlacement(place => place);

    /// <summary>The placement's input with the real values.</summary>
    /// <param name="valueOf">Gives the value of a place.</param>
    /// <exception cref="FormatException">The seed is not 64 hexadecimal digits.</exception>
    public PlacementInput ToPlacement(Func<int, int> valueOf)
    {
        ArgumentNullException.ThrowIfNull(valueOf);
        return new PlacementInput(
            Season.Code, Rulebook, new LotterySeed(Lottery.Seed),
            [.. Schools.Select(school => new PlacementSchool(
                school.Code, school.IsPrivate ? SchoolKind.Private : SchoolKind.Public, school.Plan, school.Cap, school.Neighbours)
            {
                Pools = school.Pools, Feeders = school.Feeders,
            })],
            [.. Applications.Select(row => new PlacementChild(
                row.Number, row.Category, new TieValues(row.Ties.Select(place => place is { } known ? (int?)valueOf(known) : null)),
                row.PrivateChoices, row.ZoneSchools, row.MultiplesId)
            {
                Groups = row.Groups, SiblingSchool = row.SiblingSchool, FromSchool = row.FromSchool,
                Distances = [.. row.Distances.Select(way => way with { Metres = valueOf(way.Metres) })], CoOrdination = row.CoOrdination,
            })]);
    }
}

/// <summary>A whole public bundle.</summary>
/// <param name="Input">What the placement follows from.</param>
/// <param name="Results">What each child got, by application number.</param>
/// <param name="CutOffs">The last admitted, by school, way and category.</param>
/// <param name="Files">The bytes of each file, as they were read.</param>
public sealed record PublicBundle(
    BundleInput Input,
    IReadOnlyList<BundleResult> Results,
    IReadOnlyList<BundleCutOff> CutOffs,
    IReadOnlyDictionary<string, byte[]> Files);
