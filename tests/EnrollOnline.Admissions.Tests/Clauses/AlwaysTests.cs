using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Tests.Facts;

namespace EnrollOnline.Admissions.Tests.Clauses;

public sealed class AlwaysTests
{
    [Fact]
    public void A_child_with_nothing_at_all_is_taken() => new Always("c").Judge(AChild.OfXiaodian).ShouldBeMet("c");

    [Fact]
    public void No_open_fact_is_waited_for() =>
        new Always("c").Judge(AChild.OfXiaodian with { Household = Verdicts.Open<HouseholdFact>() }).ShouldBeMet("c");
}
