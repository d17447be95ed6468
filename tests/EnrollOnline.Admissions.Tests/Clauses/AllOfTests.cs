using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Tests.Facts;
using Shouldly;

namespace EnrollOnline.Admissions.Tests.Clauses;

public sealed class AllOfTests
{
    private static readonly Evidence Yes = new Always("yes");
    private static readonly Evidence No = new LabourContractHeld("no");
    private static readonly Evidence Open = new HouseholdWithGuardian("open");

    private static readonly ChildFacts Facts = AChild.OfXiaodian with { Household = Verdicts.Open<HouseholdFact>() };

    [Fact]
    public void It_is_met_when_every_part_is() => new AllOf([Yes, Yes]).Judge(Facts).ShouldBeMet("yes", "yes");

    [Fact]
    public void One_part_that_is_not_met_decides_over_an_open_one() =>
        new AllOf([Open, No]).Judge(Facts).ShouldBeOfType<Verdict.NotMet>().Grounds.ShouldHaveSingleItem().Clause.ShouldBe("no");

    [Fact]
    public void An_open_part_leaves_it_open_when_the_others_are_met() =>
        new AllOf([Yes, Open]).Judge(Facts).ShouldWaitFor(FactName.Household);

    [Fact]
    public void Everything_that_is_lacking_is_named() =>
        new AllOf([No, Yes, No]).Judge(Facts).ShouldBeOfType<Verdict.NotMet>().Grounds.Count.ShouldBe(2);
}
