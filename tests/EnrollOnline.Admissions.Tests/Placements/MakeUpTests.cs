using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;
using Shouldly;
using static EnrollOnline.Admissions.Tests.Placements.AMarket;

namespace EnrollOnline.Admissions.Tests.Placements;

/// <summary>Seats that were given up: down the waiting lists, or in a round of new choices.</summary>
public sealed class MakeUpTests
{
    /// <summary>1 and 2 fill Z; 3 goes to its neighbour N by co-ordination; 4 finds N full.</summary>
    private static readonly PlacementInput Chain = Of(
        [Public("Z", 2, "N"), Public("N", 1)],
        Child("1", "A"), Child("2", "B"), Child("3", "C"), Child("4", "D"));

    [Fact]
    public void A_seat_given_up_goes_down_the_list_and_the_seat_left_behind_goes_on() =>
        Moves(MakeUpRun.WaitingList(Chain, Chain.Placed(), ["1"])).ShouldBe([("3", "Z", "N"), ("4", "N", null)]);

    [Fact]
    public void Nobody_moves_when_nobody_gives_up() =>
        Moves(MakeUpRun.WaitingList(Chain, Chain.Placed(), [])).ShouldBeEmpty();

    [Fact]
    public void A_child_without_a_seat_cannot_give_one_up() =>
        MakeUpRun.WaitingList(Chain, Chain.Placed(), ["2", "4"])
            .ShouldBeOfType<MakeUpResult.BadInput>().Faults.Single().Row.ShouldBe("givenUp[1]");

    [Fact]
    public void An_outcome_of_another_input_is_refused() =>
        MakeUpRun.WaitingList(Chain with { Children = [.. Chain.Children.Skip(1)] }, Chain.Placed(), [])
            .ShouldBeOfType<MakeUpResult.BadInput>().Faults.Single().Row.ShouldBe("outcome");

    [Fact]
    public void Only_losers_choose_again_and_drawn_schools_do_not_refill()
    {
        var input = Under(Of(
            [Private("P", 1), Private("Q", 2), Public("Z", 3)],
            Child("1", wish: "P"), Child("2", wish: "P"), Child("3", wish: "Q"), Child("4")), true, false);
        var outcome = input.Placed();
        var winner = outcome.Children.Single(child => child.SchoolCode == "P").ApplicationNumber;
        var loser = winner == "1" ? "2" : "1";

        Moves(Round(input, outcome, winner, (loser, ["Q"]))).ShouldBe([(loser, "Q", "Z")]);
        FaultOf(Round(input, outcome, winner, (loser, ["P"]))).ShouldBe($"choices[{loser}]");
        FaultOf(Round(input, outcome, winner, (loser, ["Z"]))).ShouldBe($"choices[{loser}]");
        FaultOf(Round(input, outcome, winner, ("4", ["Q"]))).ShouldBe("choices[4]");
        FaultOf(Round(input, outcome, winner, (loser, ["Q", "Q"]))).ShouldBe($"choices[{loser}]");
    }

    [Fact]
    public void A_drawn_school_refills_where_the_rulebook_says_so()
    {
        var input = Under(Of([Private("P", 1), Public("Z", 3)], Child("1", wish: "P"), Child("2", wish: "P")), true, true);
        var outcome = input.Placed();
        var winner = outcome.Children.Single(child => child.SchoolCode == "P").ApplicationNumber;
        var loser = winner == "1" ? "2" : "1";

        Moves(Round(input, outcome, winner, (loser, ["P"]))).ShouldBe([(loser, "P", "Z")]);
    }

    private static MakeUpResult Round(
        PlacementInput input, PlacementOutcome outcome, string givenUp, params (string Number, string[] Schools)[] choices) =>
        MakeUpRun.Round(
            input, outcome, [givenUp], choices.ToDictionary(c => c.Number, c => (IReadOnlyList<string>)c.Schools));

    private static PlacementInput Under(PlacementInput input, bool losersOnly, bool refills) => input with
    {
        Rulebook = input.Rulebook with
        {
            MakeUp = new(MakeUpMode.Round, 1, losersOnly, refills, input.Rulebook.Clauses[0].Id),
        },
    };

    private static string FaultOf(MakeUpResult result) =>
        result.ShouldBeOfType<MakeUpResult.BadInput>().Faults[0].Row;

    private static IEnumerable<(string, string, string?)> Moves(MakeUpResult result) =>
        result.ShouldBeOfType<MakeUpResult.Done>().Seats.Select(seat => (seat.ApplicationNumber, seat.SchoolCode, seat.FromSchool));
}
