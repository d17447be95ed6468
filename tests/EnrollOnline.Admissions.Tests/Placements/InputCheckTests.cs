using EnrollOnline.Admissions.Placements;
using Shouldly;
using static EnrollOnline.Admissions.Tests.Placements.AMarket;

namespace EnrollOnline.Admissions.Tests.Placements;

public sealed class InputCheckTests
{
    private static readonly PlacementSchool[] Schools = [Public("Z", 1), Private("P", 1)];

    [Fact]
    public void A_number_that_stands_twice_is_named_with_its_row() =>
        Faults(Of(Schools, Child("1"), Child("2"), Child("1"))).ShouldBe([("children[2]", "1")]);

    [Fact]
    public void An_unknown_school_is_named() =>
        Faults(Of(Schools, Child("1", zone: "nowhere"))).ShouldBe([("children[0]", "1")]);

    [Fact]
    public void An_unknown_category_is_named() =>
        Faults(Of(Schools, Child("1", "Q"))).ShouldBe([("children[0]", "1")]);

    [Fact]
    public void A_public_school_is_no_private_choice() =>
        Faults(Of(Schools, Child("1", wish: "Z"))).ShouldBe([("children[0]", "1")]);

    [Fact]
    public void A_negative_plan_is_named() =>
        Faults(Of([Public("Z", -1)])).ShouldBe([("schools[0]", "Z")]);

    [Fact]
    public void A_plan_over_the_cap_is_named() =>
        Faults(Of([new("Z", SchoolKind.Public, 46, 45, [])])).ShouldBe([("schools[0]", "Z")]);

    [Fact]
    public void A_school_that_stands_twice_is_named() =>
        Faults(Of([Public("Z", 1), Public("Z", 2)])).ShouldBe([("schools[1]", "Z")]);

    [Fact]
    public void A_choice_that_stands_twice_is_named()
    {
        var input = Of(Schools, Child("1") with { PrivateChoices = ["P", "P"] });
        var rules = input.Rulebook with { PrivateChoices = input.Rulebook.PrivateChoices with { Max = 2 } };

        Faults(input with { Rulebook = rules }).ShouldBe([("children[0]", "1")]);
    }

    [Fact]
    public void More_choices_than_the_rulebook_allows_are_named() =>
        Faults(Of([.. Schools, Private("Q", 1)], Child("1") with { PrivateChoices = ["P", "Q"] }))
            .ShouldBe([("children[0]", "1")]);

    [Fact]
    public void An_unknown_neighbour_is_named() =>
        Faults(Of([Public("Z", 1, "gone")])).ShouldBe([("schools[0]", "Z")]);

    [Fact]
    public void An_id_with_the_separator_of_the_lottery_is_named() =>
        Faults(Of(Schools, Child("1|2"))).ShouldBe([("children[0]", "1|2")]);

    [Fact]
    public void A_multiples_id_that_is_another_childs_number_is_named() =>
        Faults(Of(Schools, Child("1"), Child("2", twins: "1"))).ShouldBe([("children[1]", "2")]);

    [Fact]
    public void Multiples_may_share_the_number_of_one_of_them() =>
        PlacementRun.Place(Of(Schools, Child("1", twins: "1"), Child("2", twins: "1")))
            .ShouldBeOfType<PlacementResult.Done>();

    private static IEnumerable<(string Row, string Id)> Faults(PlacementInput input) =>
        PlacementRun.Place(input).ShouldBeOfType<PlacementResult.BadInput>().Faults.Select(fault => (fault.Row, fault.Id));
}
