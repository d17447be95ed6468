namespace EnrollOnline.Notices.Pango;

/// <summary>A part of a page that is never cut: as much of a block as must stay together.</summary>
/// <param name="Height">In points.</param>
/// <param name="Draw">Draws it with its upper left corner at a point.</param>
internal sealed record Piece(double Height, Action<Canvas, double, double> Draw)
{
    /// <summary>What stands above this piece again when it is the first on a new page: a table's header row.</summary>
    public Piece? Again { get; init; }

    /// <summary>Whether it grows with what the page leaves empty.</summary>
    public bool Stretches { get; init; }

    public static Piece Empty(double height) => new(height, static (_, _, _) => { });
}
