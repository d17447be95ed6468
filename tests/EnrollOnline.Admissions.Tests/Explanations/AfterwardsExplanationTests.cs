using System.Text.Json;
using EnrollOnline.Admissions.Explanations;
using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Admissions.Tests.Rulebooks;
using Shouldly;
using static EnrollOnline.Admissions.Tests.Placements.AMarket;
using Order = EnrollOnline.Admissions.Rulebooks.CoOrdinationOrder;

namespace EnrollOnline.Admissions.Tests.Explanations;

public sealed class AfterwardsExplanationTests
{
    private static readonly PlacementChild Far = Child("1") with { Distances = [new("N", 900), new("M", 400), new("Z", 100)] };

    private static readonly ExplainedHome Home = new("N", Far.Distances.ToDictionary(way => way.SchoolCode, way => way.Metres));

    private static readonly PlacementInput ByDistance = Of([Public("Z", 0), Public("M", 0), Public("N", 1)], Far)
        .With(rules => rules with { CoOrdination = rules.CoOrdination with { Order = Order.Distance } });

    [Fact]
    public void Co_ordination_by_distance_says_the_turn_and_the_metres()
    {
        var explanation = ByDistance.Explain("1", Home);

        explanation.At("M").Text.ShouldSay("由近到远第1所，离家400米", "nearest first: number 1, 400 m from home");
        explanation.At("N").Text.ShouldSay("由近到远第2所，离家900米", "nearest first: number 2, 900 m from home");
        (explanation.At("N").Figures.Turn, explanation.At("N").Figures.Metres).ShouldBe((2, 900));
    }

    [Fact]
    public void Co_ordination_that_tries_a_siblings_school_first_says_so()
    {
        var market = ByDistance with { Children = [Far with { SiblingSchool = "N" }] };
        market = market.With(rules => rules with { Siblings = new(SiblingEffect.IfSeatsRemain, null, rules.Clauses[0].Id) });

        var explanation = market.Explain("1", Home);

        explanation.At("N").Text.ShouldSay("哥哥姐姐在这所学校，所以先看这里", "An elder sibling is at this school, so it is tried first");
        explanation.At("N").Figures.Turn.ShouldBe(1);
        explanation.ClausesAt("N").ShouldContain(market.Rulebook.Siblings!.Clause);
    }

    [Fact]
    public void Without_the_private_choice_the_seat_of_another_run_is_told()
    {
        var market = Of(
            [Private("P", 0), Public("Z", 1, "N"), Public("N", 1)],
            Child("1", "A", "2017-03-20", "P"), Child("2", "A", "2018-05-06"));

        var paragraph = Without(market);

        paragraph.Text.ShouldSay("重新算一遍第一轮：孩子会录取到平阳路小学", "run again without the private choice");
        paragraph.Text.En.ShouldContain("a seat at 平阳路小学");
        var figures = paragraph.Figures.ShouldBeOfType<ExplanationFigures.HadNotChosen>();
        (figures.School, figures.BeforeLast, figures.Seat).ShouldBe(("Z", true, "Z"));
        figures.Last!.Values.ShouldBe([new(TieBreak.HouseholdEnteredOn, "2018-05-06")]);
    }

    [Fact]
    public void Without_the_private_choice_co_ordination_may_still_have_followed()
    {
        var market = Of(
            [Private("P", 0), Public("Z", 1, "N"), Public("N", 1)],
            Child("1", "B", "2017-03-20", "P"), Child("2", "A", "2018-05-06"));

        var paragraph = Without(market);

        paragraph.Text.ShouldSay("孩子同样没有学位，也要由统筹安排", "the child would also have gone to co-ordination");
        paragraph.Figures.ShouldBeOfType<ExplanationFigures.HadNotChosen>().Seat.ShouldBeNull();
    }

    [Theory]
    [InlineData(MakeUpMode.WaitingList, "候补录取到平阳路小学", "from the waiting list")]
    [InlineData(MakeUpMode.Round, "在补录中录取到平阳路小学", "from the make-up round")]
    public void A_make_up_seat_says_how_it_came(MakeUpMode mode, string zh, string en)
    {
        var rulebook = Samples.Taiyuan with { MakeUp = new(mode, 2, false, false, Samples.Taiyuan.Clauses[0].Id) };
        var child = new ChildPlacement("1", "A", "Z", PlacedVia.MakeUp, null, [], null);

        var result = rulebook.Explain(child).Paragraphs[0];

        result.Text.ShouldSay(zh, en);
        result.Clauses.ShouldBe([rulebook.Clauses[0].Id]);
    }

    [Fact]
    public void The_whole_explanation_is_data_too()
    {
        var explanation = ByDistance.Explain("1", Home);

        var text = JsonSerializer.Serialize(explanation);
        var read = JsonSerializer.Deserialize<Explanation>(text)!;

        JsonSerializer.Serialize(read).ShouldBe(text);
        text.ShouldContain("\"kind\":\"atSchool\"");
        read.Paragraphs.Single(paragraph => paragraph.Topic == ExplanationTopic.Lottery).Figures
            .ShouldBeOfType<ExplanationFigures.Drawn>().LotteryNumber.Length.ShouldBe(64);
    }

    private static ExplanationParagraph Without(PlacementInput market) =>
        market.Explain("1").Paragraphs.Single(paragraph => paragraph.Topic == ExplanationTopic.WithoutPrivate);
}
