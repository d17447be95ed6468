using System.Globalization;
using EnrollOnline.Rehearsal.Counties;
using EnrollOnline.Rehearsal.Departments;

namespace EnrollOnline.Rehearsal.Families;

/// <summary>
/// A real county's map with made-up schools and families. The same arguments give the same county to the last
/// character, on any machine. No person in it exists.
/// </summary>
/// <param name="Map">The divisions, schools and zones.</param>
/// <param name="Season">The days that the families were made to fit.</param>
/// <param name="Families">Families whose children number exactly as many as were asked for.</param>
/// <param name="Refusals">Filings that must be refused at once; their children are not among the N.</param>
/// <param name="DuplicateAttempts">Second filings of children already among the N.</param>
/// <param name="Registers">The four registers, filled with every family's records.</param>
public sealed record MadeUpCounty(
    CountyMap Map,
    SeasonFrame Season,
    IReadOnlyList<MadeUpFamily> Families,
    IReadOnlyList<Refusal> Refusals,
    IReadOnlyList<DuplicateAttempt> DuplicateAttempts,
    Registers Registers)
{
    private const int ChildrenPerRefusal = 200;
    private const int FewestRefusals = 3;
    private const int FamiliesPerDuplicate = 150;

    /// <summary>Makes a county.</summary>
    /// <param name="divisions">The real divisions, from <see cref="Divisions.Load"/>.</param>
    /// <param name="season">Stage, days and thresholds.</param>
    /// <param name="children">How many children file, 1 or more.</param>
    /// <param name="seed">Any number; another one gives another county.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="children"/> is less than one.</exception>
    public static MadeUpCounty Make(CountyDivisions divisions, SeasonFrame season, int children, int seed)
    {
        ArgumentNullException.ThrowIfNull(divisions);
        ArgumentNullException.ThrowIfNull(season);
        ArgumentOutOfRangeException.ThrowIfLessThan(children, 1);
        var own = SeedOf(divisions, season, seed);
        var (map, crowds) = new MapMaker(divisions, season.Stage, own).Make(children);
        var maker = new FamilyMaker(map, crowds, season, own);
        List<MadeUpFamily> families = [];
        for (var left = children; left > 0; left -= families[^1].Children.Count)
        {
            families.Add(maker.Make(families.Count + 1, left));
        }

        var refused = Math.Max(FewestRefusals, children / ChildrenPerRefusal);
        List<Refusal> refusals = [.. Enumerable.Range(families.Count + 1, refused).Select(maker.MakeRefused)];
        var registers = new Registers();
        foreach (var family in families.Concat(refusals.Select(refusal => refusal.Family)))
        {
            family.Records.AddTo(registers);
        }

        return new(map, season, families, refusals, Duplicates(families), registers);
    }

    /// <summary>Two counties, two stages or two years of one seed must not hold the same families.</summary>
    private static int SeedOf(CountyDivisions divisions, SeasonFrame season, int seed) => unchecked(
        (((seed * 1_000_003) + int.Parse(divisions.County.Code, CultureInfo.InvariantCulture)) * 31) + (season.Year * 2) + (int)season.Stage);

    /// <summary>In every 150th two-parent family the other parent, who does not know, files the child again.</summary>
    private static List<DuplicateAttempt> Duplicates(IReadOnlyList<MadeUpFamily> families) =>
        [.. families
            .Where(family => family.Guardians.Count > 1)
            .Where((_, n) => n % FamiliesPerDuplicate == FamiliesPerDuplicate / 4)
            .Select(family => new DuplicateAttempt(
                family.Number,
                family.Guardians[1],
                family.Children[0],
                family.Stated with { Filer = family.Guardians[1], Children = [family.Children[0]] }))];
}
