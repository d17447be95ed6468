using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Explanations;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Admissions.Tests.Facts;
using EnrollOnline.Admissions.Tests.Placements;
using EnrollOnline.Admissions.Tests.Rulebooks;
using Shouldly;
using static EnrollOnline.Admissions.Tests.Placements.AMarket;

namespace EnrollOnline.Admissions.Tests.Explanations;

public sealed class ExplanationWriterTests
{
    private static readonly Dictionary<string, string> Names = new() { ["Z"] = "平阳路小学", ["N"] = "师范街小学", ["P"] = "育英学校" };

    private static readonly CategoryVerdict.Placed HouseholdOnly = (CategoryVerdict.Placed)CategoryFinder.Find(
        Samples.Taiyuan, AChild.OfXiaodian with { Household = AChild.Known(AChild.Household) });

    private static readonly PlacementInput Market = Of(
        [Private("P", 0), Public("Z", 1, "N"), Public("N", 1)],
        Child("1", "B", "2018-03-20", "P"), Child("2", "A", "2017-05-06"));

    [Fact]
    public void Category_facts_and_clauses_are_named()
    {
        var category = Paragraphs(ExplanationTopic.Category).ShouldHaveSingleItem();

        category.Text.Zh.ShouldBe("孩子属于类别B（单有户籍或单有住房）。依据：孩子户籍在本学区，2018年3月20日入户。");
        category.Text.En.ShouldContain("entered on 20 March 2018");
        category.Clauses.ShouldBe(["TY-B", "TY-household"]);
    }

    [Fact]
    public void Each_better_category_says_what_was_lacking() =>
        Paragraphs(ExplanationTopic.NotBetter).ShouldHaveSingleItem().Text.Zh
            .ShouldBe("没有列入类别A（房户一致）：家庭在本学区没有住房登记。");

    [Fact]
    public void Each_school_of_the_list_says_seats_place_last_admitted_and_verdict()
    {
        var schools = Paragraphs(ExplanationTopic.School);

        schools.Select(school => school.Subject).ShouldBe(["P", "Z", "Z", "N"]);
        schools[0].Text.Zh.ShouldContain("育英学校（民办志愿，只按摇号）：0个学位");
        schools[0].Text.Zh.ShouldContain("没有剩余学位");
        schools[1].Text.Zh.ShouldContain("改由统筹安排");
        schools[2].Text.Zh.ShouldContain("没有剩余学位");
        schools[3].Text.Zh.ShouldContain("录取在这所学校");
    }

    [Fact]
    public void A_full_school_names_its_last_admitted_and_what_decided()
    {
        var market = Of([Public("Z", 1, "N"), Public("N", 1)], Child("1", "B", "2018-03-20"), Child("2", "A", "2017-05-06"));

        var full = Explain(market).Paragraphs.First(paragraph => paragraph.Topic == ExplanationTopic.School).Text;

        full.Zh.ShouldContain("最后录取的是：类别A（房户一致），入户日期2017年5月6日");
        full.Zh.ShouldContain("先比类别顺序，孩子排在其后");
        full.En.ShouldContain("Full. The last admitted was: category A");
    }

    [Fact]
    public void A_private_school_that_is_full_compares_lottery_numbers_only()
    {
        string[] order = ByLottery("1", "2");
        var market = Of(
            [Private("P", 1), Public("Z", 2)],
            Child("1", "B", "2018-03-20", "P"), Child("2", "A", "2017-05-06", "P"));
        var loser = market.Placed().Children.Single(child => child.ApplicationNumber == order[1]);

        var text = ExplanationWriter.Explain(market.Rulebook, HouseholdOnly, loser, Names)
            .Paragraphs.First(paragraph => paragraph.Topic == ExplanationTopic.School).Text;

        text.Zh.ShouldContain("按号码从小到大，孩子排在其后");
        text.Zh.ShouldNotContain("类别");
    }

    [Fact]
    public void Without_the_private_choice_is_told_by_the_rule() =>
        Paragraphs(ExplanationTopic.WithoutPrivate).ShouldHaveSingleItem().Text.Zh
            .ShouldStartWith("如果没有报民办：孩子在平阳路小学的位次是类别B（单有户籍或单有住房），入户日期2018年3月20日");

    [Fact]
    public void The_result_comes_first() =>
        Explain(Market).Paragraphs[0].Text.Zh.ShouldBe("孩子由统筹安排到师范街小学。");

    [Fact]
    public void A_child_without_a_seat_is_told_what_comes_next() =>
        Explain(Of([Public("Z", 0)], Child("1", "B"))).Paragraphs[0].Text.Zh.ShouldContain("教育局会另行安排");

    [Theory]
    [InlineData(LoserRule.BottomOfCategory, "类别B（单有户籍或单有住房）中报过民办的孩子")]
    [InlineData(LoserRule.OwnZoneIfSeatsRemain, "报过民办的孩子，类别B（单有户籍或单有住房）")]
    public void The_rank_group_of_a_private_chooser_is_named(LoserRule rule, string group)
    {
        var market = Market.Under(rule);

        Explain(market).Paragraphs.ShouldContain(paragraph =>
            paragraph.Topic == ExplanationTopic.School && paragraph.Text.Zh.Contains(group));
    }

    private static List<ExplanationParagraph> Paragraphs(ExplanationTopic topic) =>
        [.. Explain(Market).Paragraphs.Where(paragraph => paragraph.Topic == topic)];

    private static Explanation Explain(PlacementInput market) =>
        ExplanationWriter.Explain(market.Rulebook, HouseholdOnly, market.Placed().Children[0], Names);
}
