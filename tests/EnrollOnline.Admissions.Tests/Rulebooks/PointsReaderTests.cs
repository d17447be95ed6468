using EnrollOnline.Admissions.Rulebooks;
using Shouldly;

namespace EnrollOnline.Admissions.Tests.Rulebooks;

/// <summary>Each test spoils one place of the points or of what leans on them.</summary>
public sealed class PointsReaderTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("5.125")]
    [InlineData("10000.01")]
    [InlineData("1e3")]
    public void Points_are_above_nothing_and_have_two_decimals_at_most(string points) =>
        Spoiled.ErrorOf("\"points\": 5.25", $"\"points\": {points}").Path.ShouldBe("$.points.items[1].points");

    [Fact]
    public void A_zero_at_the_end_is_no_third_decimal() =>
        Spoiled.ShouldStaySound("\"points\": 5.25", "\"points\": 5.250").Points!.Items[1].Ceiling.ShouldBe(525);

    [Fact]
    public void Two_items_may_not_share_a_code() =>
        Spoiled.ErrorOf("\"code\": \"work\"", "\"code\": \"home\"").Message.En.ShouldContain("\"home\" is taken");

    [Fact]
    public void An_unknown_kind_is_named_with_the_list() =>
        Spoiled.ErrorOf("\"kind\": \"months\"", "\"kind\": \"years\"", after: "\"code\": \"insurance\"").Message.En.ShouldContain("evidence, months");

    [Fact]
    public void Only_insurance_can_be_paid_afterwards() =>
        Spoiled.ErrorOf("\"of\": \"socialInsurance\"", "\"of\": \"household\"", lines: 4).Path.ShouldBe("$.points.items[2].backPaidCounts");

    [Fact]
    public void Points_do_not_lean_on_themselves() =>
        Spoiled.ErrorOf("{\"shape\": \"labourContractHeld\", \"clause\": \"c\"}", "{\"shape\": \"pointsAtLeast\", \"clause\": \"c\", \"points\": 1}")
            .Message.En.ShouldContain("cannot stand inside");

    [Fact]
    public void An_item_that_there_is_not_cannot_be_asked_for() =>
        Spoiled.ErrorOf("\"item\": \"insurance\"", "\"item\": \"pension\"").Message.En.ShouldContain("does not hold \"pension\"");

    [Fact]
    public void More_points_than_an_item_gives_cannot_be_asked_for() =>
        Spoiled.ErrorOf("\"points\": 10, \"item\": \"insurance\"", "\"points\": 30.01, \"item\": \"insurance\"")
            .Message.En.ShouldContain("At most 30 points");

    [Fact]
    public void All_that_an_item_gives_can_be_asked_for() =>
        Spoiled.ShouldStaySound("\"points\": 10, \"item\": \"insurance\"", "\"points\": 30, \"item\": \"insurance\"");

    [Fact]
    public void Without_points_nothing_ranks_or_asks_by_them()
    {
        var from = Samples.EveryRule.IndexOf("  \"points\": {", StringComparison.Ordinal);
        var to = Samples.EveryRule.IndexOf("  \"categories\"", StringComparison.Ordinal);

        RulebookReader.Read(Samples.EveryRule.Remove(from, to - from)).Errors.Select(error => error.Path).ShouldBe([
            "$.categories[3].tieBreaks[0]",
            "$.categories[3].evidence.allOf[0].anyOf[1].allOf[1].shape",
            "$.categories[3].evidence.allOf[1].anyOf[3].shape",
        ]);
    }

    [Fact]
    public void A_tie_break_stands_once() =>
        Spoiled.ErrorOf("\"distance\", \"birthDate\"", "\"distance\", \"distance\"").Path.ShouldBe("$.categories[0].tieBreaks[3]");

    [Fact]
    public void Four_tie_breaks_are_the_most() =>
        Spoiled.ErrorOf("\"distance\", \"birthDate\"", "\"distance\", \"birthDate\", \"points\"").Message.En.ShouldContain("at most 4");
}
