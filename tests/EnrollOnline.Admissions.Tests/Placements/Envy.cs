using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Tests.Placements.Slow;

namespace EnrollOnline.Admissions.Tests.Placements;

/// <summary>
/// Justified envy in a placement: a child that would rather have a seat which is empty or held by somebody who ranks
/// behind it there. Lists and keys are those of the second implementation, the seats those of the engine.
/// </summary>
internal static class Envy
{
    public static List<string> Of(PlacementInput input, PlacementOutcome outcome)
    {
        var lists = new SlowLists(input);
        var round1 = input.Children.Select(lists.Round1).ToList();
        var held1 = round1.ToDictionary(list => list.Child.ApplicationNumber, list => Held(list, outcome));
        var seats1 = input.Schools.SelectMany(SlowPlacement.Parts).ToDictionary(part => (part.School, part.Part), part => part.Seats);

        var round2 = input.Children.Where(child => held1[child.ApplicationNumber] is null).Select(lists.Round2).ToList();
        var held2 = round2.ToDictionary(list => list.Child.ApplicationNumber, list => Held(list, outcome));
        var seats2 = input.Schools.ToDictionary(
            school => (school.Code, ""), school => school.Plan - held1.Values.Count(entry => entry?.School == school.Code));
        return [.. Blocking(round1, held1, seats1), .. Blocking(round2, held2, seats2)];
    }

    private static IEnumerable<string> Blocking(
        List<SlowList> lists, Dictionary<string, SlowEntry?> held, Dictionary<(string School, string Part), int> seats) =>
        from list in lists
        from wanted in list.Entries.Take(list.Place(held[list.Child.ApplicationNumber]))
        let inside = held.Values.OfType<SlowEntry>().Where(e => (e.School, e.Part) == (wanted.School, wanted.Part)).ToList()
        where inside.Count < seats[(wanted.School, wanted.Part)] || inside.Any(other => wanted.Key.Before(other.Key))
        select $"{list.Child.ApplicationNumber} at {wanted.School}/{wanted.Part}";

    private static SlowEntry? Held(SlowList list, PlacementOutcome outcome)
    {
        var child = outcome.Children.Single(c => c.ApplicationNumber == list.Child.ApplicationNumber);
        var part = child.Trace.SingleOrDefault(trace => trace.Verdict == TraceVerdict.Admitted)?
            .Pools.SingleOrDefault(pool => pool.Admitted)?.Pool ?? "";
        return list.Entries.SingleOrDefault(entry => (entry.School, entry.Part, entry.Via) == (child.SchoolCode, part, child.Via));
    }
}
