using System.CommandLine;
using EnrollOnline.Admissions.Forecasts;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Cli.Forecasts;
using EnrollOnline.Cli.Installations;

namespace EnrollOnline.Cli.Commands;

/// <summary><c>enroll forecast FILE</c>: children of school age against seats, for three years of entry.</summary>
internal static class ForecastCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make()
    {
        var file = new Argument<FileInfo>("file") { Description = "zones, schools' seats and children as JSON; docs/forecast.md says how" };
        var rulebook = new Option<FileInfo?>("--rulebook") { Description = "rulebook whose thresholds count; without one yellow from 90, red from 100 percent" };
        var json = new Option<bool>("--json") { Description = "write the forecast as one JSON object on the last line" };
        var language = Language.Option();
        var command = new Command("forecast", "Forecast which zones run short of seats within three years.");
        command.Arguments.Add(file);
        foreach (var option in (Option[])[rulebook, json, language])
        {
            command.Options.Add(option);
        }

        command.SetAction((parsed, cancel) => RunAsync(
            parsed.GetRequiredValue(file), parsed.GetValue(rulebook), parsed.GetValue(json), Language.Of(parsed, language), cancel));
        return command;
    }

    private static async Task<int> RunAsync(FileInfo file, FileInfo? rulebook, bool json, Language language, CancellationToken cancel)
    {
        var reading = ForecastFile.Read(await ReadAsync(file, cancel));
        if (reading.Input is not { } input)
        {
            throw new BadUseException($"{file.Name}: {reading.Error}");
        }

        var rule = rulebook is null ? null : await RuleAsync(rulebook, cancel);
        var thresholds = rule ?? SeatForecast.Default;
        switch (SeatForecast.Of(input, thresholds))
        {
            case ForecastResult.BadInput bad:
                throw new BadUseException($"{file.Name}: {bad.Faults[0].Row}: {bad.Faults[0].Message.En}");
            case ForecastResult.Done done:
                new ForecastReport(reading.Names, thresholds, rule is not null, language).Write(done);
                if (json)
                {
                    Report.Json(new { thresholds.YellowFrom, thresholds.RedFrom, done.Groups, done.Total, done.PassedOver });
                }

                return ExitCode.Done;
            default:
                throw new InvalidOperationException("A forecast has two ends.");
        }
    }

    private static async Task<ForecastRule?> RuleAsync(FileInfo file, CancellationToken cancel)
    {
        var reading = RulebookReader.Read(await ReadAsync(file, cancel));
        return reading.Rulebook is { } rulebook
            ? rulebook.Forecast
            : throw new BadUseException($"{file.Name}: line {reading.Errors[0].Line}, column {reading.Errors[0].Column}: {reading.Errors[0].Message.En}");
    }

    private static async Task<string> ReadAsync(FileInfo file, CancellationToken cancel) => file.Exists
        ? await File.ReadAllTextAsync(file.FullName, cancel)
        : throw new BadUseException($"{file.FullName}: no such file");
}
