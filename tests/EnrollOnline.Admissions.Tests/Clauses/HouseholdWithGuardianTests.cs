using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Tests.Facts;

namespace EnrollOnline.Admissions.Tests.Clauses;

public sealed class HouseholdWithGuardianTests
{
    private static readonly HouseholdWithGuardian Clause = new("c");

    [Fact]
    public void One_household_counts() =>
        Clause.Judge(AChild.OfXiaodian with { Household = AChild.Known(AChild.Household) }).ShouldBeMet("c");

    [Fact]
    public void Two_households_do_not() =>
        Clause.Judge(AChild.OfXiaodian with { Household = AChild.Known(AChild.Household with { WithGuardian = false }) })
            .ShouldNotBeMet("不在同一户口簿");

    [Fact]
    public void An_open_registration_is_waited_for() =>
        Clause.Judge(AChild.OfXiaodian with { Household = Verdicts.Open<HouseholdFact>() }).ShouldWaitFor(FactName.Household);
}
