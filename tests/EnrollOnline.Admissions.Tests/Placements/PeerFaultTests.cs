using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.Json;
using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Lotteries;
using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;
using Shouldly;
using static EnrollOnline.Admissions.Tests.Placements.AMarket;

namespace EnrollOnline.Admissions.Tests.Placements;

/// <summary>Faults seen in other placement engines, one test each, so that none of them comes in here.</summary>
public sealed class PeerFaultTests
{
    // Fault: group and rank added up in one floating number, so that a large rank crosses into the next group.
    [Theory]
    [InlineData(int.MaxValue, int.MinValue)]
    [InlineData(16_777_217, -16_777_217)]
    public void No_value_however_large_lifts_a_child_over_a_better_category(int last, int first)
    {
        var seats = Of(
            [Public("Z", 1)],
            Child("1", "A") with { Ties = new(last) }, Child("2", "B") with { Ties = new(first) }).Seats();

        seats["1"].ShouldBe("Z");
    }

    // Fault: as above; two values that are the same as a 32-bit float are drawn by lottery.
    [Fact]
    public void Values_that_differ_by_one_are_never_equal()
    {
        foreach (var (early, late) in new[] { ("1", "2"), ("2", "1") })
        {
            Of([Public("Z", 1)], Child(early) with { Ties = new(16_777_216) }, Child(late) with { Ties = new(16_777_217) })
                .Seats()[early].ShouldBe("Z");
        }
    }

    // Fault: the score of the last admitted is kept as a number, and 0 means "seats are left".
    [Fact]
    public void A_last_admitted_with_nothing_but_zeros_still_means_full()
    {
        var outcome = Of(
            [Public("Z", 1), Private("P", 0)],
            Child("1") with { Ties = new(0) }, Child("2", wish: "P") with { Ties = new(1) }).Under(LoserRule.BottomOfCategory).Placed();

        var refused = outcome.Children[1].Trace.Single(trace => trace.SchoolCode == "Z");
        (refused.Verdict, refused.LastAdmitted?.Group, refused.LastAdmitted?.Ties).ShouldBe((TraceVerdict.Full, 0, new TieValues(0)));
        outcome.Children[1].WithoutPrivate!.BeforeLastAdmitted.ShouldBeFalse();
        outcome.CutOffs.Single().Last.ShouldBe(refused.LastAdmitted);
    }

    // Fault: as above; a school that never had a seat has no last admitted and is taken for one with seats left.
    [Fact]
    public void A_school_without_seats_is_full_though_nobody_was_admitted()
    {
        var trace = Of([Public("Z", 0)], Child("1")).Placed().Children[0].Trace[0];

        (trace.Verdict, trace.Seats, trace.LastAdmitted).ShouldBe((TraceVerdict.Full, 0, null));
    }

    // Fault: a child that is displaced goes on two places down its list, or from the top again.
    [Fact]
    public void A_displaced_child_goes_on_with_the_very_next_school()
    {
        // "late" asks for A, is displaced by "early" who asked for X before, and must then displace "last" at B.
        var market = new StrictMarket(
            [new("X", 1, ["other", "early"]), new("A", 1, ["early", "late"]), new("B", 1, ["late", "last"]), new("C", 1, ["late", "last"])],
            [new("other", ["X"]), new("early", ["X", "A"]), new("late", ["A", "B", "C"]), new("last", ["B", "C"])]);

        market.Match().ShouldBe([("early", "A"), ("last", "C"), ("late", "B"), ("other", "X")], ignoreOrder: true);
    }

    // Fault: a child that moves up, or is placed again in a later pass, keeps the seat it had.
    [Fact]
    public void A_child_that_moves_in_a_later_pass_leaves_its_first_seat_to_others()
    {
        string[] order = ByLottery("T", "x");
        var input = Of(
            [new("P", SchoolKind.Private, order[0] == "T" ? 1 : 2, 9, []), new("Q", SchoolKind.Private, 1, 1, []), Public("Z", 9)],
            Child("t1", wish: "P", twins: "T"), Child("t2", twins: "T") with { PrivateChoices = ["P", "Q"] },
            Child("x", wish: "P"), Child("y", wish: "Q"));
        var rules = input.Rulebook with { PrivateChoices = input.Rulebook.PrivateChoices with { Max = 2 } };

        var outcome = (input with { Rulebook = rules }).Under(MultiplesMode.TogetherExtraSeat).Placed();

        outcome.Children.Where(child => child.SchoolCode == "Q").Select(child => child.ApplicationNumber).ShouldBe(["y"]);
        outcome.Children.Where(child => child.ApplicationNumber is "t1" or "t2").ShouldAllBe(child => child.SchoolCode == "P");
        outcome.Schools.Sum(school => school.Filled).ShouldBe(outcome.Children.Count(child => child.SchoolCode is not null));
        outcome.Children.ShouldAllBe(child => child.Trace.Count(trace => trace.Verdict == TraceVerdict.Admitted) == 1);
    }

    // Fault: ties are broken by a shuffle without a seed, so that no run can be repeated.
    [Fact]
    public void The_seed_and_nothing_else_makes_the_order()
    {
        var input = Of([Public("Z", 10)], [.. Enumerable.Range(0, 20).Select(at => Child($"N{at:D2}"))]);
        var other = input with { Seed = new LotterySeed(new string('6', 64)) };

        JsonSerializer.Serialize(input.Placed()).ShouldBe(JsonSerializer.Serialize(input.Placed()));
        Winners(other).ShouldNotBe(Winners(input));
        Winners(input).ShouldBe(ByLottery([.. input.Children.Select(child => child.ApplicationNumber)]).Take(10).Order(StringComparer.Ordinal));
    }

    // Fault: as above; the rules must have no source of chance, no clock and no fresh id to draw on.
    [Fact]
    public void The_rules_know_no_source_of_chance()
    {
        using var file = File.OpenRead(typeof(PlacementRun).Assembly.Location);
        using var assembly = new PEReader(file);
        var reader = assembly.GetMetadataReader();

        var names = reader.TypeReferences.Select(reader.GetTypeReference).Select(type => reader.GetString(type.Name));

        names.ShouldNotContain(name => name == "Random" || name == "RandomNumberGenerator" || name == "Guid" || name == "Stopwatch");
    }

    private static IEnumerable<string> Winners(PlacementInput input) =>
        input.Placed().Children.Where(child => child.SchoolCode == "Z").Select(child => child.ApplicationNumber);
}
