namespace EnrollOnline.Admissions.Placements;

/// <summary>
/// Verifies a finished match without trusting the run that made it: from the entries held it counts the seats, finds
/// the worst key of each part, and goes once through every list. One pass, no search.
/// </summary>
public sealed class SeatVerification
{
    private SeatVerification(int[] filled, ulong[] worst) => (Filled, Worst) = (filled, worst);

    /// <summary>Seats filled at each part.</summary>
    public IReadOnlyList<int> Filled { get; }

    /// <summary>The worst key that holds a seat of each part; 0 where nobody does.</summary>
    public IReadOnlyList<ulong> Worst { get; }

    /// <summary>A child that does not hold an entry of its own list or holds a barred one, or -1.</summary>
    public int Foreign { get; private init; } = -1;

    /// <summary>A part with more children than seats, or -1.</summary>
    public int Overfull { get; private init; } = -1;

    /// <summary>An entry that a child likes better than what it holds although a seat was left or a worse key holds one, or -1.</summary>
    public int Envious { get; private init; } = -1;

    /// <summary>True when nothing was found.</summary>
    public bool Holds => Foreign < 0 && Overfull < 0 && Envious < 0;

    /// <summary>Verifies.</summary>
    /// <param name="market">The market.</param>
    /// <param name="held">The entry that each child holds, or -1.</param>
    /// <param name="children">How many of the first children took part.</param>
    public static SeatVerification Of(SeatMarket market, ReadOnlySpan<int> held, int children)
    {
        ArgumentNullException.ThrowIfNull(market);
        var filled = new int[market.Seats.Length];
        var worst = new ulong[market.Seats.Length];
        var foreign = -1;
        for (var child = 0; child < children; child++)
        {
            var entry = held[child];
            if (entry < 0)
            {
                continue;
            }

            if (entry < market.First[child] || entry >= market.First[child + 1] || IsBarred(market, entry))
            {
                foreign = child;
                continue;
            }

            var at = market.Part[entry];
            filled[at]++;
            worst[at] = Math.Max(worst[at], market.Key[entry]);
        }

        return new(filled, worst)
        {
            Foreign = foreign,
            Overfull = FirstOverfull(market, filled),
            Envious = foreign >= 0 ? -1 : FirstEnvious(market, held, children, filled, worst),
        };
    }

    private static int FirstOverfull(SeatMarket market, int[] filled)
    {
        for (var at = 0; at < filled.Length; at++)
        {
            if (filled[at] > market.Seats[at])
            {
                return at;
            }
        }

        return -1;
    }

    private static int FirstEnvious(SeatMarket market, ReadOnlySpan<int> held, int children, int[] filled, ulong[] worst)
    {
        for (var child = 0; child < children; child++)
        {
            var end = held[child] < 0 ? market.First[child + 1] : held[child];
            for (var entry = market.First[child]; entry < end; entry++)
            {
                var at = market.Part[entry];
                if ((filled[at] < market.Seats[at] || market.Key[entry] < worst[at]) && !IsBarred(market, entry))
                {
                    return entry;
                }
            }
        }

        return -1;
    }

    private static bool IsBarred(SeatMarket market, int entry) => market.Barred.Length > 0 && market.Barred[entry];
}
