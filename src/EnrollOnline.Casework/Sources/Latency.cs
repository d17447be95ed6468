namespace EnrollOnline.Casework.Sources;

/// <summary>
/// How long departments take. Only how many requests fell between fixed bounds is kept, so a median is told as the bound
/// below which at least half of them lie, and is never smaller than the true one.
/// </summary>
public static class Latency
{
    /// <summary>Upper bounds in milliseconds, each inclusive, as the columns of <c>source_minutes</c> have them.</summary>
    public static IReadOnlyList<int> Bounds { get; } = [50, 100, 200, 500, 1000, 2000, 5000, 10_000];

    /// <summary>The smallest bound that holds at least half of the requests, but never above the slowest of them.</summary>
    /// <param name="within">How many fell to each bound.</param>
    /// <param name="calls">Requests in all, with those beyond the last bound.</param>
    /// <param name="slowest">The slowest, in milliseconds.</param>
    /// <returns>Milliseconds; null when there were no requests.</returns>
    public static int? HalfWithin(IReadOnlyList<int> within, int calls, int slowest)
    {
        ArgumentNullException.ThrowIfNull(within);
        if (calls == 0)
        {
            return null;
        }

        var sum = 0;
        for (var i = 0; i < within.Count; i++)
        {
            sum += within[i];
            if (sum * 2L >= calls)
            {
                return Math.Min(Bounds[i], slowest);
            }
        }

        return slowest;
    }

    /// <summary>Which bound a request falls to; the number of bounds when it took longer than all.</summary>
    internal static int PlaceOf(int milliseconds)
    {
        var place = 0;
        while (place < Bounds.Count && milliseconds > Bounds[place])
        {
            place++;
        }

        return place;
    }
}
