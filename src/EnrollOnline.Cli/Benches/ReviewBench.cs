using System.Diagnostics;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Reviews;
using EnrollOnline.RecordChecks.Findings;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EnrollOnline.Cli.Benches;

/// <summary>
/// Measures the automatic review: a made-up county is filed into a temporary database, the real review asks stand-in
/// departments over HTTP, and then the floor does the same requests and rows without the review.
/// </summary>
internal sealed class ReviewBench(ReviewBenchWish wish)
{
    /// <summary>Runs everything and gives the figures.</summary>
    public async Task<object> RunAsync(CancellationToken cancel)
    {
        await using var databases = new BenchDatabase(wish.Server);
        var clock = Stopwatch.StartNew();
        var engine = await databases.MakeAsync("review");
        using var county = await ReviewBenchCounty.StartAsync(wish, engine, databases.Folder, cancel);
        var floorEngine = await databases.CopyAsync("review", "floor");
        var filed = clock.Elapsed.TotalSeconds;
        Say($"{wish.Applications} applications filed, {filed:0.0} s");

        await using var house = ReviewBenchHouse.Build(engine, databases.Folder, (county.Address, county.Secret));
        var (review, sum) = await ReviewAsync(house, county, cancel);
        Say($"reviewed: {sum}, {review.Seconds:0.0} s");
        if (sum.Leased != await CountAsync(house, cancel))
        {
            throw new InvalidOperationException("Not every application was reviewed once.");
        }

        var findings = await CountFindingsAsync(house, cancel);
        var work = await ReviewFloorWork.ReadAsync(house, cancel);
        var peak = Process.GetCurrentProcess().PeakWorkingSet64 / 1_048_576;

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

    private static async Task<(Usage Usage, ReviewBatch Sum)> ReviewAsync(ServiceProvider house, ReviewBenchCounty county, CancellationToken cancel)
    {
        var (usage, start) = (new Usage(county), Stopwatch.GetTimestamp());
        var sum = await house.GetRequiredService<ReviewFlow>().RunAsync("bench", cancel: cancel);
        usage.Stop(Stopwatch.GetElapsedTime(start).TotalSeconds);
        return (usage, sum);
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
