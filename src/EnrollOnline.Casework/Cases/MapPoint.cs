using System.Globalization;

namespace EnrollOnline.Casework.Cases;

/// <summary>A point of a map.</summary>
/// <param name="Longitude">Degrees east, -180 to 180.</param>
/// <param name="Latitude">Degrees north, -85 to 85.</param>
public readonly record struct MapPoint(double Longitude, double Latitude)
{
    /// <summary>True when it can be drawn.</summary>
    public bool IsOnEarth => Math.Abs(Longitude) <= 180 && Math.Abs(Latitude) <= 85;
}

/// <summary>Points as one column of text: <c>112.570001,37.802134 112.571,37.8</c>, six places at most (about a decimetre).</summary>
public static class MapPoints
{
    /// <summary>Writes points.</summary>
    /// <param name="points">The points.</param>
    public static string Write(IEnumerable<MapPoint> points) => string.Join(' ', points.Select(Write));

    /// <summary>Writes one point.</summary>
    /// <param name="point">The point.</param>
    public static string Write(MapPoint point) =>
        string.Create(CultureInfo.InvariantCulture, $"{point.Longitude:0.######},{point.Latitude:0.######}");

    /// <summary>Reads what <see cref="Write(IEnumerable{MapPoint})"/> wrote.</summary>
    /// <param name="text">The column.</param>
    public static IReadOnlyList<MapPoint> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split(','))
            .Select(pair => new MapPoint(double.Parse(pair[0], CultureInfo.InvariantCulture), double.Parse(pair[1], CultureInfo.InvariantCulture)))];
    }
}
