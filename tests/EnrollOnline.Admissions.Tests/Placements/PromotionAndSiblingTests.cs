using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;
using Shouldly;
using static EnrollOnline.Admissions.Tests.Placements.AMarket;

namespace EnrollOnline.Admissions.Tests.Placements;

/// <summary>Where promotion and siblings meet at one school.</summary>
public sealed class PromotionAndSiblingTests
{
    /// <summary>Both have the right of promotion, so only their dates rank them. A sibling puts a child behind category A without a date; here the date stays.</summary>
    [Fact]
    public void A_right_of_promotion_ranks_by_the_usual_ties_whatever_the_sibling()
    {
        var input = Under(PromotionMode.RightToSeat, Of(
            [Public("Z", 1) with { Feeders = ["F"] }],
            Child("1", "B", "2020-01-01") with { FromSchool = "F" },
            Child("2", "B", "2018-01-01") with { FromSchool = "F", SiblingSchool = "Z" }));

        input.Seats()["2"].ShouldBe("Z");
        (input with { Children = [.. input.Children.Select(child => child with { SiblingSchool = null })] }).Seats()["2"].ShouldBe("Z");
    }

    [Fact]
    public void A_right_of_promotion_comes_before_every_category_and_every_sibling()
    {
        var input = Under(PromotionMode.RightToSeat, Of(
            [Public("Z", 1) with { Feeders = ["F"] }],
            Child("1", "A") with { SiblingSchool = "Z" }, Child("2", "E") with { FromSchool = "F" }));

        input.Seats()["2"].ShouldBe("Z");
    }

    [Fact]
    public void A_private_choice_costs_the_right_of_promotion()
    {
        var input = Under(PromotionMode.RightToSeat, Of(
            [Private("P", 0), Public("Z", 1) with { Feeders = ["F"] }],
            Child("1", "A"), Child("2", "E", wish: "P") with { FromSchool = "F" })).Under(LoserRule.BottomOfCategory);

        input.Seats()["1"].ShouldBe("Z");
    }

    [Fact]
    public void Promotion_in_place_of_the_zone_leaves_the_zone_to_others_and_gives_no_rank()
    {
        var input = Under(PromotionMode.InsteadOfZone, Of(
            [Public("J", 1) with { Feeders = ["F"] }, Public("Z", 1)],
            Child("1", "A", zone: "J"), Child("2", "B") with { FromSchool = "F" }, Child("3", "C")));

        (input.Seats()["1"], input.Seats()["2"], input.Seats()["3"]).ShouldBe(("J", null, "Z"));
    }

    private static PlacementInput Under(PromotionMode mode, PlacementInput input) => input with
    {
        Rulebook = input.Rulebook with
        {
            Promotion = new(mode, input.Rulebook.PublicChoices.Clause),
            Siblings = new(SiblingEffect.AfterCategory, "A", input.Rulebook.PublicChoices.Clause),
        },
    };
}
