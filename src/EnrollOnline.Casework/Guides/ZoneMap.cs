using System.Globalization;
using EnrollOnline.Casework.Cases;

namespace EnrollOnline.Casework.Guides;

/// <summary>
/// A zone drawn to scale: the chosen community, the others of its zone, what lies around, and its schools. Plate carrée at the
/// zone's own latitude, which is true to a part in a thousand over a county.
/// </summary>
/// <param name="Cells">Outlines, those of the zone last, so that they are drawn on top.</param>
/// <param name="Schools">Schools with a spot inside the picture, numbered from 1 in their order.</param>
/// <param name="Metres">Width of the picture in metres.</param>
public sealed record ZoneMap(IReadOnlyList<ZoneCell> Cells, IReadOnlyList<ZoneSpot> Schools, int Metres)
{
    /// <summary>Width and height of the picture in its own units.</summary>
    public const int Size = 360;

    private const double MetresPerDegree = 111_195;
    private const double Margin = 0.25;

    /// <summary>Draws a zone; null when none of its communities has an outline.</summary>
    /// <param name="zone">The zone.</param>
    /// <param name="outlines">Outlines of the county's communities.</param>
    /// <param name="schools">The season's schools.</param>
    public static ZoneMap? Draw(ZoneView zone, IReadOnlyList<CommunityOutline> outlines, IEnumerable<School> schools)
    {
        ArgumentNullException.ThrowIfNull(zone);
        var own = zone.SameZone.Select(place => place.Code).Append(zone.Place.Code).ToHashSet(StringComparer.Ordinal);
        var shapes = outlines.Select(row => (row.CommunityCode, Points: MapPoints.Read(row.Points))).ToList();
        var middle = shapes.Where(shape => own.Contains(shape.CommunityCode)).SelectMany(shape => shape.Points).ToList();
        if (middle.Count == 0)
        {
            return null;
        }

        var zoneSchools = zone.Schools.Select(school => school.School.Code).ToList();
        var spots = schools.Where(school => school.Spot is not null && zoneSchools.Contains(school.Code))
            .Select(school => (School: school, At: MapPoints.Read(school.Spot!)[0])).OrderBy(spot => zoneSchools.IndexOf(spot.School.Code)).ToList();
        var frame = Frame.Around([.. middle, .. spots.Select(spot => spot.At)]);
        var cells = shapes.Select(shape => (shape.CommunityCode, Points: shape.Points.Select(frame.Put).ToList()))
            .Where(shape => shape.Points.Exists(point => point.X is > 0 and < Size && point.Y is > 0 and < Size))
            .Select(shape => new ZoneCell(
                shape.CommunityCode,
                shape.CommunityCode == zone.Place.Code ? CellPart.Chosen : own.Contains(shape.CommunityCode) ? CellPart.SameZone : CellPart.Around,
                string.Join(' ', shape.Points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.X},{point.Y}")))))
            .OrderByDescending(cell => cell.Part).ToList();
        return new ZoneMap(
            cells,
            [.. spots.Select((spot, at) => (Point: frame.Put(spot.At), spot.School, Number: at + 1)).Select(spot => new ZoneSpot(spot.Number, spot.School.Name, spot.Point.X, spot.Point.Y))],
            (int)Math.Round(frame.Degrees * MetresPerDegree));
    }

    /// <summary>The part of the earth that is drawn: a square of so many degrees of latitude.</summary>
    private sealed record Frame(double West, double North, double Degrees, double Narrowing)
    {
        public static Frame Around(IReadOnlyList<MapPoint> points)
        {
            var (west, east) = (points.Min(point => point.Longitude), points.Max(point => point.Longitude));
            var (south, north) = (points.Min(point => point.Latitude), points.Max(point => point.Latitude));
            var narrowing = Math.Cos((south + north) / 2 * Math.PI / 180);
            var degrees = Math.Max(Math.Max((east - west) * narrowing, north - south), 1e-4) * (1 + (2 * Margin));
            return new Frame(((west + east) / 2) - (degrees / narrowing / 2), ((south + north) / 2) + (degrees / 2), degrees, narrowing);
        }

        public (int X, int Y) Put(MapPoint point) => (
            (int)Math.Round((point.Longitude - West) * Narrowing / Degrees * Size), (int)Math.Round((North - point.Latitude) / Degrees * Size));
    }
}

/// <summary>A community on a map.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Part">What it is to the reader.</param>
/// <param name="Points">Its corners as an SVG polygon takes them, in units of <see cref="ZoneMap.Size"/>.</param>
public sealed record ZoneCell(string Code, CellPart Part, string Points);

/// <summary>What a community of a map is to the reader.</summary>
public enum CellPart
{
    /// <summary>The one that was chosen.</summary>
    Chosen = 0,

    /// <summary>Another of the same zone.</summary>
    SameZone = 1,

    /// <summary>Of another zone.</summary>
    Around = 2,
}

/// <summary>A school on a map.</summary>
/// <param name="Number">Its number in the picture and in the list beside it.</param>
/// <param name="Name">Its name.</param>
/// <param name="X">From the left.</param>
/// <param name="Y">From the top.</param>
public sealed record ZoneSpot(int Number, string Name, int X, int Y);
