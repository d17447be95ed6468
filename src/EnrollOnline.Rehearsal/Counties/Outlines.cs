namespace EnrollOnline.Rehearsal.Counties;

/// <summary>
/// Invented outlines: what lies nearer to a community's spot than to any other (its Voronoi cell), cut by a square around it.
/// Found by cutting the square with the line half way to each neighbour (Sutherland and Hodgman 1974).
/// </summary>
internal static class Outlines
{
    private const int HalfSide = 420;

    /// <summary>The corners of a cell, in order.</summary>
    /// <param name="at">The community's spot.</param>
    /// <param name="others">Every spot of the map.</param>
    public static IReadOnlyList<Spot> Of(Spot at, IEnumerable<Spot> others)
    {
        List<(double East, double North)> corners =
        [
            (at.East - HalfSide, at.North - HalfSide), (at.East + HalfSide, at.North - HalfSide),
            (at.East + HalfSide, at.North + HalfSide), (at.East - HalfSide, at.North + HalfSide),
        ];
        foreach (var other in others.Where(other => other != at && at.SquareTo(other) < 8L * HalfSide * HalfSide))
        {
            corners = Nearer(corners, at, other);
        }

        return [.. corners.Select(corner => new Spot((int)Math.Round(corner.East), (int)Math.Round(corner.North))).Distinct()];
    }

    private static List<(double East, double North)> Nearer(List<(double East, double North)> corners, Spot at, Spot other)
    {
        List<(double, double)> kept = [];
        for (var i = 0; i < corners.Count; i++)
        {
            var (from, to) = (corners[i], corners[(i + 1) % corners.Count]);
            var (before, after) = (Excess(from), Excess(to));
            if (before <= 0)
            {
                kept.Add(from);
            }

            if (before * after < 0)
            {
                var part = before / (before - after);
                kept.Add((from.East + ((to.East - from.East) * part), from.North + ((to.North - from.North) * part)));
            }
        }

        return kept;

        // How much nearer a point is to the other spot; positive outside the cell.
        double Excess((double East, double North) point) =>
            Square(point, at) - Square(point, other);
    }

    private static double Square((double East, double North) point, Spot spot) =>
        ((point.East - spot.East) * (point.East - spot.East)) + ((point.North - spot.North) * (point.North - spot.North));
}
