namespace EnrollOnline.Admissions.Placements;

/// <summary>
/// A market as flat arrays, the form that is fast to match and to verify. Child c's list is the entries
/// <c>First[c]</c> up to, but not with, <c>First[c + 1]</c>, best liked first. Each entry applies to one part of a
/// school's seats with an integer key; the smaller key comes first and no two at one part are alike.
/// </summary>
/// <remarks>
/// The lowest <see cref="TurnBits"/> bits of a key are the entry's turn: its place in the lottery. A turn belongs to
/// one child, so the key alone says who holds a seat. Everything above the turn is the caller's: group, values, and
/// whether the seat is kept for others. There is no float anywhere, so no rounding can carry a child across a group.
/// </remarks>
public sealed class SeatMarket
{
    /// <summary>Bits of a key that hold the turn.</summary>
    public const int TurnBits = 28;

    /// <summary>The part of a key that is the turn.</summary>
    public const ulong TurnMask = (1UL << TurnBits) - 1;

    /// <summary>Index of each child's first entry, and one more for the end.</summary>
    public required int[] First { get; init; }

    /// <summary>Each entry's part of a school's seats.</summary>
    public required int[] Part { get; init; }

    /// <summary>Each entry's place in the order of its part.</summary>
    public required ulong[] Key { get; init; }

    /// <summary>Seats of each part, 0 or more.</summary>
    public required int[] Seats { get; init; }

    /// <summary>The child that each turn belongs to.</summary>
    public required int[] ChildOfTurn { get; init; }

    /// <summary>Entries to pass over; empty for none.</summary>
    public bool[] Barred { get; init; } = [];

    /// <summary>How many children stand in the market.</summary>
    public int Children => First.Length - 1;
}
