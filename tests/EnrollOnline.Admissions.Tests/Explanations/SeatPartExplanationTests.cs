using EnrollOnline.Admissions.Explanations;
using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Admissions.Tests.Placements;
using Shouldly;
using static EnrollOnline.Admissions.Tests.Placements.AMarket;

namespace EnrollOnline.Admissions.Tests.Explanations;

public sealed class SeatPartExplanationTests
{
    private static readonly PlacementInput Kept = AReserve.Of(
        ReserveOrder.ReservedFirst,
        [Public("Z", 2, "N") with { Pools = [new("kept", 1)] }, Public("N", 3)],
        Child("1", "B", "2018-03-20") with { Groups = ["kept"] },
        Child("2", "A", "2017-05-06"),
        Child("3", "A", "2018-05-06"));

    [Fact]
    public void A_child_outside_the_group_reads_which_seats_how_many_and_that_members_come_first()
    {
        var (text, figures) = Kept.Explain("3").At("Z");

        text.ShouldSay("2个学位，分几部分依次看", "2 seats in parts");
        text.ShouldSay("为“预留”预留的学位1个", "seats kept for \"Kept\": 1");
        text.ShouldSay("不属于这一组", "not of that group");
        text.ShouldSay("这些学位先给这一组的孩子", "these seats go to children of that group first");
        text.ShouldSay("入户日期2017年5月6日", "6 May 2017");
        figures.Parts.Select(part => (part.Pool, part.Seats, part.Place.Member, part.Last?.Member, part.Decision?.By)).ShouldBe(
        [
            ("kept", 1, false, true, DecidedBy.Members),
            ("", 1, null, null, DecidedBy.Date),
        ]);
        figures.Parts[1].Last!.Values.ShouldBe([new(TieBreak.HouseholdEnteredOn, "2017-05-06")]);
    }

    [Fact]
    public void A_member_reads_that_its_seat_is_a_kept_one_and_the_clause_is_named()
    {
        var explanation = Kept.Explain("1");
        var (text, figures) = explanation.At("Z");

        text.ShouldSay("孩子属于这一组，类别B", "The child is of that group, category B");
        text.ShouldSay("录取在这所学校", "The seat is here");
        text.ShouldSay("前面已经录取，不再看这些学位", "the seat was given before");
        figures.Parts.Select(part => part.Admitted).ShouldBe([true, false]);
        explanation.ClausesAt("Z").ShouldContain(Kept.Rulebook.Reserves[0].Clause);
    }

    [Fact]
    public void A_school_whose_seats_are_all_open_has_one_part_and_no_word_of_groups()
    {
        var (text, figures) = Kept.Explain("3").At("N");

        figures.Parts.ShouldHaveSingleItem().Place.Member.ShouldBeNull();
        text.Zh.ShouldNotContain("组");
    }

    [Fact]
    public void Parts_of_a_private_school_are_named_and_drawn_by_lottery_alone()
    {
        var order = ByLottery("1", "2", "3");
        var market = Of(
            [Private("P", 2) with { Pools = [new("own", 1)] }, Public("Z", 5)],
            [.. order.Select(number => Child(number, wish: "P") with { Groups = ["own"] })])
            .With(rules => rules with
            {
                PrivateChoices = rules.PrivateChoices with
                {
                    Strata = [new("own", new("直升", "Own pupils"), UnfilledSeats.StayEmpty, rules.Clauses[0].Id, null)],
                },
            });

        var (text, figures) = market.Explain(order[2]).At("P");

        text.ShouldSay("“直升”组的学位1个", "seats of the group \"Own pupils\": 1");
        text.Zh.ShouldNotContain("类别");
        figures.Parts.Select(part => (part.Pool, part.Decision?.By)).ShouldBe(
            [("own", DecidedBy.LotteryNumber), ("", DecidedBy.LotteryNumber)]);
        figures.Parts[0].Last!.LotteryNumber.ShouldNotBe(figures.Parts[1].Last!.LotteryNumber);
    }
}
