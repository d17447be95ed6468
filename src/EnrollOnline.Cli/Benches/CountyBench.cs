using System.Collections.Concurrent;
using System.Diagnostics;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Cli.Demos;
using EnrollOnline.Cli.Installations;

namespace EnrollOnline.Cli.Benches;

/// <summary>
/// Measures whole placements, county by county, with every rule in use and every explanation written. The made-up
/// counties are not part of any figure; parts are processor milliseconds summed over all threads.
/// </summary>
/// <param name="children">Children in all.</param>
/// <param name="markets">Counties times stages.</param>
/// <param name="seed">Seed of the made-up counties.</param>
internal sealed class CountyBench(int children, int markets, int seed)
{
    private readonly ConcurrentDictionary<PlacementStep, long> _ticks = new();
    private readonly List<PlacementResult> _kept = [];
    private long _placed;
    private long _failed;
    private long _traces;

    /// <summary>Runs everything and gives the figures.</summary>
    /// <param name="keep">Whether all explanations stay in memory to the end, as a province needs them; else a county's are let go.</param>
    public object Run(bool keep)
    {
        var maker = new MadeUpMarket(MadeUpMarket.FullRules(Sample()), seed);
        PlacementRun.Place(maker.Make(9_999, 2_000));
        var (seconds, atOnce) = (0d, keep ? 78 : 16);
        for (var done = 0; done < markets; done += atOnce)
        {
            var inputs = new PlacementInput[Math.Min(atOnce, markets - done)];
            var from = done;
            Parallel.For(0, inputs.Length, at => inputs[at] = maker.Make(from + at, ChildrenOf(from + at)));
            seconds += Place(inputs, keep);
            Console.Error.WriteLine($"  {done + inputs.Length} of {markets} markets, {seconds:0.0} s");
        }

        return new
        {
            Scale = keep ? "province" : "nation", Children = children, Markets = markets, Placed = _placed, Failed = _failed,
            Traces = _traces, ExplanationsKept = keep, Seconds = Math.Round(seconds, 2),
            MatchMilliseconds = Milliseconds(PlacementStep.Matched),
            PeakMegabytes = Process.GetCurrentProcess().PeakWorkingSet64 / 1_048_576,
            Parts = new
            {
                Lists = Milliseconds(PlacementStep.Listed), Tickets = Milliseconds(PlacementStep.Drawn), Keys = Milliseconds(PlacementStep.Keyed),
                Match = Milliseconds(PlacementStep.Matched), Verify = Milliseconds(PlacementStep.Verified),
                Explain = Milliseconds(PlacementStep.Explained),
            },
        };
    }

    private double Place(PlacementInput[] inputs, bool keep)
    {
        var last = new long[inputs.Length];
        var start = Stopwatch.GetTimestamp();
        var results = PlacementRun.PlaceAll(inputs, (market, step) =>
        {
            var now = Stopwatch.GetTimestamp();
            // A market begins with its check, on whatever thread is free: that part is counted from its second step on.
            var spent = last[market] == 0 ? 0 : now - last[market];
            _ticks.AddOrUpdate(step, spent, (_, sum) => sum + spent);
            last[market] = now;
        });
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        foreach (var result in results)
        {
            if (result is not PlacementResult.Done done)
            {
                _failed++;
                continue;
            }

            _placed += done.Outcome.Children.Count(child => child.SchoolCode is not null);
            _traces += done.Outcome.Children.Sum(child => child.Trace.Count);
        }

        if (keep)
        {
            _kept.AddRange(results);
        }

        return seconds;
    }

    private int ChildrenOf(int market) => (children / markets) + (market < children % markets ? 1 : 0);

    private double Milliseconds(PlacementStep step) =>
        Math.Round(_ticks.GetValueOrDefault(step) * 1000d / Stopwatch.Frequency, 1);

    private static Rulebook Sample() =>
        SampleRulebooks.Find("140105", Stage.Primary) is { } sample && RulebookReader.Read(sample.Text).Rulebook is { } rulebook
            ? rulebook
            : throw new BadUseException("the sample rulebook of 140105 is missing");
}
