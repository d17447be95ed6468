using System.Text.Json;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.SocialInsurance;
using Shouldly;
using Xunit;

namespace EnrollOnline.RecordChecks.Tests.Findings;

public sealed class FindingTests
{
    public static TheoryData<FindingStatus, string> Statuses => new()
    {
        { new FindingStatus.Match(), "match" },
        { new FindingStatus.Mismatch([new FieldDifference("name", "王梓涵", "王**"), new FieldDifference("address", "a", "b", true)]), "mismatch" },
        { new FindingStatus.NoRecord(), "no-record" },
        { new FindingStatus.NotComparable(NotComparableReason.NotConnected), "not-comparable" },
        { new FindingStatus.SourceDown(TimeSpan.FromSeconds(90), SourceDownReason.TimedOut), "source-down" },
        { new FindingStatus.QuotaExceeded(TimeSpan.FromHours(1)), "quota-exceeded" },
    };

    [Theory]
    [MemberData(nameof(Statuses))]
    public void Every_status_survives_json(FindingStatus status, string kind)
    {
        var finding = new Finding(
            RecordSource.Property, "property", """{"certificateNumber":"晋1"}""", null, status, null, new DateTimeOffset(2024, 6, 1, 9, 0, 0, TimeSpan.FromHours(8)));
        var json = JsonSerializer.Serialize(finding, Finding.Json);
        json.ShouldContain($"\"kind\":\"{kind}\"");
        JsonSerializer.Deserialize<Finding>(json, Finding.Json).ShouldBe(finding);
        status.Kind.ShouldBe(kind);
    }

    [Fact]
    public void Only_a_match_confirms()
    {
        foreach (var row in Statuses)
        {
            var status = (FindingStatus)row[0];
            new Finding("property", "property", "{}", null, status, null, default).Confirms.ShouldBe(status is FindingStatus.Match);
        }
    }

    [Fact]
    public void The_answer_is_read_back_in_its_type()
    {
        var answer = new InsuranceAnswer("李静", "1*X", "公司", [new YearMonth(2024, 1)], []);
        var finding = new Finding(
            "social-insurance", "insurance", "{}", JsonSerializer.Serialize(answer, Finding.Json), new FindingStatus.Match(), "", default);
        finding.AnswerAs<InsuranceAnswer>()!.MonthsPaid.ShouldBe([new YearMonth(2024, 1)]);
    }
}
