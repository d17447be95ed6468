using System.Globalization;
using System.Text.Json;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Forecasts;

/// <summary>The result of reading a forecast's file: its input, or one line that names the place of the first fault.</summary>
/// <param name="Input">The input, or null.</param>
/// <param name="Names">Names of zones and schools by code, as far as the file gives them.</param>
/// <param name="Error">"line 3, column 9, $.zones[0].code: ...", or null.</param>
public sealed record ForecastReading(ForecastInput? Input, IReadOnlyDictionary<string, string> Names, string? Error);

/// <summary>Reads the file of <c>enroll forecast</c>; <c>docs/forecast.md</c> says what it holds.</summary>
public static class ForecastFile
{
    /// <summary>Reads the text of a file.</summary>
    /// <param name="json">The text.</param>
    public static ForecastReading Read(string json)
    {
        var faults = new RulebookFaults();
        if (JsonSpotParser.Parse(json, faults) is not { } spot)
        {
            return Refuse(faults);
        }

        var root = new ObjectReader(spot, faults);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var first = root.Whole("firstYear", 2000, 2999);
        var schools = Read(root, "schools", faults, reader => Seats(reader, first, names, faults)).SelectMany(rows => rows).ToList();
        var zones = Read(root, "zones", faults, reader => Zone(reader, names, faults));
        var cohorts = Read(root, "cohorts", faults, reader =>
            new ZoneCohort(reader.Text("zone"), reader.Whole("year", 2000, 2999), reader.Whole("children", 0, 999_999)));
        root.Done();
        return faults.None ? new(new(first, zones, schools, cohorts), names, null) : Refuse(faults);
    }

    private static List<T> Read<T>(ObjectReader root, string name, RulebookFaults faults, Func<ObjectReader, T> read)
    {
        List<T> rows = [];
        foreach (var item in root.Items(name, 0))
        {
            var reader = new ObjectReader(item, faults);
            rows.Add(read(reader));
            reader.Done();
        }

        return rows;
    }

    /// <summary>Three figures for the three years, or one for all of them.</summary>
    private static YearSeats[] Seats(ObjectReader reader, int first, Dictionary<string, string> names, RulebookFaults faults)
    {
        var code = Named(reader, names);
        if (reader.Optional("seats") is { Kind: JsonValueKind.Number })
        {
            var every = reader.Whole("seats", 0, 99_999);
            return [.. Enumerable.Range(first, SeatForecast.Years).Select(year => new YearSeats(code, year, every))];
        }

        var seats = reader.Items("seats", SeatForecast.Years);
        if (seats.Count > SeatForecast.Years)
        {
            faults.Add(seats[SeatForecast.Years], $"只预测{SeatForecast.Years}年。", $"The forecast covers {SeatForecast.Years} years.");
        }

        return [.. seats.Take(SeatForecast.Years).Select((seat, at) => new YearSeats(code, first + at, Whole(seat, faults)))];
    }

    private static ForecastZone Zone(ObjectReader reader, Dictionary<string, string> names, RulebookFaults faults)
    {
        var code = Named(reader, names);
        var schools = reader.Items("schools", 0);
        foreach (var school in schools.Where(school => school.Kind != JsonValueKind.String))
        {
            faults.Add(school, "应为学校代码。", "This must be a school's code.");
        }

        return new(code, [.. schools.Select(school => school.Text)]);
    }

    private static string Named(ObjectReader reader, Dictionary<string, string> names)
    {
        var code = reader.Text("code");
        if (reader.Optional("name") is { Kind: JsonValueKind.String } name)
        {
            names[code] = name.Text;
        }

        return code;
    }

    private static int Whole(JsonSpot spot, RulebookFaults faults)
    {
        if (spot.Kind == JsonValueKind.Number
            && int.TryParse(spot.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value <= 99_999)
        {
            return value;
        }

        faults.Add(spot, "应为0到99999的整数。", "This must be a whole number from 0 to 99999.");
        return 0;
    }

    private static ForecastReading Refuse(RulebookFaults faults)
    {
        var fault = faults.InOrder[0];
        return new(null, new Dictionary<string, string>(), string.Create(
            CultureInfo.InvariantCulture, $"line {fault.Line}, column {fault.Column}, {fault.Path}: {fault.Message.En}"));
    }
}
