using EnrollOnline.Admissions.Explanations;
using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Admissions.Tests.Placements;
using Shouldly;
using static EnrollOnline.Admissions.Tests.Placements.AMarket;

namespace EnrollOnline.Admissions.Tests.Explanations;

public sealed class RankExplanationTests
{
    private static readonly PlacementSchool[] OneSeat = [Public("Z", 1, "N"), Public("N", 3)];

    [Fact]
    public void Points_are_told_with_two_digits_and_decide()
    {
        var market = Of(
            OneSeat, Child("1") with { Ties = new(-4550) }, Child("2") with { Ties = new(-6000) }).RankedBy(TieBreak.Points);

        var (text, figures) = market.Explain("1").At("Z");

        text.ShouldSay("积分45.50分", "points: 45.50");
        text.ShouldSay("积分60.00分", "points: 60.00");
        text.ShouldSay("再比积分，多的在前", "more points come first");
        figures.Parts[0].Decision!.By.ShouldBe(DecidedBy.Points);
        figures.Parts[0].Place.Values.ShouldBe([new(TieBreak.Points, "45.50")]);
    }

    [Fact]
    public void The_way_to_the_school_is_told_in_metres_and_decides()
    {
        var market = Of(OneSeat, Near("1", 1200), Near("2", 300)).RankedBy(TieBreak.Distance);

        var (text, figures) = market.Explain("1").At("Z");

        text.ShouldSay("到校距离1200米", "way to the school: 1200 m");
        text.ShouldSay("到校距离300米", "way to the school: 300 m");
        text.ShouldSay("近的在前", "the shorter way to the school comes first");
        figures.Parts[0].Decision!.By.ShouldBe(DecidedBy.Distance);
        static PlacementChild Near(string number, int metres) =>
            Child(number) with { Ties = new((int?)null), Distances = [new("Z", metres)] };
    }

    [Fact]
    public void A_second_value_decides_where_the_first_is_the_same()
    {
        var same = new DateOnly(2018, 1, 1).DayNumber;
        var market = Of(
            OneSeat, Child("1") with { Ties = new(same, -100) }, Child("2") with { Ties = new(same, -200) })
            .RankedBy(TieBreak.HouseholdEnteredOn, TieBreak.Points);

        market.Explain("1").At("Z").Figures.Parts[0].Decision!.By.ShouldBe(DecidedBy.Points);
    }

    [Fact]
    public void The_category_a_date_and_the_lottery_are_named_when_they_decide()
    {
        string[] order = ByLottery("1", "2");

        Decided(Child("1", "B", "2017-01-01"), Child("2", "A", "2018-01-01")).ShouldBe(DecidedBy.Category);
        Decided(Child("1", "A", "2018-01-02"), Child("2", "A", "2018-01-01")).ShouldBe(DecidedBy.Date);
        Of(OneSeat, Child("1", "A", "2018-01-01"), Child("2", "A", "2018-01-01")).Explain(order[1]).At("Z").Figures
            .Parts[0].Decision!.By.ShouldBe(DecidedBy.LotteryNumber);
        static DecidedBy Decided(params PlacementChild[] children) =>
            Of(OneSeat, children).Explain("1").At("Z").Figures.Parts[0].Decision!.By;
    }

    [Theory]
    [InlineData(LoserRule.BottomOfCategory)]
    [InlineData(LoserRule.OwnZoneIfSeatsRemain)]
    public void The_private_choice_is_named_when_it_decides(LoserRule rule)
    {
        var market = Of(
            [Private("P", 0), .. OneSeat], Child("1", "A", "2017-01-01", "P"), Child("2", "A", "2018-01-01")).Under(rule);

        var (text, figures) = market.Explain("1").At("Z");

        figures.Parts[0].Decision!.By.ShouldBe(DecidedBy.PrivateChoice);
        text.ShouldSay("没有报民办的孩子排在前面", "chose no private school come first");
    }

    [Fact]
    public void A_sibling_first_in_its_category_is_told_to_both()
    {
        var market = Of(
            OneSeat, Child("1", "A", "2018-01-01") with { SiblingSchool = "Z" }, Child("2", "A", "2017-01-01"))
            .With(rules => rules with { Siblings = new(SiblingEffect.FirstInCategory, null, rules.Clauses[0].Id) });

        var explanation = market.Explain("1");
        explanation.At("Z").Text.ShouldSay("有哥哥姐姐在这所学校", "with an elder sibling at this school");
        explanation.ClausesAt("Z").ShouldContain(market.Rulebook.Siblings!.Clause);
        var (text, figures) = market.Explain("2").At("Z");
        figures.Parts[0].Decision!.By.ShouldBe(DecidedBy.Sibling);
        text.ShouldSay("有哥哥姐姐在这所学校的孩子排在前面", "children with an elder sibling at this school come first");
    }

    [Fact]
    public void A_sibling_directly_behind_a_category_is_told_without_the_dates_of_that_category()
    {
        var market = Of(
            OneSeat, Child("1", "C", "2018-01-01") with { SiblingSchool = "Z" }, Child("2", "B", "2017-01-01"))
            .With(rules => rules with { Siblings = new(SiblingEffect.AfterCategory, "A", rules.Clauses[0].Id) });

        market.Explain("1").At("Z").Text.ShouldSay("排在类别A", "directly behind category A");
        market.Explain("1").At("Z").Figures.Parts[0].Place.Values.ShouldBeEmpty();
        market.Explain("2").At("Z").Figures.Parts[0].Decision!.By.ShouldBe(DecidedBy.Sibling);
    }

    [Fact]
    public void A_right_to_a_seat_comes_before_every_category_and_is_told()
    {
        var market = Of(
            [Public("Z", 1, "N") with { Feeders = ["X1"] }, Public("N", 3)],
            Child("1", "C", "2018-01-01", zone: "N") with { FromSchool = "X1" }, Child("2", "A", "2017-01-01"))
            .With(rules => rules with { Promotion = new(PromotionMode.RightToSeat, rules.Clauses[0].Id) });

        var explanation = market.Explain("1");
        explanation.Paragraphs[0].Text.ShouldSay("对口直升到平阳路小学", "its primary school gives a right to one");
        explanation.At("Z").Text.ShouldSay("有对口直升资格", "right to a seat from the primary school");
        var (text, figures) = market.Explain("2").At("Z");
        figures.Parts[0].Decision!.By.ShouldBe(DecidedBy.RightToSeat);
        text.ShouldSay("有对口直升资格的孩子排在前面", "children with a right to a seat from their primary school come first");
    }

    [Fact]
    public void Promotion_in_place_of_the_zone_is_told()
    {
        var market = Of(
            [Public("Z", 1), Public("N", 1) with { Feeders = ["X1"] }], Child("1") with { FromSchool = "X1" })
            .With(rules => rules with { Promotion = new(PromotionMode.InsteadOfZone, rules.Clauses[0].Id) });

        var explanation = market.Explain("1");

        explanation.Paragraphs[0].Text.ShouldSay("按原来就读的小学对口录取到师范街小学", "the junior school of the primary school it leaves");
        explanation.At("N").Text.ShouldSay("代替本学区", "in place of the zone");
    }
}
