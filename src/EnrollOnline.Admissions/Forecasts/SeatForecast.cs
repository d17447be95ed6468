using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Forecasts;

/// <summary>
/// The seat forecast (学位预警): the children of school age of each zone against the seats of its schools, for three
/// years of entry. Zones that share a school are judged together, because a seat can be counted only once.
/// </summary>
public static class SeatForecast
{
    /// <summary>Years of entry that a forecast covers, as Hangzhou publishes it (2022 to 2024 in 2022).</summary>
    public const int Years = 3;

    /// <summary>
    /// What counts where a rulebook has no forecast of its own: yellow from 90, red from 100 percent of the regular plan
    /// (浙教基〔2018〕100号, as explained with Hangzhou's forecast of 2022 to 2024).
    /// </summary>
    public static ForecastRule Default { get; } = new(90, 100, "");

    /// <summary>Judges every group of zones in every year.</summary>
    /// <param name="input">Children, seats and zones.</param>
    /// <param name="rule">From when it warns.</param>
    public static ForecastResult Of(ForecastInput input, ForecastRule rule)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(rule);
        var faults = new ForecastCheck(input).Faults();
        if (faults.Count > 0)
        {
            return new ForecastResult.BadInput(faults);
        }

        var children = input.Cohorts.ToLookup(cohort => (cohort.ZoneCode, cohort.Year), cohort => (long)cohort.Children);
        var seats = input.Seats.ToLookup(row => (row.SchoolCode, row.Year), row => (long)row.Seats);
        int[] years = [.. Enumerable.Range(input.FirstYear, Years)];
        var groups = ZoneGroups.Of(input.Zones).Select(group => group with
        {
            Years = JudgeAll(group.Zones, group.Schools),
            Parts = [.. group.Parts.Select(part => part with { Years = JudgeAll(part.Zones, part.Schools) })],
        }).ToList();
        return new ForecastResult.Done(
            groups,
            [.. years.Select((year, at) => Judge(year, groups.Sum(group => group.Years[at].Children), groups.Sum(group => group.Years[at].Seats), rule))],
            input.Cohorts.Where(cohort => !years.Contains(cohort.Year)).Sum(cohort => (long)cohort.Children));

        IReadOnlyList<ForecastYear> JudgeAll(IReadOnlyList<string> zones, IReadOnlyList<string> schools) =>
        [
            .. years.Select(year => Judge(
                year, zones.Sum(zone => children[(zone, year)].Sum()), schools.Sum(school => seats[(school, year)].Sum()), rule)),
        ];
    }

    /// <summary>Judges children against seats. Percent are cut and not rounded, so that they never reach a threshold that the children do not.</summary>
    private static ForecastYear Judge(int year, long children, long seats, ForecastRule rule)
    {
        var light = children == 0 ? SeatLight.Green
            : children * 100 >= rule.RedFrom * seats ? SeatLight.Red
            : children * 100 >= rule.YellowFrom * seats ? SeatLight.Yellow
            : SeatLight.Green;
        return new(year, children, seats, seats == 0 ? null : children * 100 / seats, light, Math.Max(0, children - seats));
    }
}
