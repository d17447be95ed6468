using System.CommandLine;
using EnrollOnline.Casework;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Rechecks;
using EnrollOnline.Cli.Installations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EnrollOnline.Cli.Commands;

/// <summary><c>enroll recheck --county CODE</c>: asks the registers again for every approved case, or goes on with a run.</summary>
internal static class RecheckCommand
{
    private const int Batch = 200;
    private static readonly TimeSpan _wait = TimeSpan.FromSeconds(5);

    /// <summary>Makes the command.</summary>
    public static Command Make()
    {
        var engine = new EngineOptions();
        var county = new Option<string>("--county") { Description = "division code, six digits", Required = true };
        var season = new Option<string?>("--season") { Description = "season code; without one the county's newest that is open" };
        var report = new Option<FileInfo?>("--report") { Description = "file for the report of every change (CSV, no names or ID numbers)" };
        var command = engine.On(new Command(
            "recheck", "Ask the registers again before placement; settings of departments come from the environment (RecordChecks__...)."));
        foreach (var option in (Option[])[county, season, report])
        {
            command.Options.Add(option);
        }

        command.SetAction((parsed, cancel) => RunAsync(
            engine.Read(parsed), parsed.GetRequiredValue(county), parsed.GetValue(season), parsed.GetValue(report), cancel));
        return command;
    }

    private static async Task<int> RunAsync(Installation installation, string county, string? code, FileInfo? report, CancellationToken cancel)
    {
        var configuration = new ConfigurationBuilder().AddEnvironmentVariables().Build();
        var services = new ServiceCollection().AddLogging(logging => logging.AddConsole().SetMinimumLevel(LogLevel.Warning)).AddCasework(installation.Engine, installation.Keys)
            .AddReviews(configuration);
        await using var provider = services.BuildServiceProvider();
        await using var scope = provider.CreateAsyncScope();
        var desks = scope.ServiceProvider;
        if (!await desks.GetRequiredService<Migrator>().IsUpToDateAsync(cancel))
        {
            throw new BadUseException($"the {installation.Engine.Name} database is not up to date; run enroll migrate first");
        }

        var season = await desks.GetRequiredService<EnrollContext>().Seasons.AsNoTracking()
            .Where(row => row.CountyCode == county && (code == null ? row.State == SeasonState.Open : row.Code == code))
            .OrderByDescending(row => row.Year).ThenBy(row => row.Code).FirstOrDefaultAsync(cancel)
            ?? throw new BadUseException($"{code ?? county}: no such season that is open");
        switch (await desks.GetRequiredService<RecheckStart>().RunAsync(season, RecheckStart.Operator, cancel))
        {
            case RecheckReply.Frozen:
                await Console.Error.WriteLineAsync($"enroll: {season.Code}: the list is frozen; no more re-checks");
                return ExitCode.Failed;
            case RecheckReply.Running running:
                Console.WriteLine($"{season.Code}: going on with run {running.Turn}");
                break;
            case RecheckReply.Started started:
                Console.WriteLine($"{season.Code}: run {started.Turn}, {started.Total} cases");
                break;
        }

        var run = await WorkAsync(desks, season.Code, cancel);
        if (report is not null)
        {
            await WriteAsync(desks.GetRequiredService<RecheckBook>(), season.Code, run.Turn, report, cancel);
        }

        Report.Json(new { season = season.Code, run.Turn, run.Total, run.Outcomes, run.HandedOver });
        return ExitCode.Done;
    }

    private static async Task<RecheckRun> WorkAsync(IServiceProvider desks, string season, CancellationToken cancel)
    {
        var (desk, book) = (desks.GetRequiredService<RecheckDesk>(), desks.GetRequiredService<RecheckBook>());
        var worker = $"{Environment.MachineName}-{Environment.ProcessId}";
        while (true)
        {
            while (await desk.RunBatchAsync(worker, Batch, cancel) > 0)
            {
                cancel.ThrowIfCancellationRequested();
            }

            var run = (await book.ViewAsync(season, cancel))!.Runs[0];
            if (run.EndedAt is not null)
            {
                return run;
            }

            // A silent register is asked again in a while, or another worker holds the rest.
            Console.WriteLine($"{season}: {run.Done} of {run.Total}");
            await Task.Delay(_wait, cancel);
        }
    }

    private static async Task WriteAsync(RecheckBook book, string season, int turn, FileInfo file, CancellationToken cancel)
    {
        await using var writer = new StreamWriter(file.FullName) { NewLine = "\r\n" };
        await foreach (var line in book.ReportAsync(season, turn, cancel))
        {
            await writer.WriteLineAsync(line.AsMemory(), cancel);
        }
    }
}
