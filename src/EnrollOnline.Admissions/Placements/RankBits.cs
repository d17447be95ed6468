namespace EnrollOnline.Admissions.Placements;

/// <summary>
/// How a place in a part's order is packed into one integer, the smaller first: one bit outside the group that the
/// seats are kept for, nine bits of rank group, 26 bits of place among the ranking values, 28 bits of lottery turn.
/// </summary>
internal static class RankBits
{
    /// <summary>Different ranking values that a market may hold.</summary>
    public const int MostTies = 1 << TieBits;

    private const int TieBits = 26;
    private const int GroupShift = SeatMarket.TurnBits + TieBits;
    private const ulong Outside = 1UL << 63;

    public static ulong Pack(int group, int ties) => ((ulong)group << GroupShift) | ((ulong)ties << SeatMarket.TurnBits);

    public static ulong At(ulong rank, int turn, bool outside) => rank | (uint)turn | (outside ? Outside : 0);

    public static bool IsOutside(ulong key) => (key & Outside) != 0;

    public static int GroupOf(ulong key) => (int)((key & ~Outside) >> GroupShift);

    public static int TiesOf(ulong key) => (int)(key >> SeatMarket.TurnBits) & (MostTies - 1);
}
