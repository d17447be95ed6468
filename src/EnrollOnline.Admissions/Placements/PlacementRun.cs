namespace EnrollOnline.Admissions.Placements;

/// <summary>Places the children of one season.</summary>
public static class PlacementRun
{
    /// <summary>Places. The same input gives the same result on any machine and in any order of rows.</summary>
    /// <param name="input">The frozen input.</param>
    public static PlacementResult Place(PlacementInput input) => throw new NotSupportedException();
}
