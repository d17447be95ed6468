using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Admissions.Tests.Placements.Slow;

/// <summary>A seat given again, as a family sees it.</summary>
internal sealed record SlowMove(string Number, string School, string? From, string Key);

/// <summary>What becomes of seats that were given up.</summary>
/// <param name="placement">The placement before.</param>
/// <param name="givenUp">Children whose seats were given up.</param>
internal sealed class SlowMakeUp(SlowPlacement placement, IReadOnlyCollection<string> givenUp)
{
    private static readonly Comparer<SlowEntry> ByKey = Comparer<SlowEntry>.Create((a, b) => SlowKey.Compare(a.Key, b.Key));

    private readonly PlacementInput _input = placement.Input;

    /// <summary>
    /// Deferred acceptance anew among those who keep their seats: each asks for what it was turned away from, and at
    /// last for the seat it has, where it comes before everybody.
    /// </summary>
    public List<SlowMove> WaitingList()
    {
        var lists = _input.Children.Where(child => !givenUp.Contains(child.ApplicationNumber))
            .Select(child => new SlowList(child, [.. Better(child.ApplicationNumber, Held(child.ApplicationNumber)), .. Own(child.ApplicationNumber)]))
            .ToList();
        var seats = lists.SelectMany(list => list.Entries).Select(Seat).Distinct().ToDictionary(
            seat => seat,
            seat => _input.Children.Count(child => Held(child.ApplicationNumber) is { } held && Seat(held) == seat));
        return Moves(new SlowRound(lists, seats, [], MultiplesMode.Independent).Run());
    }

    /// <summary>
    /// The waiting lists as an office works them: one free seat after the other goes to the first who waits for it, and
    /// what that child leaves is free next.
    /// </summary>
    /// <param name="next">Which of so many free seats is given next.</param>
    /// <returns>The school of each child that kept or got a seat.</returns>
    public Dictionary<string, string?> OneByOne(Func<int, int> next)
    {
        var held = _input.Children.Select(child => child.ApplicationNumber).Except(givenUp).ToDictionary(number => number, Held);
        var free = givenUp.Select(Held).OfType<SlowEntry>().Select(Seat).ToList();
        while (free.Count > 0)
        {
            var seat = free[next(free.Count)];
            free.Remove(seat);
            var waiting = held.SelectMany(pair => Better(pair.Key, pair.Value)).Where(entry => Seat(entry) == seat);
            if (waiting.Order(ByKey).FirstOrDefault() is { } first)
            {
                free.AddRange(held[first.Key.Number] is { } left ? [Seat(left)] : []);
                held[first.Key.Number] = first;
            }
        }

        return held.ToDictionary(pair => pair.Key, pair => pair.Value?.School);
    }

    /// <summary>Children choose again among free seats.</summary>
    public List<SlowMove> Round(IReadOnlyDictionary<string, IReadOnlyList<string>> choices)
    {
        var keys = new SlowKeys(_input);
        var lists = _input.Children.Where(child => choices.ContainsKey(child.ApplicationNumber)).Select(child => new SlowList(
            child,
            [.. choices[child.ApplicationNumber].Select(code => new SlowEntry(
                code, "", PlacedVia.MakeUp, keys.InMakeUp(child, _input.Schools.Single(school => school.Code == code))))])).ToList();
        var seats = _input.Schools.ToDictionary(school => (school.Code, ""), school => Free(school.Code));
        return Moves(new SlowRound(lists, seats, [], MultiplesMode.Independent).Run());
    }

    /// <summary>Seats that nobody holds who keeps one.</summary>
    public int Free(string school) =>
        _input.Schools.Single(s => s.Code == school).Plan + placement.Extra[school]
        - _input.Children.Count(child => !givenUp.Contains(child.ApplicationNumber) && Held(child.ApplicationNumber)?.School == school);

    /// <summary>Whether the first round turned anybody away from the school.</summary>
    public bool Drawn(string school) => placement.Lists1.Any(list =>
        list.Entries.Take(list.Place(placement.Held1[list.Child.ApplicationNumber])).Any(entry => entry.School == school)
        && placement.Held1[list.Child.ApplicationNumber]?.School != school);

    /// <summary>Place of a school on all that a child asked for; no school comes last.</summary>
    public int Place(string number, string? school)
    {
        var place = Everything(number).FindIndex(entry => entry.School == school);
        return place < 0 ? int.MaxValue : place;
    }

    private IEnumerable<SlowEntry> Better(string number, SlowEntry? held) => Everything(number).TakeWhile(entry => entry != held);

    private IEnumerable<SlowEntry> Own(string number) =>
        Held(number) is { } held ? [held with { Key = held.Key with { Outside = false, Group = -1 } }] : [];

    /// <summary>What a child asked for in both rounds, without the places where it was passed over with its family.</summary>
    private List<SlowEntry> Everything(string number) =>
    [
        .. placement.Lists1.Where(list => list.Child.ApplicationNumber == number).SelectMany(list => list.Entries)
            .Where(entry => !placement.Barred1.Contains((number, entry.School))),
        .. placement.Lists2.Where(list => list.Child.ApplicationNumber == number).SelectMany(list => list.Entries)
            .Where(entry => !placement.Barred2.Contains((number, entry.School))).Select(Marked),
    ];

    private SlowEntry? Held(string number) => placement.Held(number) is { } entry ? Marked(entry) : null;

    /// <summary>Seats of co-ordination have a list of their own.</summary>
    private static SlowEntry Marked(SlowEntry entry) =>
        entry.Via == PlacedVia.CoOrdination ? entry with { Part = "co-ordination" } : entry;

    private static (string School, string Part) Seat(SlowEntry entry) => (entry.School, entry.Part);

    private List<SlowMove> Moves(Dictionary<string, SlowEntry?> held) =>
    [
        .. from pair in held
           let before = placement.Held(pair.Key)
           where pair.Value is not null && pair.Value.School != before?.School
           orderby pair.Key
           select new SlowMove(pair.Key, pair.Value.School, before?.School, pair.Value.Key.Shown),
    ];
}
