namespace EnrollOnline.Rehearsal.Counties;

/// <summary>
/// Reproducible chance: SplitMix64 (Steele, Lea and Flood 2014), whole numbers only. The base library does not promise
/// that its seeded generator stays the same from version to version; this one does.
/// </summary>
/// <param name="seed">The seed.</param>
/// <param name="stream">Which of the independent streams of that seed, for example a family's number.</param>
internal sealed class Dice(int seed, int stream)
{
    private ulong state = Mix(((ulong)(uint)seed << 32) | (uint)stream);

    /// <summary>A number from 0 to one less than <paramref name="below"/>.</summary>
    public int Below(int below) => (int)(((UInt128)Next() * (uint)below) >> 64);

    /// <summary>A number between the two, both inclusive.</summary>
    public int Between(int from, int to) => from + Below(to - from + 1);

    /// <summary>True in that many cases of ten thousand.</summary>
    public bool In10000(int cases) => Below(10_000) < cases;

    /// <summary>One of the list.</summary>
    public T Pick<T>(IReadOnlyList<T> list) => list[Below(list.Count)];

    /// <summary>One of the list, the heavier the likelier.</summary>
    public T Weighted<T>(IReadOnlyList<(T Thing, int Weight)> list)
    {
        var left = Below(list.Sum(entry => entry.Weight));
        foreach (var (thing, weight) in list)
        {
            left -= weight;
            if (left < 0)
            {
                return thing;
            }
        }

        return list[^1].Thing;
    }

    /// <summary>A day between the two, both inclusive.</summary>
    public DateOnly Day(DateOnly from, DateOnly to) => from.AddDays(Below(Math.Max(1, to.DayNumber - from.DayNumber + 1)));

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }

    private ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        return Mix(state);
    }
}
