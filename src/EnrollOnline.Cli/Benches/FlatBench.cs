using System.Diagnostics;
using System.Globalization;
using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Lotteries;
using EnrollOnline.Admissions.Placements;

namespace EnrollOnline.Cli.Benches;

/// <summary>
/// Measures the bare engine: the lottery's tickets and their order, the keys, the match, its verification, and every
/// child's trace made once. The made-up lists are not part of any figure.
/// </summary>
internal sealed class FlatBench(FlatMarketShape shape)
{
    /// <summary>Runs everything and gives the figures.</summary>
    /// <param name="runs">How often match and verification are measured.</param>
    public object Run(int runs)
    {
        // The first calls are compiled while they run; a small market takes that out of the figures.
        new FlatBench(shape with { Children = Math.Min(shape.Children, 20_000), Schools = Math.Min(shape.Schools, 200) }).Measure(3);
        GC.Collect();
        return Measure(runs);
    }

    private object Measure(int runs)
    {
        var (tickets, drawn) = Draw();
        var (order, ordered) = Timed(() => tickets.InOrder());
        var (market, keyed) = MakeMarket(order);
        var match = new DeferredAcceptance(market);
        var matched = new double[runs];
        var verified = new double[runs];
        var taken = 0L;
        var verification = SeatVerification.Of(market, match.Held, 0);
        for (var run = 0; run < runs; run++)
        {
            match.Clear();
            var before = GC.GetAllocatedBytesForCurrentThread();
            matched[run] = Timed(() => match.Run(shape.Children));
            taken = Math.Max(taken, GC.GetAllocatedBytesForCurrentThread() - before);
            (verification, verified[run]) = Timed(() => SeatVerification.Of(market, match.Held, shape.Children));
        }

        var (traced, explained) = Timed(() => Trace(market, match, tickets, order, verification));
        return new
        {
            Scale = "million", shape.Children, shape.Schools, shape.Seats, shape.Choices, shape.Groups, runs,
            Placed = match.Held.Count(entry => entry >= 0), match.Proposals, Verified = verification.Holds, Traces = traced,
            MatchMilliseconds = Median(matched), MatchMillisecondsEach = matched.Select(Round).ToArray(),
            NanosecondsPerProposal = Round(Median(matched) * 1e6 / Math.Max(1, match.Proposals)),
            // What the stopwatch around the loop takes; the loop itself takes nothing.
            BytesTakenInMatch = taken,
            PeakMegabytes = Process.GetCurrentProcess().PeakWorkingSet64 / 1_048_576,
            Parts = new
            {
                Tickets = Round(drawn + ordered), TicketsDrawn = Round(drawn), TicketsOrdered = Round(ordered),
                Keys = Round(keyed), Match = Median(matched), Verify = Median(verified), Explain = Round(explained),
            },
        };
    }

    /// <summary>Draws the tickets; the application numbers are made beforehand and let go.</summary>
    private (Tickets Tickets, double Milliseconds) Draw()
    {
        var numbers = Enumerable.Range(0, shape.Children)
            .Select(at => at.ToString("D10", CultureInfo.InvariantCulture)).ToArray();
        return Timed(() => Tickets.Draw(
            new LotterySeed(new string('7', 64)), "bench", numbers.Length, _ => LotteryNumber.SeasonScope, at => numbers[at]));
    }

    /// <summary>Makes the keys; the lists are made beforehand and let go.</summary>
    private (SeatMarket Market, double Milliseconds) MakeMarket(int[] order)
    {
        var (school, group) = shape.Lists();
        return Timed(() => Market(school, group, order));
    }

    /// <summary>Children in the order of the lottery, so that lists are read from front to back.</summary>
    private SeatMarket Market(int[] school, byte[] group, int[] order)
    {
        var (first, part, key) = (new int[shape.Children + 1], new int[school.Length], new ulong[school.Length]);
        var identity = new int[shape.Children];
        for (var turn = 0; turn < order.Length; turn++)
        {
            var (from, to) = (order[turn] * shape.Choices, turn * shape.Choices);
            for (var at = 0; at < shape.Choices; at++)
            {
                part[to + at] = school[from + at];
                key[to + at] = ((ulong)group[from + at] << SeatMarket.TurnBits) | (uint)turn;
            }

            first[turn + 1] = to + shape.Choices;
            identity[turn] = turn;
        }

        var seats = new int[shape.Schools];
        Array.Fill(seats, shape.Seats);
        return new() { First = first, Part = part, Key = key, Seats = seats, ChildOfTurn = identity };
    }

    /// <summary>Says for each child and each school tried: group, number, seats, last admitted, verdict.</summary>
    private long Trace(SeatMarket market, DeferredAcceptance match, Tickets tickets, int[] order, SeatVerification found)
    {
        var last = new RankKey[shape.Schools];
        for (var at = 0; at < last.Length; at++)
        {
            last[at] = Words(found.Worst[at], tickets, order);
        }

        var made = 0L;
        for (var child = 0; child < shape.Children; child++)
        {
            var held = match.Held[child];
            var number = tickets.Text(order[child]);
            for (var entry = market.First[child]; entry < market.First[child + 1]; entry++)
            {
                var at = market.Part[entry];
                var trace = new SchoolTrace(
                    "", PlacedVia.OwnZone,
                    new((int)(market.Key[entry] >> SeatMarket.TurnBits), TieValues.None, number),
                    market.Seats[at], found.Filled[at] == market.Seats[at] ? last[at] : null,
                    entry == held ? TraceVerdict.Admitted : held >= 0 && entry > held ? TraceVerdict.NotNeeded : TraceVerdict.Full);
                made += trace.Verdict == TraceVerdict.Full && trace.Key < last[at] ? 0 : 1;
            }
        }

        return made;
    }

    private static RankKey Words(ulong key, Tickets tickets, int[] order) => new(
        (int)(key >> SeatMarket.TurnBits), TieValues.None,
        tickets.Text(order[(int)(key & SeatMarket.TurnMask)]));

    private static (T Result, double Milliseconds) Timed<T>(Func<T> work)
    {
        var start = Stopwatch.GetTimestamp();
        var result = work();
        return (result, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    private static double Timed(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Median(double[] values) => Round(values.Order().ElementAt(values.Length / 2));

    private static double Round(double value) => Math.Round(value, 1);
}
