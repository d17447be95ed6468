using System.Globalization;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Placements;

/// <summary>
/// Checks a finished placement without trusting the run that made it: it counts and compares again from the entries.
/// </summary>
internal static class OutcomeChecks
{
    public static IReadOnlyList<PlacementCheck> Run(Market market, Round first, Round second) =>
    [
        PlanAndCap(market, first, second),
        OneSeatEach(market, first, second),
        ListedSchoolsOnly(market, first, second),
        NoJustifiedEnvy("no-justified-envy", market, first),
        NoJustifiedEnvy("no-justified-envy-in-co-ordination", market, second),
        MultiplesKept(market, first, second),
    ];

    private static PlacementCheck PlanAndCap(Market market, Round first, Round second)
    {
        var inFirst = first.Filled();
        var inSecond = second.Filled();
        for (var school = 0; school < market.Schools.Length; school++)
        {
            var filled = inFirst[school] + inSecond[school];
            var seats = inFirst[school] + second.Seats[school];
            if (inFirst[school] > first.Seats[school] || filled > seats || seats > market.Schools[school].Cap)
            {
                return Fails("plan-and-cap", $"{market.Schools[school].Code}: {filled} of {seats}, cap {market.Schools[school].Cap}");
            }
        }

        return Holds("plan-and-cap", $"{market.Schools.Length} schools");
    }

    private static PlacementCheck OneSeatEach(Market market, Round first, Round second)
    {
        for (var child = 0; child < market.Children.Length; child++)
        {
            if (first.Held[child] >= 0 && second.Held[child] >= 0)
            {
                return Fails("one-seat-each", market.Children[child].ApplicationNumber);
            }
        }

        return Holds("one-seat-each", $"{market.Children.Length} children");
    }

    private static PlacementCheck ListedSchoolsOnly(Market market, Round first, Round second)
    {
        for (var child = 0; child < market.Children.Length; child++)
        {
            var row = market.Children[child];
            var seat = SeatOf(first, child) ?? SeatOf(second, child);
            if (seat is { } at
                && !row.PrivateChoices.Contains(market.Schools[at].Code)
                && !row.ZoneSchools.Contains(market.Schools[at].Code)
                && !CoOrdinationOrder.Of(market, row).Contains(at))
            {
                return Fails("listed-schools-only", $"{row.ApplicationNumber}: {market.Schools[at].Code}");
            }
        }

        return Holds("listed-schools-only", $"{market.Children.Length} children");
    }

    /// <summary>Every school that a child likes better is full, and all who hold a seat there rank before the child.</summary>
    private static PlacementCheck NoJustifiedEnvy(string name, Market market, Round round)
    {
        var last = round.LastHeld();
        var filled = round.Filled();
        for (var entry = 0; entry < round.Child.Length; entry++)
        {
            var school = round.School[entry];
            if (round.Barred[entry] || !round.Prefers(entry))
            {
                continue;
            }

            if (filled[school] < round.Seats[school] || (last[school] >= 0 && round.Key[entry] < round.Key[last[school]]))
            {
                return Fails(name, $"{market.Children[round.Child[entry]].ApplicationNumber}: {market.Schools[school].Code}");
            }
        }

        return Holds(name, $"{round.Child.Length} list entries");
    }

    private static PlacementCheck MultiplesKept(Market market, Round first, Round second)
    {
        var mode = market.Rulebook.Multiples.Mode;
        if (mode is MultiplesMode.Independent or MultiplesMode.OneSharedNumber)
        {
            return Holds("multiples", "the rulebook does not promise to keep them together");
        }

        var groups = MultiplesTogether.Groups(market);
        foreach (var round in (Round[])[first, second])
        {
            foreach (var (school, entries, _) in MultiplesTogether.Parted(round, groups))
            {
                if (mode == MultiplesMode.TogetherOrSkip || round.Seats[school] < round.Caps[school])
                {
                    return Fails("multiples", $"{market.Children[round.Child[entries[0]]].MultiplesId}: {market.Schools[school].Code}");
                }
            }
        }

        return Holds("multiples", $"{groups.Length} families");
    }

    private static int? SeatOf(Round round, int child) =>
        round.Held[child] < 0 ? null : round.School[round.Held[child]];

    private static PlacementCheck Holds(string name, FormattableString detail) =>
        new(name, true, detail.ToString(CultureInfo.InvariantCulture));

    private static PlacementCheck Holds(string name, string detail) => new(name, true, detail);

    private static PlacementCheck Fails(string name, FormattableString detail) =>
        new(name, false, detail.ToString(CultureInfo.InvariantCulture));

    private static PlacementCheck Fails(string name, string detail) => new(name, false, detail);
}
