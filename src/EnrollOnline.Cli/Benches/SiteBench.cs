using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using EnrollOnline.Casework.Database;

namespace EnrollOnline.Cli.Benches;

/// <summary>
/// Measures the families' pages: the real site in a process of its own on a temporary database, and families that walk through
/// the application by HTTP, each with its own connection, cookies and form tokens, as fast as they are asked to.
/// </summary>
internal sealed class SiteBench(SiteBenchWish wish)
{
    // However slow the machine: a measurement in which nobody walked the whole way would say nothing of the last steps.
    private const int FewestFinished = 3;
    private const int MostTurns = 20;

    private readonly StepFigures _seen = new();
    private readonly ConcurrentDictionary<string, int> _failures = new(StringComparer.Ordinal);
    private int _last;
    private int _finished;

    /// <summary>Runs everything and gives the figures.</summary>
    public async Task<object> RunAsync(CancellationToken cancel)
    {
        await using var databases = new BenchDatabase(wish.Server);
        var engine = wish.Server is null ? DatabaseEngine.EmbeddedIn(Path.Combine(databases.Folder, "enroll.db")) : await databases.MakeAsync("site");
        using var site = await SiteBenchSite.StartAsync(wish, engine, databases.Folder, cancel);
        Say($"the site is on {site.Place.Address}, {site.Place.Cases.Count} results are out");
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var families = Enumerable.Range(0, wish.Families).Select(place => LiveAsync(site, place, enough.Token)).ToList();
        await Task.Delay(TimeSpan.FromSeconds(wish.WarmSeconds), cancel);
        await site.MarkAsync();
        _seen.Clear();
        _failures.Clear();
        Interlocked.Exchange(ref _finished, 0);
        Say($"measured from now on, {wish.Seconds} s");
        var own = Environment.CpuUsage.TotalTime;
        var begun = Stopwatch.GetTimestamp();
        do
        {
            await Task.Delay(TimeSpan.FromSeconds(wish.Seconds), cancel);
        }
        while (Volatile.Read(ref _finished) < Math.Min(wish.Families + 1, FewestFinished) && Stopwatch.GetElapsedTime(begun).TotalSeconds < wish.Seconds * MostTurns);
        var seconds = Stopwatch.GetElapsedTime(begun).TotalSeconds;
        own = Environment.CpuUsage.TotalTime - own;
        var (client, all, finished, failures) = (_seen.Read(), _seen.All(), _finished, _failures.ToArray());
        var report = await site.EndAsync(cancel);
        await enough.CancelAsync();
        await Task.WhenAll(families);
        Print(report, client);
        return new
        {
            Engine = engine.Name, wish.Families, wish.Think, wish.Published, report.Use.Seconds,
            RequestsPerSecond = Math.Round(all.Count / seconds, 1), Applications = finished,
            Failed = failures.Sum(failure => failure.Value), Failures = failures.ToDictionary(failure => failure.Key, failure => failure.Value), Server = report.All, Client = all, report.Use,
            ClientMicroseconds = (int)(own.TotalMicroseconds / Math.Max(all.Count, 1)), Machine = new { Cores = Environment.ProcessorCount, Load = Load() },
            Steps = report.Steps.OrderBy(step => step.Key, StringComparer.Ordinal).ToDictionary(step => step.Key, step => new { Server = step.Value, Client = client.GetValueOrDefault(step.Key) }),
        };
    }

    // One place at the site: family after family until the end. Families begin one after another, as people do.
    private async Task LiveAsync(SiteBenchSite site, int place, CancellationToken cancel)
    {
        var dice = new Random((wish.Seed * 100_003) + place);
        var family = new BenchFamily(site.Place, site.Codes);
        try
        {
            await Task.Delay(TimeSpan.FromSeconds(Math.Min(wish.WarmSeconds, Math.Max(wish.Think, 1)) * dice.NextDouble()), cancel);
            while (true)
            {
                var number = Interlocked.Increment(ref _last);
                await TryAsync(visitor => family.ApplyAsync(visitor, number, cancel));
                await TryAsync(visitor => family.ReadResultAsync(visitor, number, cancel));
                Interlocked.Increment(ref _finished);

                async Task TryAsync(Func<BenchVisitor, Task> walk)
                {
                    using var visitor = new BenchVisitor(site.Place.Address, number, _seen, token => PauseAsync(dice, token));
                    try
                    {
                        await walk(visitor);
                    }
                    catch (Exception failure) when (failure is InvalidOperationException or HttpRequestException or TimeoutException)
                    {
                        _failures.AddOrUpdate(failure.Message, 1, (_, count) => count + 1);
                        await Task.Delay(TimeSpan.FromSeconds(1), cancel);
                    }
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The end of the measurement.
        }
    }

    // Between half and one and a half times the mean.
    private Task PauseAsync(Random dice, CancellationToken cancel) =>
        wish.Think > 0 ? Task.Delay(TimeSpan.FromSeconds(wish.Think * (0.5 + dice.NextDouble())), cancel) : Task.CompletedTask;

    private static void Print(SiteBenchReport report, IReadOnlyDictionary<string, StepLine> client)
    {
        Console.Error.WriteLine($"  {"step",-42} {"count",7} {"failed",6} {"queries",7} {"server p50",10} {"p95",7} {"p99",7} {"client p95",10}");
        foreach (var (step, line) in report.Steps.OrderByDescending(step => step.Value.P95).Append(new("all", report.All)))
        {
            Console.Error.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {step,-42} {line.Count,7} {line.Failed,6} {line.Commands,7:0.0} {line.P50,10:0.0} {line.P95,7:0.0} {line.P99,7:0.0} {client.GetValueOrDefault(step)?.P95,10:0.0}"));
        }
    }

    private static string Load() => File.Exists("/proc/loadavg") ? string.Join(' ', File.ReadAllText("/proc/loadavg").Split(' ').Take(3)) : "";

    private static void Say(string line) => Console.Error.WriteLine($"  {line}");
}
