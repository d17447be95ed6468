using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Lotteries;

namespace EnrollOnline.Admissions.Placements;

/// <summary>
/// One round of the run. A listing is one school on one child's list; it becomes one or more entries, one for each
/// part of the school's seats that the child tries. <c>Held[c]</c> is the entry that child c holds, or -1.
/// </summary>
internal sealed class Round
{
    /// <summary>Index of each child's first listing, and one more for the end.</summary>
    public required int[] FirstListing { get; init; }

    /// <summary>Each listing's child.</summary>
    public required int[] Child { get; init; }

    /// <summary>Each listing's school.</summary>
    public required int[] School { get; init; }

    /// <summary>The part of the list that each listing stands on.</summary>
    public required PlacedVia[] Via { get; init; }

    /// <summary>Index of each listing's first entry, and one more for the end.</summary>
    public required int[] FirstEntry { get; init; }

    /// <summary>Each entry's listing.</summary>
    public required int[] Listing { get; init; }

    /// <summary>The lottery numbers: one for each child, or one for each listing.</summary>
    public required Tickets Tickets { get; init; }

    /// <summary>True when each child has one number for the season.</summary>
    public required bool OneTicketEach { get; init; }

    /// <summary>The different values that rank, in order; a key holds the place among them.</summary>
    public required TieValues[] Ties { get; init; }

    public required SeatParts Parts { get; init; }

    /// <summary>The flat market; its seats grow when multiples need extra ones.</summary>
    public required SeatMarket Market { get; init; }

    /// <summary>Seats that this round must never exceed, by school.</summary>
    public required int[] Caps { get; init; }

    /// <summary>The finished match.</summary>
    public required DeferredAcceptance Match { get; set; }

    public int[] Held => Match.Held;

    /// <summary>How many children take part; the market may hold others for trial runs behind them.</summary>
    public int Children => FirstListing.Length - 1;

    public int SchoolOf(int entry) => School[Listing[entry]];

    /// <summary>The number that a listing ranks with.</summary>
    public int TicketOf(int listing) => OneTicketEach ? Child[listing] : listing;

    /// <summary>Seats filled at each school.</summary>
    public int[] Filled()
    {
        var filled = new int[Caps.Length];
        foreach (var entry in Held.AsSpan(0, Children))
        {
            if (entry >= 0)
            {
                filled[SchoolOf(entry)]++;
            }
        }

        return filled;
    }

    /// <summary>Seats of each school in this round, extra seats included.</summary>
    public int[] SchoolSeats()
    {
        var seats = new int[Caps.Length];
        for (var part = 0; part < Market.Seats.Length; part++)
        {
            seats[Parts.School[part]] += Market.Seats[part];
        }

        return seats;
    }

    /// <summary>True when the child liked this listing better than what it holds.</summary>
    public bool Prefers(int listing) => Held[Child[listing]] is var held && (held < 0 || listing < Listing[held]);

    /// <summary>A key in words.</summary>
    /// <param name="key">The key.</param>
    /// <param name="number">The lottery number of its listing.</param>
    public RankKey Words(ulong key, string number) =>
        new(RankBits.GroupOf(key), Ties[RankBits.TiesOf(key)], number) { Outside = RankBits.IsOutside(key) };
}
