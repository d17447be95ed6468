using EnrollOnline.Admissions.Placements;

namespace EnrollOnline.Admissions.Tests.Placements.Slow;

/// <summary>The engine's outcome in the lines of <see cref="SlowPlacement.Report"/>.</summary>
internal static class EngineReport
{
    public static List<string> Of(PlacementResult result) => result is PlacementResult.Done { Outcome: var outcome }
        ?
        [
            .. outcome.Children.Select(child => $"{child.ApplicationNumber}: {child.SchoolCode ?? "none"} {child.Via}"),
            .. outcome.Schools.Select(school => $"{school.SchoolCode}: {school.ExtraSeats} more, {school.Filled} filled"),
            .. outcome.CutOffs.Select(Line).Order(StringComparer.Ordinal),
        ]
        : [result.ToString()!];

    private static string Line(CutOff cut)
    {
        var key = new SlowKey(cut.Last.Outside, cut.Last.Group, cut.Last.Ties, cut.Last.LotteryNumber, "");
        return $"{cut.SchoolCode}/{cut.Pool} {cut.Via} {cut.CategoryCode}: {cut.Admitted}, last {key.Shown}";
    }
}
