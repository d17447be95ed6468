using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Admissions.Tests.Rulebooks;
using EnrollOnline.Admissions.Trials;
using Shouldly;
using static EnrollOnline.Admissions.Tests.Placements.AMarket;

namespace EnrollOnline.Admissions.Tests.Trials;

public sealed class TrialInputTests
{
    [Fact]
    public void Frozen_values_move_to_the_place_of_their_tie_break_and_unknown_ones_are_lacking()
    {
        var rulebook = WithTies(TieBreak.HouseholdEnteredOn, TieBreak.BirthDate);
        var input = Of([Public("Z", 1)], Child("a") with { Ties = new TieValues(7, 9) }) with { Rulebook = rulebook };

        var turned = TrialInput.Under(input, WithTies(TieBreak.BirthDate, TieBreak.PermitHeldSince, TieBreak.HouseholdEnteredOn), []);

        turned.Children[0].Ties.ShouldBe(new TieValues(9, null, 7));
        TrialInput.Under(input, rulebook, []).Children[0].Ties.ShouldBe(new TieValues(7, 9));
    }

    [Fact]
    public void Lists_are_cut_to_what_the_other_rulebook_allows()
    {
        var wide = Samples.Taiyuan with { PublicChoices = new(2, "public-choices"), PrivateChoices = Samples.Taiyuan.PrivateChoices with { Max = 1 } };
        var input = Of([Public("Y", 1), Public("Z", 1), Private("P", 1)], Child("a", wish: "P") with { ZoneSchools = ["Z", "Y"] })
            with { Rulebook = wide };

        var child = TrialInput.Under(input, wide with
        {
            PublicChoices = new(1, "public-choices"), PrivateChoices = wide.PrivateChoices with { Max = 0 },
        }, []).Children[0];

        child.ZoneSchools.ShouldBe(["Z"]);
        child.PrivateChoices.ShouldBeEmpty();
    }

    [Fact]
    public void A_group_that_the_other_rulebook_does_not_know_is_left_out()
    {
        var input = Of([Public("Z", 1)], Child("a") with { Groups = ["gone"] });

        TrialInput.Under(input, input.Rulebook with { Version = "2" }, []).Children[0].Groups.ShouldBeEmpty();
    }

    private static Rulebook WithTies(params TieBreak[] ties) => Samples.Taiyuan with
    {
        Categories = [.. Samples.Taiyuan.Categories.Select(category => category with { TieBreaks = ties })],
    };
}
