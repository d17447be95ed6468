using System.Globalization;
using EnrollOnline.Admissions.Forecasts;
using EnrollOnline.Casework.Forecasts;
using EnrollOnline.Web.Forms;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace EnrollOnline.Web.Pages.Bureau.Forecast;

/// <summary>What the bureau brings for a forecast, as it is typed.</summary>
public sealed class ForecastForm
{
    /// <summary>The first year of entry.</summary>
    public string? FirstYear { get; set; }

    /// <summary>The children as a file.</summary>
    public IFormFile? File { get; set; }

    /// <summary>The children as lines of community or zone, year and children; a file takes its place.</summary>
    public string? Cohorts { get; set; }

    /// <summary>Seats of each public school in each year.</summary>
    public List<SeatRow> Schools { get; set; } = [];

    /// <summary>The form of a season that nobody has changed yet: every year as its plan.</summary>
    /// <param name="start">The season.</param>
    public static ForecastForm Of(ForecastStart start) => new()
    {
        FirstYear = Word(start.FirstYear),
        Schools =
        [
            .. start.Schools.Select(school => new SeatRow
            {
                Code = school.Code, Seats = [.. Enumerable.Repeat(Word(school.Plan), SeatForecast.Years)],
            }),
        ],
    };

    /// <summary>The forecast; null, with errors beside the fields, where something cannot be understood.</summary>
    /// <param name="start">The season.</param>
    /// <param name="errors">Takes the errors.</param>
    /// <param name="texts">Says them.</param>
    /// <param name="cancel">Stops reading the file.</param>
    public async Task<ForecastView?> RunAsync(ForecastStart start, ModelStateDictionary errors, Texts texts, CancellationToken cancel)
    {
        var text = await UploadedText.ReadAsync(File, Cohorts, cancel);
        if (text is null)
        {
            errors.AddModelError("Form.File", texts["bureau.forecast.file.not-utf8"]);
            return null;
        }

        if (File is not null)
        {
            // From here on the field holds the file, so that a fault can be put right in it.
            errors.Remove("Form.Cohorts");
            Cohorts = text;
        }

        var first = WholeNumber.Read(FirstYear) is { } year and >= 2000 and <= 2996 ? year : (int?)null;
        if (first is null)
        {
            errors.AddModelError("Form.FirstYear", texts["bureau.forecast.first-year.unclear"]);
        }

        var seats = Seats(start, first ?? start.FirstYear, errors, texts).ToList();
        var reading = CohortText.Read(text, start.Zones.Find);
        if (string.IsNullOrWhiteSpace(text) || reading.Faults.Count > 0)
        {
            errors.AddModelError("Form.Cohorts", reading.Faults is [var fault, ..]
                ? texts["bureau.forecast.cohorts.faulty", reading.Faults.Count, fault.Line, texts.Say(fault.Message)]
                : texts["bureau.forecast.cohorts.empty"]);
        }

        return errors.IsValid && start.Run(first!.Value, seats, reading.Cohorts) is ForecastResult.Done done
            ? new ForecastView(start, done, start.Zones.WithoutRow(reading.Cohorts))
            : null;
    }

    private IEnumerable<YearSeats> Seats(ForecastStart start, int first, ModelStateDictionary errors, Texts texts)
    {
        var typed = Schools.Where(row => row.Code is not null).ToDictionary(row => row.Code!, row => row.Seats, StringComparer.Ordinal);
        for (var at = 0; at < start.Schools.Count; at++)
        {
            var school = start.Schools[at];
            for (var year = 0; year < SeatForecast.Years; year++)
            {
                var number = WholeNumber.Read(typed.GetValueOrDefault(school.Code)?.ElementAtOrDefault(year));
                if (number is null)
                {
                    errors.AddModelError($"Form.Schools[{at}].Seats[{year}]", texts["forms.whole-number"]);
                }

                yield return new YearSeats(school.Code, first + year, number ?? 0);
            }
        }
    }

    private static string Word(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>One school's seats as typed.</summary>
public sealed class SeatRow
{
    /// <summary>The school.</summary>
    public string? Code { get; set; }

    /// <summary>Seats year by year.</summary>
    public List<string?> Seats { get; set; } = [];
}

/// <summary>A forecast as it is shown.</summary>
/// <param name="Start">What it started from.</param>
/// <param name="Forecast">What it gives.</param>
/// <param name="WithoutRow">Communities that no row names; they count as without children.</param>
public sealed record ForecastView(ForecastStart Start, ForecastResult.Done Forecast, int WithoutRow);
