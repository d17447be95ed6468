using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Tests.Placements.Slow;

/// <summary>
/// One round: deferred acceptance in the days of Gale and Shapley's paper. Each day every child without a seat asks for
/// the next entry of its list, and every part of a school keeps the best of those it holds and those that ask. Then
/// multiples that were parted are repaired and all begins anew.
/// </summary>
/// <param name="lists">The lists.</param>
/// <param name="seats">Seats by school and part; changed when multiples get an extra seat.</param>
/// <param name="caps">Seats by school that are never exceeded in this round.</param>
/// <param name="mode">The rule for multiples.</param>
internal sealed class SlowRound(
    List<SlowList> lists, Dictionary<(string School, string Part), int> seats, Dictionary<string, int> caps, MultiplesMode mode)
{
    private readonly HashSet<(string Child, string School)> _barred = [];

    /// <summary>Children that may not have a school together and so do not ask there.</summary>
    public IReadOnlySet<(string Child, string School)> Barred => _barred;

    /// <summary>What each child holds in the end.</summary>
    public Dictionary<string, SlowEntry?> Run()
    {
        while (true)
        {
            var held = Accept();
            if (mode is MultiplesMode.Independent or MultiplesMode.OneSharedNumber || !RepairAll(Parted(held)))
            {
                return held;
            }
        }
    }

    private Dictionary<string, SlowEntry?> Accept()
    {
        var open = lists.ToDictionary(Number, list => list.Entries.Where(entry => !IsBarred(list, entry)).ToList());
        var held = lists.ToDictionary(Number, _ => (SlowEntry?)null);
        while (lists.Any(list => held[Number(list)] is null && open[Number(list)].Count > 0))
        {
            foreach (var list in lists.Where(list => held[Number(list)] is null && open[Number(list)].Count > 0))
            {
                held[Number(list)] = open[Number(list)][0];
                open[Number(list)].RemoveAt(0);
            }

            foreach (var part in held.Values.OfType<SlowEntry>().GroupBy(entry => (entry.School, entry.Part)).ToList())
            {
                foreach (var entry in part.Order(Comparer<SlowEntry>.Create((a, b) => SlowKey.Compare(a.Key, b.Key))).Skip(seats[part.Key]))
                {
                    held[entry.Key.Number] = null;
                }
            }
        }

        return held;
    }

    /// <summary>Members of one family at one school and in one group, of whom some hold a seat there and some were turned away.</summary>
    private List<(string School, List<string> Members, int TurnedAway)> Parted(Dictionary<string, SlowEntry?> held)
    {
        List<(string, List<string>, int)> parted = [];
        var families = lists.Where(list => list.Child.MultiplesId is not null)
            .OrderBy(Number, StringComparer.Ordinal)
            .GroupBy(list => list.Child.MultiplesId);
        foreach (var family in families)
        {
            foreach (var school in family.SelectMany(list => list.Entries).Select(entry => entry.School).Distinct())
            {
                var asking = family.Where(list => list.Entries.Any(entry => entry.School == school && !IsBarred(list, entry)));
                foreach (var group in asking.GroupBy(list => Open(list, school).Key.Group))
                {
                    var turnedAway = group.Count(list => list.Place(held[Number(list)]) > list.Entries.FindLastIndex(e => e.School == school));
                    if (turnedAway > 0 && group.Any(list => held[Number(list)]?.School == school))
                    {
                        parted.Add((school, [.. group.Select(Number)], turnedAway));
                    }
                }
            }
        }

        return parted;
    }

    /// <summary>Private schools alone as long as there is anything to repair; then one group at a time, the best first.</summary>
    private bool RepairAll(List<(string School, List<string> Members, int TurnedAway)> parted)
    {
        while (parted.Count > 0)
        {
            var first = parted.Min(Turn);
            if (Repair(parted.Where(row => Turn(row) == first)))
            {
                return true;
            }

            parted = [.. parted.Where(row => Turn(row) != first)];
        }

        return false;
    }

    private int Turn((string School, List<string> Members, int TurnedAway) row)
    {
        var entry = Open(lists.Single(list => Number(list) == row.Members[0]), row.School);
        return entry.Via == PlacedVia.PrivateChoice ? -1 : entry.Key.Group;
    }

    private bool Repair(IEnumerable<(string School, List<string> Members, int TurnedAway)> parted)
    {
        var changed = false;
        foreach (var (school, members, turnedAway) in parted)
        {
            if (mode == MultiplesMode.TogetherExtraSeat)
            {
                var more = Math.Min(turnedAway, caps[school] - seats.Where(part => part.Key.School == school).Sum(part => part.Value));
                seats[(school, "")] += more;
                changed |= more > 0;
            }
            else if (mode == MultiplesMode.TogetherOrSkip)
            {
                var before = _barred.Count;
                _barred.UnionWith(members.Select(member => (member, school)));
                changed |= _barred.Count > before;
            }
        }

        return changed;
    }

    private bool IsBarred(SlowList list, SlowEntry entry) => _barred.Contains((Number(list), entry.School));

    private static SlowEntry Open(SlowList list, string school) =>
        list.Entries.Single(entry => entry.School == school && entry.Part.Length == 0);

    private static string Number(SlowList list) => list.Child.ApplicationNumber;
}
