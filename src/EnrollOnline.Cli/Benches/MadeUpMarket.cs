using System.Globalization;
using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Lotteries;
using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;

namespace EnrollOnline.Cli.Benches;

/// <summary>
/// Makes one county's market of one stage with every rule in use: reserves, siblings, multiples, two ranking values,
/// private choices, co-ordination by distance. Homes and schools lie on a square of 20 km; some zones are too full.
/// </summary>
/// <param name="rulebook">The rules.</param>
/// <param name="seed">Seed of the made-up county.</param>
internal sealed class MadeUpMarket(Rulebook rulebook, int seed)
{
    private const int ChildrenOfSchool = 150;
    private const int NearSchools = 8;
    private const int Side = 20_000;

    /// <summary>A sample rulebook with every rule that costs time switched on.</summary>
    public static Rulebook FullRules(Rulebook sample)
    {
        var clause = sample.Clauses[0].Id;
        return sample with
        {
            Categories = [.. sample.Categories.Select(category => category with
            {
                TieBreaks = [TieBreak.HouseholdEnteredOn, TieBreak.Distance],
            })],
            PrivateChoices = sample.PrivateChoices with { LoserRule = LoserRule.BottomOfCategory },
            Multiples = sample.Multiples with { Mode = MultiplesMode.TogetherExtraSeat },
            CoOrdination = sample.CoOrdination with { Order = CoOrdinationOrder.Distance },
            Siblings = new(SiblingEffect.FirstInCategory, null, clause),
            Reserves = [new("migrant", new("随迁子女", "Children of migrant workers"), ReserveOrder.OpenFirst, clause, new Always(clause))],
        };
    }

    /// <summary>Makes the market.</summary>
    /// <param name="county">Which county; part of every number.</param>
    /// <param name="children">How many children.</param>
    public PlacementInput Make(int county, int children)
    {
        var random = new Random((seed * 10_007) + county);
        var count = Math.Max(2, children / ChildrenOfSchool);
        var sites = Enumerable.Range(0, count).Select(_ => (X: random.Next(Side), Y: random.Next(Side))).ToArray();
        var codes = Enumerable.Range(0, count).Select(at => at.ToString("'S'000", CultureInfo.InvariantCulture)).ToArray();
        var near = sites.Select(site => Enumerable.Range(0, count)
            .OrderBy(at => Metres(site, sites[at])).Take(NearSchools).ToArray()).ToArray();
        List<PlacementSchool> schools = [.. codes.Select(code => School(code, children / count, random))];
        schools.Add(new("P001", SchoolKind.Private, children / 50, children / 50, []));
        var rows = new List<PlacementChild>(children);
        while (rows.Count < children)
        {
            var zone = random.Next(count);
            var home = (X: Near(sites[zone].X, random), Y: Near(sites[zone].Y, random));
            var child = Child($"{county:D4}{rows.Count:D8}", codes, zone, home, sites, near[zone], random);
            var twins = random.Next(50) == 0 && rows.Count + 1 < children ? child.ApplicationNumber + "M" : null;
            rows.Add(child with { MultiplesId = twins });
            if (twins is not null)
            {
                rows.Add(child with { ApplicationNumber = $"{county:D4}{rows.Count:D8}", MultiplesId = twins });
            }
        }

        return new($"bench-{county:D4}", rulebook, new LotterySeed(new string('7', 64)), schools, rows);
    }

    private static PlacementSchool School(string code, int average, Random random)
    {
        var plan = Math.Max(1, average * random.Next(70, 140) / 100);
        return new(code, SchoolKind.Public, plan, plan + 10, []) { Pools = plan < 10 ? [] : [new("migrant", plan / 10)] };
    }

    private PlacementChild Child(
        string number, string[] codes, int zone, (int X, int Y) home, (int X, int Y)[] sites, int[] near, Random random)
    {
        var category = rulebook.Categories[Math.Min(random.Next(8), rulebook.Categories.Count - 1)].Code;
        return new(
            number, category, new TieValues(730_000 + random.Next(9_000), null),
            random.Next(15) == 0 ? ["P001"] : [], [codes[zone]], null)
        {
            Groups = random.Next(3) == 0 ? ["migrant"] : [],
            SiblingSchool = random.Next(20) == 0 ? codes[zone] : null,
            Distances = [.. near.Select(at => new SchoolDistance(codes[at], Metres(home, sites[at])))],
        };
    }

    private static int Near(int site, Random random) => site + random.Next(-1_500, 1_500);

    private static int Metres((int X, int Y) from, (int X, int Y) to) =>
        (int)Math.Sqrt(Math.Pow(from.X - to.X, 2) + Math.Pow(from.Y - to.Y, 2));
}
