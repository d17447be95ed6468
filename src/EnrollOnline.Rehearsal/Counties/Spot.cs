namespace EnrollOnline.Rehearsal.Counties;

/// <summary>
/// A point of the rehearsal's map, in metres east and north of the county's first township.
/// The division codes carry no coordinates, so every spot is invented: townships on a spiral, communities around
/// them. Whole numbers only, so that distances compare alike on every machine.
/// </summary>
/// <param name="East">Metres to the east.</param>
/// <param name="North">Metres to the north.</param>
public readonly record struct Spot(int East, int North)
{
    /// <summary>The square of the distance to another spot, in square metres.</summary>
    /// <param name="other">The other spot.</param>
    public long SquareTo(Spot other)
    {
        long east = East - other.East;
        long north = North - other.North;
        return (east * east) + (north * north);
    }
}
