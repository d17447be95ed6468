using EnrollOnline.Casework.Reviews;
using EnrollOnline.RecordChecks.SocialInsurance;
using EnrollOnline.Web.Pages.Shared;

namespace EnrollOnline.Web.Tests.Pages;

public sealed class MonthStripTests
{
    [Fact]
    public void Months_of_insurance_are_paid_paid_later_or_missing()
    {
        var strip = MonthStrip.Of(Line("social-insurance", """{"from":"2023-11","to":"2024-03"}""",
            """{"insuredName":"李大明","insuredIdNumber":"1*","employer":"甲公司","monthsPaid":["2023-11","2024-03"],"monthsBackPaid":["2023-12"]}""")).ShouldNotBeNull();

        strip.Months.Select(cell => cell.State).ShouldBe(["paid", "late", "missing", "missing", "paid"]);
        strip.Runs("missing").ShouldBe([(new YearMonth(2024, 1), new YearMonth(2024, 2))]);
    }

    [Fact]
    public void A_permit_with_a_gap_shows_it_and_one_without_needs_no_strip()
    {
        const string permit = """{"permitNumber":"P","holderName":"李大明","holderIdNumber":"1*","address":"甲街","communityCode":"1","heldSince":"2023-01-01","validUntil":"2023-06-30","continuous":false,"periods":[PERIODS]}""";

        var strip = MonthStrip.Of(Line("residence-permit", "{}", permit.Replace("PERIODS", """{"from":"2023-01-01","to":"2023-02-28"},{"from":"2023-04-01","to":"2023-06-30"}""", StringComparison.Ordinal)));
        strip.ShouldNotBeNull().Months.Select(cell => cell.State).ShouldBe(["held", "held", "gap", "held", "held", "held"]);
        MonthStrip.Of(Line("residence-permit", "{}", permit.Replace("PERIODS", "", StringComparison.Ordinal))).ShouldBeNull();
    }

    private static SourceLine Line(string source, string asked, string answered) =>
        new(source, source, "", "mismatch", null, null, null, SourceAdvice.Nothing, null, [], asked, answered);
}
