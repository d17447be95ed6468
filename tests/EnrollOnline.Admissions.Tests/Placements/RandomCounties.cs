using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Lotteries;
using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;
using FsCheck;
using FsCheck.Fluent;

namespace EnrollOnline.Admissions.Tests.Placements;

/// <summary>
/// Random counties under every rule at once: small, so that seats are short, ties many, and rules meet. A failing one
/// is shrunk child by child and rule by rule.
/// </summary>
internal static class RandomCounties
{
    private static readonly string[] PublicCodes = ["Z0", "Z1", "Z2", "Z3"];
    private static readonly string[] PrivateCodes = ["P0", "P1"];
    private static readonly string[] ReserveCodes = ["migrant", "near"];
    private static readonly string[] StratumCodes = ["own", "boarding"];

    public static Arbitrary<PlacementInput> All { get; } = Arb.From(
        from rules in RandomRulebooks.All
        from publics in SchoolsOf(SchoolKind.Public, PublicCodes, rules)
        from privates in SchoolsOf(SchoolKind.Private, PrivateCodes, rules)
        from count in Gen.Choose(1, 18)
        from children in ChildrenUnder(rules).ArrayOf(count)
        from seed in Gen.Choose(0, 9)
        select new PlacementInput(
            "random-2024", rules, new LotterySeed(new string((char)('0' + seed), 64)), [.. publics, .. privates],
            [.. children.Select((child, at) => child with { ApplicationNumber = $"N{at:D2}" })]),
        Shrink);

    private static Gen<PlacementSchool[]> SchoolsOf(SchoolKind kind, string[] codes, Rulebook rules) =>
        Gen.CollectToArray(codes.Select(code =>
            from plan in Gen.Choose(0, kind == SchoolKind.Private ? 5 : 3)
            from spare in Gen.Choose(0, 2)
            from pools in Pools(plan, [.. rules.Reserves.Select(r => r.Code), .. kind == SchoolKind.Private ? rules.PrivateChoices.Strata.Select(s => s.Code) : []])
            from neighbours in Sublist(PublicCodes)
            from feeders in Gen.SubListOf("F0", "F1", "F2")
            select new PlacementSchool(
                code, kind, plan, plan + spare, [.. kind == SchoolKind.Public ? neighbours.Where(n => n != code) : []])
            {
                Pools = pools,
                Feeders = [.. kind == SchoolKind.Public && feeders.Count < 3 ? feeders : []],
            }));

    private static Gen<SeatPool[]> Pools(int plan, string[] codes) =>
        from order in Gen.Shuffle(codes)
        from seats in Gen.Choose(0, 3).ArrayOf(codes.Length)
        select order.Zip(seats, (code, many) => new SeatPool(code, many))
            .Aggregate(new List<SeatPool>(), (taken, pool) =>
            {
                if (pool.Seats > 0 && taken.Sum(other => other.Seats) + pool.Seats <= plan)
                {
                    taken.Add(pool);
                }

                return taken;
            }).ToArray();

    private static Gen<PlacementChild> ChildrenUnder(Rulebook rules) =>
        from category in Gen.Elements(rules.Categories.ToArray())
        from ties in Gen.Elements<int?>(null, 1, 2).ArrayOf(category.TieBreaks.Count)
        from wishes in Gen.Frequency((2, Gen.Constant(Array.Empty<string>())), (4, Sublist(PrivateCodes)))
        from zone in Gen.Frequency((5, Sublist(PublicCodes[..3])), (1, Gen.Constant(Array.Empty<string>())))
        from twins in Gen.Elements<string?>("T0", "T1", null, null, null)
        from groups in Gen.SubListOf([.. rules.Reserves.Select(r => r.Code), .. rules.PrivateChoices.Strata.Select(s => s.Code)])
        from sibling in Gen.Elements<string?>("Z0", "Z1", "Z3", "P0", null, null)
        from primary in Gen.Elements<string?>("F0", "F1", "F2", null)
        from known in Sublist(PublicCodes)
        from metres in Gen.Choose(0, 2).ArrayOf(known.Length)
        from fixedList in Gen.Frequency((1, Gen.Constant(Array.Empty<string>())), (1, Sublist(PublicCodes)))
        select new PlacementChild(
            "", category.Code,
            new TieValues(ties.Select((value, at) => category.TieBreaks[at] == TieBreak.Distance ? null : value)),
            wishes, zone, twins)
        {
            Groups = [.. groups],
            SiblingSchool = sibling,
            FromSchool = primary,
            Distances = [.. known.Zip(metres, (code, away) => new SchoolDistance(code, away))],
            CoOrdination = fixedList,
        };

    private static Gen<string[]> Sublist(string[] codes) =>
        from order in Gen.Shuffle(codes)
        from length in Gen.Choose(0, codes.Length)
        select order[..length];

    /// <summary>The same county with one thing less.</summary>
    private static IEnumerable<PlacementInput> Shrink(PlacementInput input)
    {
        foreach (var child in input.Children)
        {
            yield return input with { Children = [.. input.Children.Where(other => other != child)] };
        }

        foreach (var rules in RandomRulebooks.Simpler(input.Rulebook))
        {
            yield return input with { Rulebook = rules };
        }

        foreach (var school in input.Schools)
        {
            if (school.Pools.Count > 0)
            {
                yield return input with { Schools = [.. input.Schools.Select(s => s == school ? s with { Pools = [] } : s)] };
            }

            if (school.Feeders.Count > 0)
            {
                yield return input with { Schools = [.. input.Schools.Select(s => s == school ? s with { Feeders = [] } : s)] };
            }
        }

        foreach (var child in input.Children)
        {
            foreach (var simpler in Simpler(child))
            {
                yield return input with { Children = [.. input.Children.Select(other => other == child ? simpler : other)] };
            }
        }
    }

    private static IEnumerable<PlacementChild> Simpler(PlacementChild child)
    {
        PlacementChild[] simpler =
        [
            child with { MultiplesId = null },
            child with { Groups = [.. child.Groups.Skip(1)] },
            child with { SiblingSchool = null },
            child with { FromSchool = null },
            child with { Distances = [.. child.Distances.Skip(1)] },
            child with { CoOrdination = [.. child.CoOrdination.Skip(1)] },
            child with { Ties = TieValues.None },
            child with { PrivateChoices = [.. child.PrivateChoices.Skip(1)] },
            child with { ZoneSchools = [.. child.ZoneSchools.SkipLast(1)] },
        ];
        return simpler.Where(other => Size(other) < Size(child));
    }

    private static int Size(PlacementChild child) =>
        (child.MultiplesId is null ? 0 : 1) + child.Groups.Count + (child.SiblingSchool is null ? 0 : 1)
        + (child.FromSchool is null ? 0 : 1) + child.Distances.Count + child.CoOrdination.Count
        + child.Ties.Count + child.PrivateChoices.Count + child.ZoneSchools.Count;
}
