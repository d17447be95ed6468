using System.Diagnostics;
using System.Net.Http.Json;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Reviews;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.Rehearsal.Departments;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EnrollOnline.Cli.Benches;

/// <summary>
/// Measures the automatic review: a made-up county is filed into a temporary database, the real review asks stand-in
/// departments over HTTP, and then the floor does the same requests and rows without the review.
/// </summary>
internal sealed class ReviewBench(ReviewBenchWish wish)
{
    private const int WarmCases = 4_000;

    /// <summary>Runs everything and gives the figures.</summary>
    public async Task<object> RunAsync(CancellationToken cancel)
    {
        await using var databases = new BenchDatabase(wish.Server);
        var clock = Stopwatch.StartNew();
        var engine = await databases.MakeAsync("review");
        using var county = await ReviewBenchCounty.StartAsync(wish, engine, databases.Folder, cancel);
        var floorEngine = await databases.CopyAsync("review", "floor");
        var warmEngine = await databases.CopyAsync("review", "warm");
        var calmEngine = wish.Down is null ? null : await databases.CopyAsync("review", "calm");
        var filed = clock.Elapsed.TotalSeconds;
        Say($"{wish.Applications} applications filed, {filed:0.0} s");

        // A copy is reviewed in part beforehand, so that nothing is compiled while the others are measured.
        await WarmAsync(warmEngine, databases.Folder, county, cancel);
        await databases.DropAsync("warm");
        var calmSeconds = calmEngine is null ? 0d : await DisturbAsync(calmEngine, databases.Folder, county, cancel);
        await using var house = ReviewBenchHouse.Build(engine, databases.Folder, (county.Address, county.Secret));
        var (review, sum, settled) = await ReviewAsync(house, county, cancel);
        Say($"reviewed: {sum}, {review.Seconds:0.0} s");
        if (wish.Down is null && sum.Leased != await CountAsync(house, cancel))
        {
            throw new InvalidOperationException("Not every application was reviewed once.");
        }

        var peak = Process.GetCurrentProcess().PeakWorkingSet64 / 1_048_576;
        if (wish.Down is not null)
        {
            return new
            {
                wish.Applications, Engine = engine.Name, wish.Sources, wish.Down, Outcomes = sum,
                RestPerSecond = Rate(sum.Approved + sum.WithOfficer, settled), UndisturbedRestPerSecond = Rate(sum.Approved + sum.WithOfficer, calmSeconds),
                FallPercent = Math.Round(100 * (1 - (calmSeconds / settled)), 1), PeakMegabytes = peak,
                Seconds = new { File = Math.Round(filed, 2), Rest = Math.Round(settled, 2), Undisturbed = Math.Round(calmSeconds, 2) },
            };
        }

        var findings = await CountFindingsAsync(house, cancel);
        var work = await ReviewFloorWork.ReadAsync(house, cancel);
        await using var floorHouse = ReviewBenchHouse.Build(floorEngine, databases.Folder, null);
        var floor = new ReviewFloor(county, work);
        var floorUsage = new Usage(county);
        var floorSeconds = await floor.RunAsync(floorHouse, wish.Server is null ? 1 : 2, cancel);
        floorUsage.Stop(floorSeconds);
        Say($"floor: {floorSeconds:0.0} s");
        return new
        {
            Applications = sum.Leased, Engine = engine.Name, wish.Sources, QuestionsPerApplication = Math.Round((double)findings / sum.Leased, 2),
            ApplicationsPerSecond = Rate(sum.Leased, review.Seconds), FloorApplicationsPerSecond = Rate(sum.Leased, floorSeconds),
            RatioToFloor = Math.Round(floorSeconds / review.Seconds, 3), PeakMegabytes = peak,
            MicrosecondsOfProcessor = new { Review = review.PerCase(sum.Leased), Floor = floorUsage.PerCase(sum.Leased) },
            Outcomes = sum,
            Seconds = new
            {
                File = Math.Round(filed, 2), Review = Math.Round(review.Seconds, 2), Floor = Math.Round(floorSeconds, 2),
                FloorAsk = Math.Round(floor.AskSeconds, 2), FloorWrite = Math.Round(floor.WriteSeconds, 2),
            },
        };
    }

    private static async Task WarmAsync(DatabaseEngine engine, string folder, ReviewBenchCounty county, CancellationToken cancel)
    {
        await using var house = ReviewBenchHouse.Build(engine, folder, (county.Address, county.Secret));
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var done = 0;
        await house.GetRequiredService<ReviewFlow>().RunAsync(
            "warm",
            done: wrote =>
            {
                if (Interlocked.Add(ref done, wrote.Leased) >= WarmCases)
                {
                    enough.Cancel();
                }
            },
            cancel: enough.Token).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        cancel.ThrowIfCancellationRequested();
    }

    // The same cases with every department answering, and then the fault for the rest of the measurement.
    private async Task<double> DisturbAsync(DatabaseEngine engine, string folder, ReviewBenchCounty county, CancellationToken cancel)
    {
        await using var house = ReviewBenchHouse.Build(engine, folder, (county.Address, county.Secret));
        var (_, sum, settled) = await ReviewAsync(house, county, cancel);
        Say($"with every department answering: {sum}, {settled:0.0} s");
        using var http = new HttpClient();
        using var ordered = await http.PostAsJsonAsync(new Uri(county.Address, $"/faults/{wish.Down}"), new Fault(FaultKind.Error500), cancel);
        ordered.EnsureSuccessStatusCode();
        return settled;
    }

    // Beside what it cost: the seconds after which the last case was settled, when some wait for a silent department.
    private static async Task<(Usage Usage, ReviewBatch Sum, double Settled)> ReviewAsync(ServiceProvider house, ReviewBenchCounty county, CancellationToken cancel)
    {
        var (usage, start, last) = (new Usage(county), Stopwatch.GetTimestamp(), 0L);
        var sum = await house.GetRequiredService<ReviewFlow>().RunAsync(
            "bench",
            done: wrote =>
            {
                if (wrote.Approved + wrote.WithOfficer > 0)
                {
                    Interlocked.Exchange(ref last, Stopwatch.GetTimestamp());
                }
            },
            cancel: cancel);
        usage.Stop(Stopwatch.GetElapsedTime(start).TotalSeconds);
        return (usage, sum, Stopwatch.GetElapsedTime(start, last).TotalSeconds);
    }

    private static async Task<int> CountAsync(ServiceProvider house, CancellationToken cancel)
    {
        await using var scope = house.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<EnrollContext>().Applications.CountAsync(cancel);
    }

    private static async Task<int> CountFindingsAsync(ServiceProvider house, CancellationToken cancel)
    {
        await using var scope = house.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<EnrollContext>().Findings
            .CountAsync(row => row.Status != FindingStatus.NotComparable.Code, cancel);
    }

    private static double Rate(int count, double seconds) => Math.Round(count / seconds, 1);

    private static void Say(string line) => Console.Error.WriteLine($"  {line}");

    // What a stretch of work cost this process and the departments' process.
    private sealed class Usage(ReviewBenchCounty county)
    {
        private double _own = Own();
        private double _county = county.ProcessorSeconds;

        public double Seconds { get; private set; }

        public void Stop(double seconds) => (Seconds, _own, _county) = (seconds, Own() - _own, county.ProcessorSeconds - _county);

        public object PerCase(int cases) => new { Bench = (int)(_own * 1e6 / cases), Departments = (int)(_county * 1e6 / cases) };

        private static double Own() => Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds;
    }
}
