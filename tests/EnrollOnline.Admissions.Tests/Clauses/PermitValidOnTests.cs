using System.Globalization;
using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Admissions.Facts;
using EnrollOnline.Admissions.Tests.Facts;

namespace EnrollOnline.Admissions.Tests.Clauses;

public sealed class PermitValidOnTests
{
    private static readonly PermitValidOn Clause = new("c", AChild.County, new(2025, 8, 1));

    [Theory]
    [InlineData("2025-08-01", "2025-08-01")]
    [InlineData("2020-01-01", "2030-01-01")]
    public void First_and_last_day_are_included(string since, string until) =>
        Judge(AChild.Permit with { HeldSince = DateOnly.Parse(since, CultureInfo.InvariantCulture), ValidUntil = DateOnly.Parse(until, CultureInfo.InvariantCulture) }).ShouldBeMet("c");

    [Fact]
    public void A_lapsed_permit_does_not_count() =>
        Judge(AChild.Permit with { ValidUntil = new(2025, 7, 31) }).ShouldNotBeMet("已失效");

    [Fact]
    public void A_permit_issued_later_does_not_count() =>
        Judge(AChild.Permit with { HeldSince = new(2025, 8, 2), ValidUntil = new(2026, 8, 1) }).ShouldNotBeMet("才签发");

    [Fact]
    public void An_open_permit_is_waited_for() =>
        Clause.Judge(AChild.OfXiaodian with { ResidencePermit = Verdicts.Open<PermitFact>() })
            .ShouldWaitFor(FactName.ResidencePermit);

    private static Verdict Judge(PermitFact permit) =>
        Clause.Judge(AChild.OfXiaodian with { ResidencePermit = AChild.Known(permit) });
}
