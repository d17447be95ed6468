using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Lotteries;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Placements;

/// <summary>Writes the children's lists of one round and turns them into a flat market.</summary>
internal sealed class RoundBuilder(Market market, RankGroups groups)
{
    private readonly List<int> _first = [0];
    private readonly List<int> _child = [];
    private readonly List<int> _school = [];
    private readonly List<PlacedVia> _via = [];
    private readonly List<int> _group = [];
    private readonly List<TieValues> _ties = [];

    /// <summary>
    /// The first round: private choices, then the child's own public schools, public and private in one run. Behind
    /// the children stand their doubles for <see cref="WithoutPrivate"/>, who take no part in it.
    /// </summary>
    public static Round First(Market market, IReadOnlyList<int> doubles)
    {
        var builder = new RoundBuilder(market, new(market));
        for (var child = 0; child < market.Children.Length; child++)
        {
            var row = market.Children[child];
            foreach (var code in row.PrivateChoices)
            {
                builder.AddOwn(child, market.SchoolAt(code), PlacedVia.PrivateChoice, true);
            }

            if (!market.LeavesPublicOut(row))
            {
                builder.AddPublic(child, row.PrivateChoices.Count > 0);
            }

            builder.EndOfList();
        }

        foreach (var child in doubles)
        {
            builder.AddPublic(child, false);
            builder.EndOfList();
        }

        return builder.Build(new SeatParts(market), [.. market.Schools.Select(school => school.Cap)], doubles.Count);
    }

    /// <summary>Co-ordination: children without a seat try the remaining public seats in the order of the rulebook.</summary>
    public static Round CoOrdination(Market market, Round before)
    {
        var groups = new RankGroups(market);
        var builder = new RoundBuilder(market, groups);
        for (var child = 0; child < market.Children.Length; child++)
        {
            if (before.Held[child] < 0)
            {
                var row = market.Children[child];
                var group = groups.Base(row, row.PrivateChoices.Count > 0);
                foreach (var school in CoOrdinationOrder.Of(market, row))
                {
                    builder.Add(child, school, PlacedVia.CoOrdination, group, market.TiesAt(row, school));
                }
            }

            builder.EndOfList();
        }

        var filled = before.Filled();
        int[] left = [.. before.SchoolSeats().Select((seats, at) => market.IsPublic(at) ? seats - filled[at] : 0)];
        return builder.Build(new SeatParts(market, left), [.. market.Schools.Select((school, at) => school.Cap - filled[at])], 0);
    }

    /// <summary>Adds one listing with its place in the school's order.</summary>
    public void Add(int child, int school, PlacedVia via, int group, TieValues ties)
    {
        _child.Add(child);
        _school.Add(school);
        _via.Add(via);
        _group.Add(group);
        _ties.Add(ties);
    }

    /// <summary>Ends the list of a child.</summary>
    public void EndOfList() => _first.Add(_child.Count);

    private void AddPublic(int child, bool chosePrivate)
    {
        foreach (var (school, via) in market.OwnPublic(market.Children[child]))
        {
            AddOwn(child, school, via, chosePrivate);
        }
    }

    private void AddOwn(int child, int school, PlacedVia via, bool chosePrivate)
    {
        var (group, withoutTies) = groups.At(market.Children[child], school, via, chosePrivate);
        Add(child, school, via, group, withoutTies ? TieValues.None : market.TiesAt(market.Children[child], school));
    }

    /// <summary>Draws the numbers, ranks the values and packs the keys.</summary>
    /// <param name="parts">The parts of the schools' seats.</param>
    /// <param name="caps">Seats that must never be exceeded, by school.</param>
    /// <param name="doubles">How many of the last lists belong to doubles.</param>
    public Round Build(SeatParts parts, int[] caps, int doubles)
    {
        market.Reached(PlacementStep.Listed);
        int[] child = [.. _child];
        var oneEach = market.Rulebook.Lottery.Scope == LotteryScope.Season;
        var (tickets, order) = oneEach ? market.OfSeason() : DrawByListing(child);
        var turn = new int[order.Length];
        for (var at = 0; at < order.Length; at++)
        {
            turn[order[at]] = at;
        }

        market.Reached(PlacementStep.Drawn);
        TieValues[] ties = [.. _ties.Append(TieValues.None).Distinct().Order(TieValues.Ranking)];
        var tiesAt = ties.Select((values, at) => (values, at)).ToDictionary(t => t.values, t => t.at);
        List<int> listing = [], part = [], firstEntry = [0];
        List<ulong> key = [];
        List<(int Part, bool Outside)> tried = [];
        for (var listed = 0; listed < child.Length; listed++)
        {
            tried.Clear();
            parts.Append(_school[listed], market.Children[child[listed]], tried);
            var rank = RankBits.Pack(_group[listed], tiesAt[_ties[listed]]);
            foreach (var (at, outside) in tried)
            {
                listing.Add(listed);
                part.Add(at);
                key.Add(RankBits.At(rank, turn[oneEach ? child[listed] : listed], outside));
            }

            firstEntry.Add(part.Count);
        }

        var seats = new SeatMarket
        {
            First = [.. _first.Select(at => firstEntry[at])],
            Part = [.. part],
            Key = [.. key],
            Seats = [.. parts.Seats],
            ChildOfTurn = oneEach ? [.. order] : [.. order.Select(at => child[at])],
            Barred = new bool[part.Count],
        };
        market.Reached(PlacementStep.Keyed);
        return new()
        {
            FirstListing = [.. _first.SkipLast(doubles)], Child = child, School = [.. _school], Via = [.. _via],
            FirstEntry = [.. firstEntry], Listing = [.. listing], Tickets = tickets, OneTicketEach = oneEach,
            Ties = ties, Parts = parts, Market = seats, Caps = caps, Match = new(seats),
        };
    }

    private (Tickets Tickets, int[] Order) DrawByListing(int[] child)
    {
        var tickets = Tickets.Draw(
            market.Input.Seed, market.Input.SeasonId, child.Length,
            at => market.Schools[_school[at]].Code, at => market.IdOf(market.Children[child[at]]));
        return (tickets, tickets.InOrder(child));
    }
}
