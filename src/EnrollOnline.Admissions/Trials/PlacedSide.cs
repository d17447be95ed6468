using EnrollOnline.Admissions.Placements;

namespace EnrollOnline.Admissions.Trials;

/// <summary>One of the two placements, with what its figures are counted from.</summary>
internal sealed class PlacedSide(PlacementInput input, PlacementOutcome outcome)
{
    private readonly Dictionary<string, CutOff> _last = outcome.CutOffs
        .Where(cut => cut.Via != PlacedVia.CoOrdination && cut.Pool.Length == 0)
        .GroupBy(cut => cut.SchoolCode, StringComparer.Ordinal)
        .ToDictionary(cuts => cuts.Key, cuts => cuts.MaxBy(cut => cut.Last)!, StringComparer.Ordinal);

    private readonly Dictionary<string, PlacementChild> _children =
        input.Children.ToDictionary(child => child.ApplicationNumber, StringComparer.Ordinal);

    public PlacementInput Input => input;

    /// <summary>The children in ordinal order of application number.</summary>
    public IReadOnlyList<ChildPlacement> Children => outcome.Children;

    public SeatCounts Total => Count(outcome.Children);

    public SeatCounts OfCategory(string code) => Count(outcome.Children.Where(child => child.CategoryCode == code));

    public Dictionary<string, SchoolFigures> Schools() => outcome.Schools.ToDictionary(
        school => school.SchoolCode,
        school => new SchoolFigures(school.Plan, school.ExtraSeats, school.Filled, _last.GetValueOrDefault(school.SchoolCode)),
        StringComparer.Ordinal);

    public DistanceFigures Distances()
    {
        int[] known =
        [
            .. from child in outcome.Children
               from distance in _children[child.ApplicationNumber].Distances
               where distance.SchoolCode == child.SchoolCode
               orderby distance.Metres
               select distance.Metres,
        ];
        return known.Length == 0
            ? new(0, 0, 0)
            : new(
                known.Length,
                (int)((known.Sum(metres => (long)metres) + (known.Length / 2)) / known.Length),
                known[(int)(((known.Length * 9L) + 9) / 10) - 1]);
    }

    private static SeatCounts Count(IEnumerable<ChildPlacement> children)
    {
        var ways = new int[Enum.GetValues<PlacedVia>().Length];
        foreach (var child in children)
        {
            ways[(int)child.Via]++;
        }

        return new(
            ways.Sum(), ways[(int)PlacedVia.PrivateChoice], ways[(int)PlacedVia.Promotion], ways[(int)PlacedVia.OwnZone],
            ways[(int)PlacedVia.CoOrdination]);
    }
}
