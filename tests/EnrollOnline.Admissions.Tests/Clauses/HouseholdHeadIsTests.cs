using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Tests.Facts;

namespace EnrollOnline.Admissions.Tests.Clauses;

public sealed class HouseholdHeadIsTests
{
    private static readonly HouseholdHeadIs Clause = new("c", [HouseholdHead.Guardian, HouseholdHead.Grandparent]);

    [Theory]
    [InlineData(HouseholdHead.Guardian)]
    [InlineData(HouseholdHead.Grandparent)]
    public void A_head_that_is_named_counts(HouseholdHead head) => Judge(head).ShouldBeMet("c");

    [Fact]
    public void Another_head_does_not_and_the_accepted_ones_are_named() =>
        Judge(HouseholdHead.Other).ShouldNotBeMet("户主是其他人，本条要求是监护人或祖父母或外祖父母");

    [Fact]
    public void A_register_that_does_not_say_leaves_it_open() => Judge(null).ShouldWaitFor(FactName.Household);

    [Fact]
    public void No_household_is_not_met() => Clause.Judge(AChild.OfXiaodian).ShouldNotBeMet("没有户籍登记");

    [Fact]
    public void An_open_household_is_waited_for() =>
        Clause.Judge(AChild.OfXiaodian with { Household = Verdicts.Open<HouseholdFact>() }).ShouldWaitFor(FactName.Household);

    private static Verdict Judge(HouseholdHead? head) =>
        Clause.Judge(AChild.OfXiaodian with { Household = AChild.Known(AChild.Household with { Head = head }) });
}
