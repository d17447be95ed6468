using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Tests.Facts;
using Shouldly;

namespace EnrollOnline.Admissions.Tests.Clauses;

public sealed class AnyOfTests
{
    private static readonly Evidence Yes = new Always("yes");
    private static readonly Evidence No = new LabourContractHeld("no");
    private static readonly Evidence Open = new HouseholdWithGuardian("open");

    private static readonly ChildFacts Facts = AChild.OfXiaodian with { Household = Verdicts.Open<HouseholdFact>() };

    [Fact]
    public void One_part_that_is_met_decides_over_an_open_one() => new AnyOf([Open, Yes]).Judge(Facts).ShouldBeMet("yes");

    [Fact]
    public void An_open_part_leaves_it_open_when_none_is_met() =>
        new AnyOf([No, Open]).Judge(Facts).ShouldWaitFor(FactName.Household);

    [Fact]
    public void It_is_not_met_when_no_part_is_and_names_all_of_them() =>
        new AnyOf([No, No]).Judge(Facts).ShouldBeOfType<Verdict.NotMet>().Grounds.Count.ShouldBe(2);
}
