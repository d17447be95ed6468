using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Tests.Facts;

namespace EnrollOnline.Admissions.Tests.Clauses;

public sealed class PreviousSchoolInTests
{
    private static readonly PreviousSchoolIn Clause = new("c", ["P1", "P2"]);

    [Fact]
    public void A_school_that_is_named_counts() => Judge("P2").ShouldBeMet("c");

    [Fact]
    public void Another_school_does_not() => Judge("P12").ShouldNotBeMet("学籍在P12，不在本条所列的学校");

    [Fact]
    public void No_record_is_not_met() => Clause.Judge(AChild.OfXiaodian).ShouldNotBeMet("没有查到孩子的学籍");

    [Fact]
    public void An_open_record_is_waited_for() =>
        Clause.Judge(AChild.OfXiaodian with { PreviousSchool = Verdicts.Open<PreviousSchoolFact>() })
            .ShouldWaitFor(FactName.PreviousSchool);

    private static Verdict Judge(string school) =>
        Clause.Judge(AChild.OfXiaodian with { PreviousSchool = AChild.Known(new PreviousSchoolFact(school)) });
}
