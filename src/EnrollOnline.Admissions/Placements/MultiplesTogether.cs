using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Placements;

/// <summary>
/// Runs a round and, where the rulebook asks for it, repeats it until no last seat parts multiples. Each repetition
/// either adds seats below the cap or takes entries off the lists, so it ends; with couples no stable result need
/// exist (Roth 1984; Klaus and Klijn 2005), which is why the rule and not a search decides.
/// </summary>
internal static class MultiplesTogether
{
    public static void Run(Market market, Round round)
    {
        var mode = market.Rulebook.Multiples.Mode;
        var groups = mode is MultiplesMode.TogetherExtraSeat or MultiplesMode.TogetherOrSkip ? Groups(market) : [];
        round.Match.Run(round.Children);
        while (Repair(market, round, [.. Parted(round, groups)], mode))
        {
            // Seats were added or entries barred: what was reached no longer holds.
            round.Match = new(round.Market);
            round.Match.Run(round.Children);
        }
    }

    /// <summary>Places where some members of a group hold a seat of a school and others of the same rank were turned away.</summary>
    public static IEnumerable<PartedMultiples> Parted(Round round, int[][] groups)
    {
        foreach (var group in groups)
        {
            var listings = group
                .SelectMany(child => Enumerable.Range(round.FirstListing[child], round.FirstListing[child + 1] - round.FirstListing[child]))
                .Where(listing => !IsBarred(round, listing));
            foreach (var atSchool in listings.GroupBy(listing => (School: round.School[listing], Group: GroupOf(round, listing))))
            {
                int[] all = [.. atSchool];
                var away = all.Count(round.Prefers);
                if (away > 0 && all.Any(listing => Holds(round, listing)))
                {
                    yield return new(atSchool.Key.School, all, away);
                }
            }
        }
    }

    /// <summary>The children of each multiples' id, where there are two or more.</summary>
    public static int[][] Groups(Market market) =>
        [.. market.Children
            .Select((child, at) => (child.MultiplesId, at))
            .Where(child => child.MultiplesId is not null)
            .GroupBy(child => child.MultiplesId, child => child.at)
            .Where(group => group.Count() > 1)
            .Select(group => group.ToArray())];

    /// <summary>True when the listing was passed over.</summary>
    public static bool IsBarred(Round round, int listing) => round.Market.Barred[round.FirstEntry[listing]];

    private static bool Holds(Round round, int listing) =>
        round.Held[round.Child[listing]] is var held && held >= 0 && round.Listing[held] == listing;

    private static int GroupOf(Round round, int listing) => RankBits.GroupOf(round.Market.Key[round.FirstEntry[listing]]);

    /// <summary>
    /// Private schools first, then rank group by rank group: nothing that happens to a later group reaches an earlier
    /// one, so what an earlier one needs is needed for good, while a family parted further down may find its seats once
    /// those above are settled.
    /// </summary>
    private static bool Repair(Market market, Round round, PartedMultiples[] parted, MultiplesMode mode) =>
        parted.GroupBy(multiples => market.IsPublic(multiples.School) ? GroupOf(round, multiples.Listings[0]) : -1)
            .OrderBy(sameRank => sameRank.Key)
            .Any(sameRank => Repair(round, sameRank, mode));

    private static bool Repair(Round round, IEnumerable<PartedMultiples> parted, MultiplesMode mode)
    {
        var changed = false;
        foreach (var (school, listings, turnedAway) in parted)
        {
            if (mode == MultiplesMode.TogetherExtraSeat)
            {
                var extra = Math.Min(turnedAway, round.Caps[school] - round.SchoolSeats()[school]);
                round.Market.Seats[round.Parts.OpenAt(school)] += extra;
                changed |= extra > 0;
                continue;
            }

            foreach (var listing in listings)
            {
                round.Market.Barred.AsSpan(round.FirstEntry[listing]..round.FirstEntry[listing + 1]).Fill(true);
            }

            changed = true;
        }

        return changed;
    }
}

/// <summary>Multiples whom the last seat of a school would part.</summary>
/// <param name="School">The school.</param>
/// <param name="Listings">The listings of all members there.</param>
/// <param name="TurnedAway">How many of them were turned away.</param>
internal sealed record PartedMultiples(int School, int[] Listings, int TurnedAway);
