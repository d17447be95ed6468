using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Tests.Placements.Slow;
using FsCheck;
using FsCheck.Fluent;

namespace EnrollOnline.Admissions.Tests.Placements;

/// <summary>
/// What a family is shown is what decided: key, seats and last admitted at every part that the child tried, against
/// the second implementation.
/// </summary>
public sealed class TraceAgainstSlowTests
{
    [Fact]
    public void Every_part_of_every_trace_is_as_recomputed() =>
        Prop.ForAll(RandomCounties.All, input =>
        {
            var slow = SlowPlacement.Of(input);
            List<string> differences =
            [
                .. from child in input.Placed().Children
                   let engine = child.Trace.Where(trace => !LeftOut(slow, child.ApplicationNumber, trace)).SelectMany(Lines).ToList()
                   let expected = Expected(slow, child.ApplicationNumber).ToList()
                   where !engine.SequenceEqual(expected)
                   select $"{child.ApplicationNumber}\n engine: {string.Join("\n         ", engine)}\n slow:   {string.Join("\n         ", expected)}",
            ];
            return (differences.Count == 0).Label(string.Join('\n', [.. differences, CountyText.Of(input)]));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    /// <summary>The own schools of a child with private choices that this round does not try are shown, and never as full or admitted.</summary>
    private static bool LeftOut(SlowPlacement slow, string number, SchoolTrace trace) =>
        trace.Verdict is TraceVerdict.LeftToCoOrdination or TraceVerdict.ZoneSeatGivenUp or TraceVerdict.NotNeeded
        && !slow.Lists1.Concat(slow.Lists2).Any(list => list.Child.ApplicationNumber == number
            && list.Entries.Any(entry => (entry.School, entry.Via) == (trace.SchoolCode, trace.Via)));

    private static IEnumerable<string> Lines(SchoolTrace trace) =>
        trace.Pools.Count == 0
            ? [Line(trace.SchoolCode, "", trace.Via, Shown(trace.Key)!, trace.Seats, Shown(trace.LastAdmitted), trace.Verdict == TraceVerdict.Admitted)]
            : trace.Pools.Select(pool => Line(
                trace.SchoolCode, pool.Pool, trace.Via, Shown(pool.Key)!, pool.Seats, Shown(pool.LastAdmitted), pool.Admitted));

    private static IEnumerable<string> Expected(SlowPlacement slow, string number) =>
    [
        .. Expected(slow.Lists1, slow.Held1, slow.Seats1, number),
        .. Expected(slow.Lists2, slow.Held2, slow.Seats2, number),
    ];

    private static IEnumerable<string> Expected(
        List<SlowList> lists, Dictionary<string, SlowEntry?> held, Dictionary<(string School, string Part), int> seats, string number) =>
        from list in lists
        where list.Child.ApplicationNumber == number
        from entry in list.Entries
        let inside = held.Values.OfType<SlowEntry>().Where(e => (e.School, e.Part) == (entry.School, entry.Part))
            .Order(Comparer<SlowEntry>.Create((a, b) => SlowKey.Compare(a.Key, b.Key))).ToList()
        let all = seats[(entry.School, entry.Part)]
        select Line(
            entry.School, entry.Part, entry.Via, entry.Key.Shown, all, inside.Count == all && all > 0 ? inside[^1].Key.Shown : null, held[number] == entry);

    private static string Line(string school, string part, PlacedVia via, string key, int seats, string? last, bool admitted) =>
        $"{school}/{part} {via} {key} of {seats}, last {last ?? "none"}{(admitted ? ", here" : "")}";

    private static string? Shown(RankKey? key) =>
        key is null ? null : new SlowKey(key.Outside, key.Group, key.Ties, key.LotteryNumber, "").Shown;
}
