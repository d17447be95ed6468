using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Placements;

/// <summary>
/// Runs a round and, where the rulebook asks for it, repeats it until no last seat parts multiples. Each repetition
/// either adds seats below the cap or takes entries off the lists, so it ends; with couples no stable result need
/// exist (Roth 1984), which is why the rule and not a search decides.
/// </summary>
internal static class MultiplesTogether
{
    public static void Run(Market market, Round round)
    {
        var mode = market.Rulebook.Multiples.Mode;
        var together = mode is MultiplesMode.TogetherExtraSeat or MultiplesMode.TogetherOrSkip;
        var groups = together ? Groups(market) : [];
        do
        {
            round.Held = DeferredAcceptance.Run(round.First, round.School, round.Key, round.Seats, round.Barred);
        }
        while (Repair(round, groups, mode));
    }

    /// <summary>Entries of a group's members at one school, of which some hold a seat and some were turned away.</summary>
    public static IEnumerable<(int School, int[] Entries, int[] TurnedAway)> Parted(Round round, int[][] groups)
    {
        foreach (var group in groups)
        {
            var entries = group
                .SelectMany(child => Enumerable.Range(round.First[child], round.First[child + 1] - round.First[child]))
                .Where(entry => !round.Barred[entry]);
            foreach (var atSchool in entries.GroupBy(entry => (round.School[entry], round.Key[entry] >> 56)))
            {
                int[] all = [.. atSchool];
                int[] away = [.. all.Where(round.Prefers)];
                if (away.Length > 0 && all.Any(entry => round.Held[round.Child[entry]] == entry))
                {
                    yield return (atSchool.Key.Item1, all, away);
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

    private static bool Repair(Round round, int[][] groups, MultiplesMode mode)
    {
        var changed = false;
        foreach (var (school, entries, turnedAway) in Parted(round, groups).ToList())
        {
            if (mode == MultiplesMode.TogetherExtraSeat)
            {
                var extra = Math.Min(turnedAway.Length, round.Caps[school] - round.Seats[school]);
                round.Seats[school] += extra;
                changed |= extra > 0;
                continue;
            }

            foreach (var entry in entries)
            {
                round.Barred[entry] = true;
            }

            changed = true;
        }

        return changed;
    }
}
