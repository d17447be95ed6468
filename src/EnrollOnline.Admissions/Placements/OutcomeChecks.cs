using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Placements;

/// <summary>
/// Checks a finished placement without trusting the run that made it: it counts and compares again from the entries
/// held and from the input's rows.
/// </summary>
internal sealed class OutcomeChecks(Market market, Round first, Round second)
{
    public IReadOnlyList<PlacementCheck> Run()
    {
        var inFirst = SeatVerification.Of(first.Market, first.Held, first.Children);
        var inSecond = SeatVerification.Of(second.Market, second.Held, second.Children);
        return
        [
            PlanAndCap(inFirst, inSecond),
            OneSeatEach(),
            ListedSchoolsOnly(),
            NoJustifiedEnvy("no-justified-envy", first, inFirst),
            NoJustifiedEnvy("no-justified-envy-in-co-ordination", second, inSecond),
            ReservesRespected(),
            MultiplesKept(),
        ];
    }

    private PlacementCheck PlanAndCap(SeatVerification inFirst, SeatVerification inSecond)
    {
        foreach (var (round, found) in new[] { (first, inFirst), (second, inSecond) })
        {
            if (found.Overfull >= 0)
            {
                return Fails("plan-and-cap", $"{market.Schools[round.Parts.School[found.Overfull]].Code} {round.Parts.Code[found.Overfull]}");
            }
        }

        var (filledFirst, filledSecond, left) = (first.Filled(), second.Filled(), second.SchoolSeats());
        for (var school = 0; school < market.Schools.Length; school++)
        {
            var row = market.Schools[school];
            var (filled, seats) = (filledFirst[school] + filledSecond[school], filledFirst[school] + left[school]);
            var extra = market.Rulebook.Multiples.Mode == MultiplesMode.TogetherExtraSeat ? row.Cap : row.Plan;
            if (filled > extra || (market.IsPublic(school) && (filled > seats || seats > row.Cap)))
            {
                return Fails("plan-and-cap", $"{row.Code}: {filled} of {seats}, plan {row.Plan}, cap {row.Cap}");
            }
        }

        return Holds("plan-and-cap", $"{market.Schools.Length} schools");
    }

    private PlacementCheck OneSeatEach()
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

    private PlacementCheck ListedSchoolsOnly()
    {
        for (var child = 0; child < market.Children.Length; child++)
        {
            var row = market.Children[child];
            var listed = first.Held[child] is var entry && entry >= 0
                ? row.PrivateChoices.Contains(market.Schools[first.SchoolOf(entry)].Code)
                    || (!market.LeavesPublicOut(row) && market.OwnPublic(row).Any(own => own.School == first.SchoolOf(entry)))
                : second.Held[child] < 0 || CoOrdinationOrder.Of(market, row).Contains(second.SchoolOf(second.Held[child]));
            if (!listed)
            {
                return Fails("listed-schools-only", row.ApplicationNumber);
            }
        }

        return Holds("listed-schools-only", $"{market.Children.Length} children");
    }

    /// <summary>Every part that a child likes better is full, and all who hold a seat there rank before the child.</summary>
    private PlacementCheck NoJustifiedEnvy(string name, Round round, SeatVerification found) =>
        found.Foreign >= 0 ? Fails(name, $"{market.Children[found.Foreign].ApplicationNumber} holds an entry that is not its own")
        : found.Envious >= 0 ? Fails(
            name,
            $"{market.Children[round.Child[round.Listing[found.Envious]]].ApplicationNumber}: {market.Schools[round.SchoolOf(found.Envious)].Code}")
        : Holds(name, $"{round.Listing.Length} list entries");

    /// <summary>No member of a group is turned away from seats kept for it while somebody else holds one; by the rows, not by the keys.</summary>
    private PlacementCheck ReservesRespected()
    {
        var taken = new bool[first.Market.Seats.Length];
        for (var child = 0; child < first.Children; child++)
        {
            if (first.Held[child] is var held && held >= 0)
            {
                taken[first.Market.Part[held]] |= !first.Parts.IsMember(market.Children[child], first.Market.Part[held]);
            }
        }

        for (var entry = 0; entry < first.Market.First[first.Children]; entry++)
        {
            var child = first.Child[first.Listing[entry]];
            var part = first.Market.Part[entry];
            if (taken[part] && !first.Market.Barred[entry] && (first.Held[child] < 0 || entry < first.Held[child])
                && first.Parts.IsMember(market.Children[child], part))
            {
                return Fails("reserves-respected", $"{market.Children[child].ApplicationNumber}: {first.Parts.Code[part]}");
            }
        }

        return Holds("reserves-respected", $"{first.Parts.Code.Count(code => code.Length > 0)} kept parts");
    }

    private PlacementCheck MultiplesKept()
    {
        var mode = market.Rulebook.Multiples.Mode;
        if (mode is MultiplesMode.Independent or MultiplesMode.OneSharedNumber)
        {
            return new("multiples", true, "the rulebook does not promise to keep them together");
        }

        var groups = MultiplesTogether.Groups(market);
        foreach (var round in (Round[])[first, second])
        {
            foreach (var (school, listings, _) in MultiplesTogether.Parted(round, groups))
            {
                if (mode == MultiplesMode.TogetherOrSkip || round.SchoolSeats()[school] < round.Caps[school])
                {
                    return Fails("multiples", $"{market.Children[round.Child[listings[0]]].MultiplesId}: {market.Schools[school].Code}");
                }
            }
        }

        return Holds("multiples", $"{groups.Length} families");
    }

    internal static PlacementCheck Holds(string name, FormattableString detail) =>
        new(name, true, FormattableString.Invariant(detail));

    internal static PlacementCheck Fails(string name, FormattableString detail) =>
        new(name, false, FormattableString.Invariant(detail));

    private static PlacementCheck Fails(string name, string detail) => new(name, false, detail);
}
