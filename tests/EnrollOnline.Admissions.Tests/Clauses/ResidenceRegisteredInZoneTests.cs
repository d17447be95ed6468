using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Tests.Facts;

namespace EnrollOnline.Admissions.Tests.Clauses;

public sealed class ResidenceRegisteredInZoneTests
{
    private static readonly ResidenceRegisteredInZone Clause = new("c", new(2024, 4, 30));

    [Fact]
    public void A_registration_in_the_zone_counts_on_the_last_day() =>
        Clause.Judge(Registered(AChild.Community, new(2024, 4, 30))).ShouldBeMet("c");

    [Fact]
    public void One_elsewhere_in_the_county_does_not() =>
        Clause.Judge(Registered("140105009009", new(2020, 1, 1))).ShouldNotBeMet("在本学区没有人户分离居住登记");

    [Fact]
    public void A_late_one_needs_no_zone_to_be_refused() =>
        Clause.Judge(Registered(AChild.Community, new(2024, 5, 1)) with { Zone = Verdicts.Open<ZoneFact>() })
            .ShouldNotBeMet("晚于截止日期");

    [Fact]
    public void An_open_zone_is_waited_for() =>
        Clause.Judge(Registered(AChild.Community, new(2020, 1, 1)) with { Zone = Verdicts.Open<ZoneFact>() })
            .ShouldWaitFor(FactName.Zone);

    [Fact]
    public void An_open_registration_is_waited_for() =>
        Clause.Judge(AChild.OfXiaodian with { ResidenceRegistration = Verdicts.Open<ResidenceRegistrationFact>() })
            .ShouldWaitFor(FactName.ResidenceRegistration);

    private static ChildFacts Registered(string community, DateOnly since) =>
        AChild.OfXiaodian with { ResidenceRegistration = AChild.Known(new ResidenceRegistrationFact(community, since)) };
}
