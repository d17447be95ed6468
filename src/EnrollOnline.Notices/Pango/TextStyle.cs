namespace EnrollOnline.Notices.Pango;

/// <summary>How a run of text is set. Lengths are points.</summary>
internal sealed record TextStyle(double Size)
{
    public bool Bold { get; init; }

    public Alignment Alignment { get; init; }

    public Colour Colour { get; init; } = Colour.Ink;

    /// <summary>Of the first line of each paragraph.</summary>
    public double Indent { get; init; }

    /// <summary>From baseline to baseline, as a multiple of the font's own height.</summary>
    public double LineSpacing { get; init; } = 1;

    /// <summary>Added between characters. The text itself stays without blanks, so that it copies as written.</summary>
    public double Tracking { get; init; }
}

/// <summary>The values are the text library's own.</summary>
internal enum Alignment
{
    Left = 0,
    Centre = 1,
    Right = 2,
}

/// <summary>A colour, each part 0 to 1.</summary>
internal readonly record struct Colour(double Red, double Green, double Blue)
{
    public static readonly Colour Ink = new(0.11, 0.11, 0.13);
    public static readonly Colour Grey = new(0.38, 0.38, 0.40);
    public static readonly Colour Rule = new(0.72, 0.70, 0.66);
    public static readonly Colour Tint = new(0.965, 0.955, 0.935);
    public static readonly Colour Cinnabar = new(0.64, 0.14, 0.12);
}
