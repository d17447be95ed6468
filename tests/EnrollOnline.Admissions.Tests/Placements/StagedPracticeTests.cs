using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Admissions.Tests.Placements.Slow;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using static EnrollOnline.Admissions.Tests.Placements.AMarket;

namespace EnrollOnline.Admissions.Tests.Placements;

/// <summary>
/// Counties draw for private schools first, then place by category, then co-ordinate. The single run gives the same
/// seats under each loser rule, as long as no rule lets a later stage reach back into an earlier one.
/// </summary>
public sealed class StagedPracticeTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(400);

    public static TheoryData<LoserRule> LoserRules => [.. Enum.GetValues<LoserRule>()];

    [Theory]
    [MemberData(nameof(LoserRules))]
    public void Stages_and_the_single_run_give_the_same_seats(LoserRule rule) =>
        Prop.ForAll(RandomCounties.All, county =>
        {
            var input = Comparable(county).Under(rule);
            return Same(input).Label(CountyText.Of(input));
        }).Check(Many);

    /// <summary>
    /// U1 and U2 are parted at P, T1 and T2 at Z by X who was not drawn. A seat is added at P; then U2 leaves Q to X, X
    /// leaves Z, and T1 and T2 have room. A seat added at Z at the same time would have outlived its reason.
    /// </summary>
    [Fact]
    public void No_seat_is_added_for_a_reason_that_goes_away()
    {
        var input = Parted([new("P", SchoolKind.Private, 1, 2, []), new("Q", SchoolKind.Private, 1, 1, [])], ["P", "Q"], "Q")
            .Under(MultiplesMode.TogetherExtraSeat);

        var seats = input.Seats();
        (seats["X"], seats["T1"], seats["T2"], seats["V"]).ShouldBe(("Q", "Z", "Z", null));
        Same(input).ShouldBeTrue();
    }

    /// <summary>As before, but P passes over U1 and U2 and so takes X; passing over T1 and T2 at Z at once would have been for nothing.</summary>
    [Fact]
    public void No_multiples_are_passed_over_for_a_reason_that_goes_away()
    {
        var input = Parted([new("P", SchoolKind.Private, 1, 1, [])], ["P"], "P").Under(MultiplesMode.TogetherOrSkip);

        var seats = input.Seats();
        (seats["X"], seats["T1"], seats["T2"], seats["V"]).ShouldBe(("P", "Z", "Z", null));
        Same(input).ShouldBeTrue();
    }

    [Fact]
    public void A_seat_kept_for_a_group_crosses_categories_in_the_single_run_only()
    {
        var county = Of([Public("Z", 1) with { Pools = [new("migrant", 1)] }], Child("1", "A"), Child("2", "E") with { Groups = ["migrant"] });
        var input = county with { Rulebook = county.Rulebook with { Reserves = [ReserveFor("migrant", ReserveOrder.OpenFirst)] } };

        (input.Seats()["1"], input.Seats()["2"]).ShouldBe((null, "Z"));
        new StagedPractice(input).Seats()["1"].ShouldBe("Z");
    }

    [Fact]
    public void A_sibling_lifts_over_a_category_at_one_school_in_the_single_run_only()
    {
        var county = Of([Public("Z", 1)], Child("1", "B"), Child("2", "C") with { SiblingSchool = "Z" });
        var input = county with
        {
            Rulebook = county.Rulebook with { Siblings = new(SiblingEffect.AfterCategory, "A", county.Rulebook.PublicChoices.Clause) },
        };

        (input.Seats()["1"], input.Seats()["2"]).ShouldBe((null, "Z"));
        new StagedPractice(input).Seats()["1"].ShouldBe("Z");
    }

    /// <summary>Twins 1 and 2 are parted at Z and passed over; 1 asks for Z again in the stage of its category and finds a seat.</summary>
    [Fact]
    public void Multiples_passed_over_by_right_of_promotion_ask_again_in_stages_only()
    {
        var county = Of(
            [Public("X", 1) with { Feeders = ["F"] }, Public("Z", 2) with { Feeders = ["E", "F"] }, Public("Y", 0)],
            Child("1", date: "2018-01-02", zone: "Y", twins: "T") with { FromSchool = "E" },
            Child("2", "B", "2018-01-04", zone: "Y", twins: "T") with { FromSchool = "F" },
            Child("3", date: "2018-01-01", zone: "Y") with { FromSchool = "F" },
            Child("4", date: "2018-01-03", zone: "Y") with { FromSchool = "F" }).Under(MultiplesMode.TogetherOrSkip);
        var input = county with
        {
            Rulebook = county.Rulebook with { Promotion = new(PromotionMode.RightToSeat, county.Rulebook.PublicChoices.Clause) },
        };

        input.Seats()["1"].ShouldBeNull();
        new StagedPractice(input).Seats()["1"].ShouldBe("Z");
    }

    /// <summary>Twins U ask for private schools before X does by lottery; X is of a better category at Z than twins T, and V of a worse one.</summary>
    private static PlacementInput Parted(PlacementSchool[] privates, string[] wishesOfU2, string wishOfX)
    {
        var first = Enumerable.Range(0, 99).Select(at => $"U{at}").First(id => ByLottery(id, "X")[0] == id);
        var input = Of(
            [.. privates, new("Z", SchoolKind.Public, 2, 3, []), Public("Y", 9)],
            Child("U1", wish: "P", zone: "Y", twins: first), Child("U2", zone: "Y", twins: first) with { PrivateChoices = wishesOfU2 },
            Child("X", "A", wish: wishOfX), Child("T1", "B", twins: "T"), Child("T2", "B", twins: "T"), Child("V", "C"))
            .Under(LoserRule.BottomOfCategory);
        return input with { Rulebook = input.Rulebook with { PrivateChoices = input.Rulebook.PrivateChoices with { Max = 2 } } };
    }

    private static bool Same(PlacementInput input) =>
        new StagedPractice(input).Seats().OrderBy(seat => seat.Key, StringComparer.Ordinal)
            .SequenceEqual(input.Seats().OrderBy(seat => seat.Key, StringComparer.Ordinal));

    /// <summary>Without what stages cannot say: seats of public schools kept for a group, a sibling who lifts a child over a category at one school only, multiples kept together across a right of promotion.</summary>
    private static PlacementInput Comparable(PlacementInput county)
    {
        var rules = county.Rulebook;
        return county with
        {
            Rulebook = rules with
            {
                Promotion = rules.Multiples.Mode is MultiplesMode.TogetherExtraSeat or MultiplesMode.TogetherOrSkip
                    && rules.Promotion is { Mode: PromotionMode.RightToSeat } ? null : rules.Promotion,
                Siblings = rules.Siblings is { Effect: SiblingEffect.AfterCategory } ? null : rules.Siblings,
            },
            Schools = [.. county.Schools.Select(s => s.Kind == SchoolKind.Public ? s with { Pools = [] } : s)],
        };
    }
}
