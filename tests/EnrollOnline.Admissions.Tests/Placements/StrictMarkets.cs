using EnrollOnline.Admissions.Placements;
using FsCheck;
using FsCheck.Fluent;

namespace EnrollOnline.Admissions.Tests.Placements;

/// <summary>Random markets with strict lists on both sides; lists and schools may be empty.</summary>
internal static class StrictMarkets
{
    public static Arbitrary<StrictMarket> UpTo(int mostSchools, int mostChildren, int mostSeats) => (
        from schools in Gen.Choose(1, mostSchools)
        from children in Gen.Choose(1, mostChildren)
        from capacities in Gen.Choose(0, mostSeats).ArrayOf(schools)
        from priorities in Sublist("c", children).ArrayOf(schools)
        from preferences in Sublist("s", schools).ArrayOf(children)
        select new StrictMarket(
            [.. capacities.Select((seats, at) => new StrictSchool($"s{at}", seats, priorities[at]))],
            [.. preferences.Select((list, at) => new StrictChild($"c{at}", list))])).ToArbitrary();

    private static Gen<string[]> Sublist(string prefix, int count) =>
        from order in Gen.Shuffle(Enumerable.Range(0, count).Select(at => $"{prefix}{at}").ToArray())
        from length in Gen.Choose(0, count)
        select order[..length];
}
