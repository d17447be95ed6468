namespace EnrollOnline.Admissions.Placements;

/// <summary>
/// One round of the run: the entries of all children, the seats to give, and who holds what. Entry e is the
/// application of <c>Child[e]</c> to <c>School[e]</c>; <c>Held[c]</c> is the entry that child c holds, or -1.
/// </summary>
internal sealed class Round
{
    public required int[] First { get; init; }

    public required int[] Child { get; init; }

    public required int[] School { get; init; }

    public required PlacedVia[] Via { get; init; }

    public required string[] Number { get; init; }

    public required ulong[] Key { get; init; }

    /// <summary>Entries passed over because the last seat would have parted multiples.</summary>
    public required bool[] Barred { get; init; }

    /// <summary>Seats of this round; extra seats for multiples are added while it runs.</summary>
    public required int[] Seats { get; init; }

    /// <summary>Seats that this round must never exceed.</summary>
    public required int[] Caps { get; init; }

    public int[] Held { get; set; } = [];

    /// <summary>The entry that ranks last among those that hold a seat at each school, or -1.</summary>
    public int[] LastHeld()
    {
        var last = new int[Seats.Length];
        Array.Fill(last, -1);
        foreach (var entry in Held)
        {
            if (entry >= 0 && (last[School[entry]] < 0 || Key[entry] > Key[last[School[entry]]]))
            {
                last[School[entry]] = entry;
            }
        }

        return last;
    }

    /// <summary>Seats filled at each school.</summary>
    public int[] Filled()
    {
        var filled = new int[Seats.Length];
        foreach (var entry in Held)
        {
            if (entry >= 0)
            {
                filled[School[entry]]++;
            }
        }

        return filled;
    }

    /// <summary>True when the child liked this entry better than what it holds.</summary>
    public bool Prefers(int entry)
    {
        var held = Held[Child[entry]];
        return held < 0 || entry < held;
    }
}
