using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Tests.Facts;

namespace EnrollOnline.Admissions.Tests.Clauses;

public sealed class FlexibleWorkForMonthsTests
{
    private static readonly FlexibleWorkForMonths Clause = new("c", 36, new(2024, 4, 30));

    [Fact]
    public void Thirty_six_months_to_the_day_count() => Judge(new(2021, 4, 30)).ShouldBeMet("c");

    [Fact]
    public void One_day_less_does_not() => Judge(new(2021, 5, 1)).ShouldNotBeMet("不满36个月");

    [Fact]
    public void No_registration_is_not_met() => Clause.Judge(AChild.OfXiaodian).ShouldNotBeMet("没有灵活就业登记");

    [Fact]
    public void An_open_registration_is_waited_for() =>
        Clause.Judge(AChild.OfXiaodian with { FlexibleWork = Verdicts.Open<FlexibleWorkFact>() })
            .ShouldWaitFor(FactName.FlexibleWork);

    private static Verdict Judge(DateOnly since) =>
        Clause.Judge(AChild.OfXiaodian with { FlexibleWork = AChild.Known(new FlexibleWorkFact(since)) });
}
