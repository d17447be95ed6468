using System.Runtime.CompilerServices;

namespace EnrollOnline.Admissions.Placements;

/// <summary>
/// Deferred acceptance with children proposing (Gale and Shapley 1962; for schools with seats Abdulkadiroglu and
/// Sonmez 2003). The result depends on nothing but the keys, whatever the order in which children propose, and without
/// bundles no child can do better by another list (Dubins and Freedman 1981; Roth 1982).
/// </summary>
/// <remarks>
/// Every part keeps a heap of the keys that hold its seats, the worst on top. All memory is taken by the constructor;
/// matching takes none. A child that is displaced goes on behind the entry it held, never from the beginning and never
/// past an entry, so it can neither hold two seats nor skip a school.
/// </remarks>
public sealed class DeferredAcceptance
{
    private readonly SeatMarket _market;
    private readonly int[] _offset;
    private readonly ulong[] _heap;
    private readonly int[] _filled;
    private readonly int[] _next;

    /// <summary>Takes the memory that the market needs; nobody holds a seat yet.</summary>
    /// <param name="market">The market.</param>
    public DeferredAcceptance(SeatMarket market)
    {
        ArgumentNullException.ThrowIfNull(market);
        _market = market;
        _offset = Offsets(market);
        _heap = new ulong[_offset[^1]];
        _filled = new int[market.Seats.Length];
        _next = new int[market.Children];
        Held = new int[market.Children];
        Clear();
    }

    /// <summary>The entry that each child holds, or -1.</summary>
    public int[] Held { get; }

    /// <summary>How many applications were looked at so far.</summary>
    public long Proposals { get; private set; }

    /// <summary>Takes every seat back.</summary>
    public void Clear()
    {
        Array.Fill(Held, -1);
        Array.Clear(_filled);
        _market.First.AsSpan(0, _next.Length).CopyTo(_next);
        Proposals = 0;
    }

    /// <summary>Takes over what another run of the same market has reached.</summary>
    /// <param name="other">The other run.</param>
    public void CopyFrom(DeferredAcceptance other)
    {
        ArgumentNullException.ThrowIfNull(other);
        other._heap.CopyTo(_heap, 0);
        other._filled.CopyTo(_filled, 0);
        other._next.CopyTo(_next, 0);
        other.Held.CopyTo(Held, 0);
    }

    /// <summary>Lets the children of a range propose until nobody has anything left to try.</summary>
    /// <param name="children">How many of the first children take part.</param>
    public void Run(int children)
    {
        for (var child = 0; child < children; child++)
        {
            Propose(child);
        }
    }

    /// <summary>Lets one child propose, then whoever it displaces, to the end.</summary>
    /// <param name="child">The child.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Propose(int child)
    {
        var (first, part, key) = (_market.First, _market.Part, _market.Key);
        var (childOfTurn, barred) = (_market.ChildOfTurn, _market.Barred);
        var looked = 0L;
        while (child >= 0)
        {
            var (entry, end) = (_next[child], first[child + 1]);
            var displaced = -1;
            for (; entry < end; entry++)
            {
                looked++;
                if (barred.Length > 0 && barred[entry])
                {
                    continue;
                }

                var at = part[entry];
                var (start, room) = (_offset[at], _offset[at + 1] - _offset[at]);
                if (_filled[at] < room)
                {
                    Raise(_heap.AsSpan(start, ++_filled[at]), key[entry]);
                    break;
                }

                if (room > 0 && key[entry] < _heap[start])
                {
                    displaced = childOfTurn[_heap[start] & SeatMarket.TurnMask];
                    Sink(_heap.AsSpan(start, room), key[entry]);
                    break;
                }
            }

            Held[child] = entry < end ? entry : -1;
            _next[child] = Math.Min(entry + 1, end);
            child = displaced;
        }

        Proposals += looked;
    }

    /// <summary>Where each part's heap begins; a part needs no more room than it has seats or entries.</summary>
    private static int[] Offsets(SeatMarket market)
    {
        var offset = new int[market.Seats.Length + 1];
        foreach (var at in market.Part)
        {
            offset[at + 1]++;
        }

        for (var at = 0; at < market.Seats.Length; at++)
        {
            offset[at + 1] = offset[at] + Math.Min(market.Seats[at], offset[at + 1]);
        }

        return offset;
    }

    /// <summary>Puts a key at the end of a heap with the worst on top, and moves it up to its place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Raise(Span<ulong> heap, ulong key)
    {
        var at = heap.Length - 1;
        while (at > 0 && heap[(at - 1) / 2] < key)
        {
            heap[at] = heap[(at - 1) / 2];
            at = (at - 1) / 2;
        }

        heap[at] = key;
    }

    /// <summary>Replaces the worst key of a heap and moves the new one down to its place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Sink(Span<ulong> heap, ulong key)
    {
        var at = 0;
        while (true)
        {
            var worse = (2 * at) + 1;
            if (worse + 1 < heap.Length && heap[worse + 1] > heap[worse])
            {
                worse++;
            }

            if (worse >= heap.Length || heap[worse] <= key)
            {
                heap[at] = key;
                return;
            }

            heap[at] = heap[worse];
            at = worse;
        }
    }
}
