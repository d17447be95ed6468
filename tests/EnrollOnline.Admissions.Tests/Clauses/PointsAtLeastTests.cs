using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Tests.Facts;

namespace EnrollOnline.Admissions.Tests.Clauses;

public sealed class PointsAtLeastTests
{
    private static readonly PointsForEvidence Home =
        new("home", new("住房", "Home"), "p", 2000, new PropertyInCounty("h", AChild.County, new([PropertyOwner.Guardian], 0, null)));

    private static readonly PointsPerMonth Insured = new(
        "insurance", new("社会保险", "Social insurance"), "p", 1000, 50, MonthsOf.SocialInsurance, new(2024, 4, 30), false, AChild.County);

    private static readonly PointsAtLeast Clause = new("c", 2600, [Home, Insured]);

    private static readonly ChildFacts Owning = AChild.OfXiaodian with { Property = AChild.Known(AChild.Home) };

    [Fact]
    public void Exactly_the_bound_is_enough() => Clause.Judge(Paid(Owning, 12)).ShouldBeMet("c");

    [Fact]
    public void A_month_less_is_not_and_both_numbers_are_said() =>
        Clause.Judge(Paid(Owning, 11)).ShouldNotBeMet("积分合计25.50，低于要求的26.00");

    [Fact]
    public void One_item_alone_can_be_asked_for()
    {
        var alone = new PointsAtLeast("c", 600, [Insured], OfOneItem: true);

        alone.Judge(Paid(Owning, 12)).ShouldBeMet("c");
        alone.Judge(Paid(Owning, 11)).ShouldNotBeMet("积分“社会保险”5.50，低于要求的6.00");
    }

    [Fact]
    public void An_open_item_that_could_still_decide_is_waited_for() =>
        Clause.Judge(Owning with { SocialInsurance = Verdicts.Open<InsuranceFact>() }).ShouldWaitFor(FactName.SocialInsurance);

    [Fact]
    public void An_open_item_that_is_not_needed_is_not_waited_for() =>
        (Clause with { Hundredths = 2000 }).Judge(Owning with { SocialInsurance = Verdicts.Open<InsuranceFact>() }).ShouldBeMet("c");

    [Fact]
    public void An_open_item_that_could_not_give_enough_is_not_waited_for() =>
        Clause.Judge(AChild.OfXiaodian with { SocialInsurance = Verdicts.Open<InsuranceFact>() })
            .ShouldNotBeMet("积分合计0.00");

    private static ChildFacts Paid(ChildFacts facts, int months) => facts with
    {
        SocialInsurance = AChild.Known(new InsuranceFact(MonthSet.Range(new Month(2024, 4).Plus(1 - months), new(2024, 4)), MonthSet.Empty)),
    };
}
