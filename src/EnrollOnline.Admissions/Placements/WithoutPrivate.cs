namespace EnrollOnline.Admissions.Placements;

/// <summary>
/// Runs the first round as it would have been had one child chosen no private school. The child's double stands
/// behind the others in the market with the list that the child would then have had; a lost private choice changes
/// nothing for anybody else, so the run goes on from where the first round ended.
/// </summary>
internal sealed class WithoutPrivate(Round first, IReadOnlyList<int> doubles)
{
    private readonly DeferredAcceptance _trial = new(first.Market);
    private readonly Dictionary<int, int> _doubleOf =
        doubles.Select((child, at) => (child, first.Children + at)).ToDictionary(d => d.child, d => d.Item2);

    /// <summary>The children for whom the question can be asked: a private choice and an own public school.</summary>
    public static IReadOnlyList<int> Doubles(Market market) =>
        [.. Enumerable.Range(0, market.Children.Length).Where(child =>
            market.Children[child].PrivateChoices.Count > 0 && market.OwnPublic(market.Children[child]).Any())];

    /// <summary>The school that the first round would have given the child, or -1; only for a child that has a double.</summary>
    /// <param name="child">The child, which holds no private seat.</param>
    public int SchoolOf(int child)
    {
        var stand = _doubleOf[child];
        var seats = first.Market;
        if (first.Held[child] >= 0)
        {
            return RunAgain(child, stand);
        }

        _trial.CopyFrom(first.Match);
        Swap(seats, child, stand);
        _trial.Propose(stand);
        Swap(seats, stand, child);
        return SchoolHeld(stand);
    }

    /// <summary>The public school that the double likes best and the child already has it: nothing better can come.</summary>
    private int RunAgain(int child, int stand)
    {
        var held = first.SchoolOf(first.Held[child]);
        if (first.SchoolOf(first.Market.First[stand]) == held)
        {
            return held;
        }

        _trial.Clear();
        Swap(first.Market, child, stand);
        for (var other = 0; other < first.Children; other++)
        {
            _trial.Propose(other == child ? stand : other);
        }

        Swap(first.Market, stand, child);
        return SchoolHeld(stand);
    }

    private int SchoolHeld(int stand) => _trial.Held[stand] < 0 ? -1 : first.SchoolOf(_trial.Held[stand]);

    /// <summary>Gives the turns of one child to another: the key of a seat says the turn, the turn says the child.</summary>
    private static void Swap(SeatMarket seats, int from, int to)
    {
        for (var entry = seats.First[from]; entry < seats.First[from + 1]; entry++)
        {
            seats.ChildOfTurn[seats.Key[entry] & SeatMarket.TurnMask] = to;
        }

        for (var entry = seats.First[to]; entry < seats.First[to + 1]; entry++)
        {
            seats.ChildOfTurn[seats.Key[entry] & SeatMarket.TurnMask] = to;
        }
    }
}
