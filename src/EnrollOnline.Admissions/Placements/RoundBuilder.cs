namespace EnrollOnline.Admissions.Placements;

/// <summary>Writes the children's lists of one round.</summary>
internal sealed class RoundBuilder(Market market)
{
    private readonly List<int> _first = [0];
    private readonly List<int> _child = [];
    private readonly List<int> _school = [];
    private readonly List<PlacedVia> _via = [];
    private readonly List<ulong> _upperKey = [];

    /// <summary>The first round: private choices, then the zone's schools, public and private in one.</summary>
    public static Round First(Market market)
    {
        var builder = new RoundBuilder(market);
        for (var child = 0; child < market.Children.Length; child++)
        {
            var row = market.Children[child];
            foreach (var code in row.PrivateChoices)
            {
                builder.Add(child, market.SchoolAt(code), PlacedVia.PrivateChoice, Market.PrivateKey);
            }

            if (row.PrivateChoices.Count == 0 || !market.LosersSkipZone)
            {
                foreach (var code in row.ZoneSchools)
                {
                    builder.Add(child, market.SchoolAt(code), PlacedVia.OwnZone, market.PublicKey(row));
                }
            }

            builder._first.Add(builder._child.Count);
        }

        return builder.Build(
            [.. market.Schools.Select(school => school.Plan)], [.. market.Schools.Select(school => school.Cap)]);
    }

    /// <summary>
    /// Co-ordination: children without a seat try the remaining public seats in the published neighbour order of
    /// their first zone school.
    /// </summary>
    public static Round CoOrdination(Market market, Round before)
    {
        var builder = new RoundBuilder(market);
        for (var child = 0; child < market.Children.Length; child++)
        {
            if (before.Held[child] < 0)
            {
                foreach (var school in CoOrdinationOrder.Of(market, market.Children[child]))
                {
                    builder.Add(child, school, PlacedVia.CoOrdination, market.PublicKey(market.Children[child]));
                }
            }

            builder._first.Add(builder._child.Count);
        }

        var filled = before.Filled();
        return builder.Build(
            [.. before.Seats.Select((seats, at) => seats - filled[at])],
            [.. before.Caps.Select((cap, at) => cap - filled[at])]);
    }

    private void Add(int child, int school, PlacedVia via, ulong upperKey)
    {
        _child.Add(child);
        _school.Add(school);
        _via.Add(via);
        _upperKey.Add(upperKey);
    }

    private Round Build(int[] seats, int[] caps)
    {
        int[] child = [.. _child];
        var numbers = new string[child.Length];
        for (var entry = 0; entry < child.Length; entry++)
        {
            numbers[entry] = market.Lottery.Number(child[entry], market.Schools[_school[entry]].Code);
        }

        var keys = _upperKey.ToArray();
        var ranks = market.Lottery.Ranks(child, numbers);
        for (var entry = 0; entry < keys.Length; entry++)
        {
            keys[entry] |= (uint)ranks[entry];
        }

        return new()
        {
            First = [.. _first],
            Child = child,
            School = [.. _school],
            Via = [.. _via],
            Number = numbers,
            Key = keys,
            Barred = new bool[child.Length],
            Seats = seats,
            Caps = caps,
        };
    }
}
