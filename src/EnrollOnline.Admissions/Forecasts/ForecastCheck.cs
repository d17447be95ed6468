namespace EnrollOnline.Admissions.Forecasts;

/// <summary>Looks for everything that would make a forecast count wrongly, row by row.</summary>
internal sealed class ForecastCheck(ForecastInput input)
{
    private readonly List<ForecastFault> _faults = [];

    public IReadOnlyList<ForecastFault> Faults()
    {
        Zones();
        Seats();
        Cohorts();
        return _faults;
    }

    private void Zones()
    {
        HashSet<string> codes = [];
        for (var at = 0; at < input.Zones.Count; at++)
        {
            if (!codes.Add(input.Zones[at].Code))
            {
                Add($"zones[{at}]", $"学区“{input.Zones[at].Code}”写了两次。", $"zone \"{input.Zones[at].Code}\" stands here twice.");
            }
        }
    }

    private void Seats()
    {
        HashSet<(string, int)> known = [];
        for (var at = 0; at < input.Seats.Count; at++)
        {
            var row = input.Seats[at];
            if (!known.Add((row.SchoolCode, row.Year)))
            {
                Add($"seats[{at}]", $"学校“{row.SchoolCode}”{row.Year}年写了两次。", $"school \"{row.SchoolCode}\" has two rows for {row.Year}.");
            }

            NotNegative($"seats[{at}]", row.Seats);
        }

        // A school without a row is an oversight and not a school without seats.
        foreach (var school in input.Zones.SelectMany(zone => zone.Schools).Distinct(StringComparer.Ordinal))
        {
            foreach (var year in Enumerable.Range(input.FirstYear, SeatForecast.Years).Where(year => !known.Contains((school, year))))
            {
                Add("seats", $"学校“{school}”没有{year}年的学位数。", $"school \"{school}\" has no seats for {year}; write 0 if it takes nobody.");
            }
        }
    }

    private void Cohorts()
    {
        var zones = input.Zones.Select(zone => zone.Code).ToHashSet(StringComparer.Ordinal);
        HashSet<(string, int)> known = [];
        for (var at = 0; at < input.Cohorts.Count; at++)
        {
            var row = input.Cohorts[at];
            if (!zones.Contains(row.ZoneCode))
            {
                Add($"cohorts[{at}]", $"没有学区“{row.ZoneCode}”。", $"there is no zone \"{row.ZoneCode}\".");
            }

            if (!known.Add((row.ZoneCode, row.Year)))
            {
                Add($"cohorts[{at}]", $"学区“{row.ZoneCode}”{row.Year}年写了两次。", $"zone \"{row.ZoneCode}\" has two rows for {row.Year}.");
            }

            NotNegative($"cohorts[{at}]", row.Children);
        }
    }

    private void NotNegative(string row, int number)
    {
        if (number < 0)
        {
            Add(row, $"“{number}”是负数。", $"{number} is negative.");
        }
    }

    private void Add(string row, string zh, string en) => _faults.Add(new(row, new(zh, en)));
}
