namespace EnrollOnline.Web.Doors;

/// <summary>One line of measurements: its sum, its number, and how many fell below each bound.</summary>
public sealed class Series
{
    /// <summary>Upper bounds of the buckets, in the instrument's unit; for requests, seconds.</summary>
    public static readonly IReadOnlyList<double> Bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

    private readonly Lock _gate = new();
    private readonly long[] _below = new long[Bounds.Count];
    private double _sum;
    private long _count;

    /// <summary>Takes one measurement in; <paramref name="sets"/> says that it is the present value and not an addition.</summary>
    public void Add(double value, bool sets)
    {
        lock (_gate)
        {
            _sum = sets ? value : _sum + value;
            _count++;
            for (var i = 0; i < _below.Length; i++)
            {
                _below[i] += value <= Bounds[i] ? 1 : 0;
            }
        }
    }

    /// <summary>A consistent copy of the figures.</summary>
    public (double Sum, long Count, long[] Below) Snapshot()
    {
        lock (_gate)
        {
            return (_sum, _count, [.. _below]);
        }
    }
}
