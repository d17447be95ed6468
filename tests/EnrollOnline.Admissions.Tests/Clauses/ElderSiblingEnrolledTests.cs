using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Tests.Facts;

namespace EnrollOnline.Admissions.Tests.Clauses;

public sealed class ElderSiblingEnrolledTests
{
    private static readonly ElderSiblingEnrolled Clause = new("c", 2024);

    [Fact]
    public void A_sibling_that_stays_a_year_longer_counts() => Judge(2025).ShouldBeMet("c");

    [Fact]
    public void A_sibling_that_leaves_in_the_year_of_entry_is_gone() => Judge(2024).ShouldNotBeMet("2024年毕业");

    [Fact]
    public void No_sibling_is_not_met() => Clause.Judge(AChild.OfXiaodian).ShouldNotBeMet("没有在校的哥哥或姐姐");

    [Fact]
    public void An_open_sibling_is_waited_for() =>
        Clause.Judge(AChild.OfXiaodian with { Sibling = Verdicts.Open<SiblingFact>() }).ShouldWaitFor(FactName.Sibling);

    private static Verdict Judge(int leavesIn) =>
        Clause.Judge(AChild.OfXiaodian with { Sibling = AChild.Known(new SiblingFact("S1", leavesIn)) });
}
