using System.Text;
using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.PublicBundles;

namespace EnrollOnline.Casework.Placements;

/// <summary>A placement's input, read back from what was frozen, with the real ranking values beside it.</summary>
internal sealed class FrozenInput
{
    private readonly PlacesOfValues _places;

    private FrozenInput(BundleInput bundle, PlacesOfValues places) => (Bundle, _places) = (bundle, places);

    public BundleInput Bundle { get; }

    /// <exception cref="InvalidOperationException">The stored list was damaged.</exception>
    public static FrozenInput Of(Season season, County county, FrozenList list, Rulebook rulebook, string secret)
    {
        var faults = new BundleFaults();
        var schools = BundleTables.Schools.Read(Encoding.UTF8.GetBytes(list.SchoolsText), faults);
        var applications = BundleTables.Applications.Read(Encoding.UTF8.GetBytes(list.ApplicationsText), faults);
        if (!faults.None)
        {
            throw new InvalidOperationException($"The frozen list of {season.Code} was damaged: {faults.All[0]}");
        }

        return new FrozenInput(
            new BundleInput(
                new BundleSeason(season.Code, season.CountyCode, county.Name, season.Year, BundleSeason.StageWord(season.Stage)),
                rulebook, schools, applications,
                new BundleLottery(season.ListHash!, season.Commitment!, secret, ValuesOf(season), season.Seed!)),
            PlacesOfValues.Read(list.ValuesText));
    }

    /// <summary>The values drawn in public; none of them holds the separator.</summary>
    public static IReadOnlyList<string> ValuesOf(Season season) => season.PublicValues?.Split('|') ?? [];

    public PlacementInput ToPlacement() => Bundle.ToPlacement(_places.ValueOf);

    public PlacementResult Place() => PlacementRun.Place(ToPlacement());

    /// <summary>The places of a child's values among the values of the list, from 1.</summary>
    public TieValues PlacesOf(TieValues values) => _places.Of(values);
}
