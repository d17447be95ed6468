using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Tests.Placements.Slow;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace EnrollOnline.Admissions.Tests.Placements;

/// <summary>
/// The engine and a second, plain implementation give the same seats, ways and cut-offs on random counties with every
/// rule switched on. A difference is shrunk; FsCheck prints the county and the replay of a random run.
/// </summary>
public sealed class SecondImplementationTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(2000).WithStartSize(1).WithEndSize(50);

    [Fact]
    public void They_agree_on_two_thousand_counties_that_are_the_same_in_every_run() =>
        Agree(Many.WithReplay(new Replay(new Rnd(20240708UL, 1UL), null)));

    [Fact]
    public void They_agree_on_a_thousand_counties_that_are_new_in_every_run() => Agree(Many.WithMaxTest(1000));

    /// <summary>An engine that forgot a rule would be found: in many of the random counties that rule alone changes a seat.</summary>
    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_decides_seats_in_the_random_counties(string rule)
    {
        var counties = RandomCounties.All.Generator.Sample(150, new Rnd(20240708UL, 1UL), 50);

        counties.Count(county => !SlowPlacement.Of(county).Report().SequenceEqual(SlowPlacement.Of(Without(rule, county)).Report()))
            .ShouldBeGreaterThan(7);
    }

    public static TheoryData<string> Rules =>
    [
        "loser rule", "multiples", "lottery scope", "reserves", "order of reserves", "strata", "unfilled strata", "siblings",
        "promotion", "order of co-ordination", "fixed lists", "first tie-break", "second tie-break", "distance",
    ];

    private static PlacementInput Without(string rule, PlacementInput input)
    {
        var rules = input.Rulebook;
        return rule switch
        {
            "loser rule" => input.Under(Next(rules.PrivateChoices.LoserRule)),
            "multiples" => input.Under(Next(rules.Multiples.Mode)),
            "lottery scope" => input.Under(Next(rules.Lottery.Scope)),
            "siblings" => input with { Rulebook = rules with { Siblings = null } },
            "promotion" => input with { Rulebook = rules with { Promotion = null } },
            "order of reserves" => input with { Rulebook = rules with { Reserves = [.. rules.Reserves.Select(r => r with { Order = Next(r.Order) })] } },
            "unfilled strata" => input with { Rulebook = rules with { PrivateChoices = rules.PrivateChoices with { Strata = [.. rules.PrivateChoices.Strata.Select(s => s with { Unfilled = Next(s.Unfilled) })] } } },
            "order of co-ordination" => input with { Rulebook = rules with { CoOrdination = rules.CoOrdination with { Order = Next(rules.CoOrdination.Order) } } },
            "reserves" => Ungrouped(input, code => rules.Reserves.Any(r => r.Code == code)),
            "strata" => Ungrouped(input, code => rules.PrivateChoices.Strata.Any(s => s.Code == code)),
            "fixed lists" => Each(input, child => child with { CoOrdination = [] }),
            "first tie-break" => Each(input, child => child with { Ties = new(child.Ties.Select((value, at) => at == 0 ? null : value)) }),
            "second tie-break" => Each(input, child => child with { Ties = new(child.Ties.Select((value, at) => at == 1 ? null : value)) }),
            _ => Each(input, child => child with { Distances = [.. child.Distances.Select(to => to with { Metres = 1 })] }),
        };
    }

    private static PlacementInput Ungrouped(PlacementInput input, Func<string, bool> isOfGroup) =>
        Each(input, child => child with { Groups = [.. child.Groups.Where(code => !isOfGroup(code))] });

    private static PlacementInput Each(PlacementInput input, Func<PlacementChild, PlacementChild> change) =>
        input with { Children = [.. input.Children.Select(change)] };

    private static T Next<T>(T value)
        where T : struct, Enum
    {
        var all = Enum.GetValues<T>();
        return all[(Array.IndexOf(all, value) + 1) % all.Length];
    }

    private static void Agree(Config config) =>
        Prop.ForAll(RandomCounties.All, input =>
        {
            var differences = Differences(input);
            return (differences.Count == 0).Label(string.Join('\n', [.. differences, CountyText.Of(input)]));
        }).Check(config);

    private static List<string> Differences(PlacementInput input)
    {
        var (engine, slow) = (EngineReport.Of(PlacementRun.Place(input)), SlowPlacement.Of(input).Report());
        return [.. engine.Except(slow).Select(line => "engine: " + line), .. slow.Except(engine).Select(line => "slow: " + line)];
    }
}
