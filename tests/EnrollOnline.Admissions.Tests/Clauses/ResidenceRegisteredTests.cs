using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Tests.Facts;

namespace EnrollOnline.Admissions.Tests.Clauses;

public sealed class ResidenceRegisteredTests
{
    private static readonly ResidenceRegistered Clause = new("c", AChild.County, new(2024, 4, 30));

    [Fact]
    public void The_last_day_is_included() => Judge(AChild.Community, new(2024, 4, 30)).ShouldBeMet("c");

    [Fact]
    public void A_day_later_is_too_late() =>
        Judge(AChild.Community, new(2024, 5, 1)).ShouldNotBeMet("2024年5月1日办理，晚于截止日期2024年4月30日");

    [Fact]
    public void A_registration_of_another_county_does_not_count() =>
        Judge("140106001001", new(2020, 1, 1)).ShouldNotBeMet("没有人户分离居住登记");

    [Fact]
    public void Without_a_last_day_any_day_counts() =>
        (Clause with { By = null }).Judge(Registered(AChild.Community, new(2024, 5, 1))).ShouldBeMet("c");

    [Fact]
    public void None_is_not_met() => Clause.Judge(AChild.OfXiaodian).ShouldNotBeMet("没有人户分离居住登记");

    [Fact]
    public void An_open_registration_is_waited_for() =>
        Clause.Judge(AChild.OfXiaodian with { ResidenceRegistration = Verdicts.Open<ResidenceRegistrationFact>() })
            .ShouldWaitFor(FactName.ResidenceRegistration);

    private static Verdict Judge(string community, DateOnly since) => Clause.Judge(Registered(community, since));

    private static ChildFacts Registered(string community, DateOnly since) =>
        AChild.OfXiaodian with { ResidenceRegistration = AChild.Known(new ResidenceRegistrationFact(community, since)) };
}
