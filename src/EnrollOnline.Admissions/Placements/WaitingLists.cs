namespace EnrollOnline.Admissions.Placements;

/// <summary>
/// The waiting lists of a finished placement. Every child keeps its list down to the seat it has, which is safe at
/// the end of it; deferred acceptance over those lists then fills what was given up, in the schools' own order.
/// </summary>
internal sealed class WaitingLists(Market market, Round first, Round second, IReadOnlySet<string> givenUp)
{
    private readonly bool[] _gone = [.. market.Children.Select(child => givenUp.Contains(child.ApplicationNumber))];
    private readonly List<int> _part = [];
    private readonly List<ulong> _key = [];
    private readonly List<(Round Round, int Entry)> _origin = [];

    /// <summary>Who gets which seat, by application number.</summary>
    public IReadOnlyList<MakeUpSeat> MoveUp()
    {
        var (ofFirst, ofSecond) = (PlacesInOrder(first), PlacesInOrder(second));
        var starts = new int[market.Children.Length + 1];
        for (var child = 0; child < market.Children.Length; child++)
        {
            if (!_gone[child])
            {
                AddList(child, first, ofFirst, 0);
                if (first.Held[child] < 0)
                {
                    AddList(child, second, ofSecond, first.Market.Seats.Length);
                }
            }

            starts[child + 1] = _part.Count;
        }

        // Seats of the first round that nobody took went to co-ordination and are counted there.
        var taken = SeatVerification.Of(first.Market, first.Held, first.Children).Filled;
        var match = new DeferredAcceptance(new()
        {
            First = starts, Part = [.. _part], Key = [.. _key], Seats = [.. taken, .. second.Market.Seats],
            ChildOfTurn = [.. Enumerable.Range(0, market.Children.Length)],
        });
        match.Run(market.Children.Length);
        return [.. match.Held.Select((entry, child) => entry < 0 ? null : Moved(child, _origin[entry])).OfType<MakeUpSeat>()];
    }

    private void AddList(int child, Round round, int[] places, int firstPart)
    {
        var held = round.Held[child];
        var end = held < 0 ? round.Market.First[child + 1] : held + 1;
        for (var entry = round.Market.First[child]; entry < end; entry++)
        {
            if (!round.Market.Barred[entry])
            {
                // The seat that the child has is safe: nobody's place comes before 0.
                var place = entry == held ? 0 : (ulong)places[entry] + 1;
                _part.Add(round.Market.Part[entry] + firstPart);
                _key.Add((place << SeatMarket.TurnBits) | (uint)child);
                _origin.Add((round, entry));
            }
        }
    }

    private MakeUpSeat? Moved(int child, (Round Round, int Entry) got)
    {
        var before = first.Held[child] >= 0 ? (Round: first, Entry: first.Held[child]) : (Round: second, Entry: second.Held[child]);
        var from = before.Entry < 0 ? -1 : before.Round.SchoolOf(before.Entry);
        var school = got.Round.SchoolOf(got.Entry);
        if (from == school)
        {
            return null;
        }

        var number = got.Round.Tickets.Text(got.Round.TicketOf(got.Round.Listing[got.Entry]));
        return new(
            market.Children[child].ApplicationNumber,
            market.Schools[school].Code,
            from < 0 ? null : market.Schools[from].Code,
            got.Round.Words(got.Round.Market.Key[got.Entry], number));
    }

    /// <summary>Each entry's place when all entries of the round stand in the order of their keys.</summary>
    private static int[] PlacesInOrder(Round round)
    {
        int[] order = [.. Enumerable.Range(0, round.Market.Key.Length)];
        Array.Sort([.. round.Market.Key], order);
        var places = new int[order.Length];
        for (var place = 0; place < order.Length; place++)
        {
            places[order[place]] = place;
        }

        return places;
    }
}
