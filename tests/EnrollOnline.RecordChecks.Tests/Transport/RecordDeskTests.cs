using System.Text;
using System.Text.Json;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.HouseholdRegistration;
using EnrollOnline.RecordChecks.SocialInsurance;
using Shouldly;
using Xunit;

namespace EnrollOnline.RecordChecks.Tests.Transport;

public sealed class RecordDeskTests
{
    [Fact]
    public async Task Every_department_is_asked_and_findings_come_in_the_order_of_the_questions()
    {
        await using var desk = await Desk.OpenAsync();
        RecordQuestion[] asked = [Desk.Insurance, Desk.Property, Desk.Household, Desk.Permit, Desk.Insurance with { Insured = People.Stranger }];
        var findings = await desk.Records.AskAsync(asked);
        findings.Select(f => f.Source).ShouldBe(
            [RecordSource.SocialInsurance, RecordSource.Property, RecordSource.HouseholdRegistration, RecordSource.ResidencePermit, RecordSource.SocialInsurance]);
        findings.Select(f => f.Fact).ShouldBe(["insurance", "property", "household", "permit", "insurance"]);
        findings.Take(4).ShouldAllBe(f => f.Confirms);
        findings[4].Status.ShouldBe(new FindingStatus.NoRecord());
    }

    [Fact]
    public async Task A_finding_carries_the_evidence_and_no_id_number()
    {
        await using var desk = await Desk.OpenAsync();
        var finding = (await desk.Records.AskAsync([Desk.Household])).Single();
        finding.AnswerAs<HouseholdAnswer>()!.CommunityCode.ShouldBe(Desk.Community);
        finding.AnswerAs<HouseholdAnswer>()!.Members.Select(m => m.Name).ShouldBe(["李静"], "the father was not asked about");
        finding.EvidenceHash!.Length.ShouldBe(64);
        var text = JsonSerializer.Serialize(finding, Finding.Json);
        text.ShouldNotContain(People.Child.Digits());
        text.ShouldNotContain(People.Mother.Digits());
        text.ShouldContain("王梓涵");
        JsonDocument.Parse(finding.Asked).RootElement.TryGetProperty("source", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task The_same_record_has_the_same_hash_alone_and_in_a_batch()
    {
        await using var desk = await Desk.OpenAsync();
        var alone = (await desk.Records.AskAsync([Desk.Property])).Single();
        var batch = await desk.Records.AskAsync([Desk.Property, Desk.Property]);
        batch.ShouldAllBe(f => f.EvidenceHash == alone.EvidenceHash);
    }

    [Fact]
    public async Task Many_questions_go_in_batches_and_none_is_lost()
    {
        await using var desk = await Desk.OpenAsync(("BatchSize", "50"));
        HouseholdQuestion[] asked = [.. Desk.Unknown(120), Desk.Household, .. Desk.Unknown(120)];
        var findings = await desk.Records.AskAsync(asked);
        findings.Count.ShouldBe(241);
        findings[120].Confirms.ShouldBeTrue();
        findings.Count(f => f.Status is FindingStatus.NoRecord).ShouldBe(240);
        desk.Server.Requests(RecordSource.HouseholdRegistration).ShouldBe(5);
    }

    [Fact]
    public async Task Nothing_asked_is_nothing_sent()
    {
        await using var desk = await Desk.OpenAsync();
        (await desk.Records.AskAsync(Array.Empty<RecordQuestion>())).ShouldBeEmpty();
        RecordSource.All.Sum(desk.Server.Requests).ShouldBe(0);
    }

    [Fact]
    public async Task What_cannot_be_compared_is_not_sent()
    {
        await using var desk = await Desk.OpenAsync();
        var findings = await desk.Records.AskAsync([new HouseholdQuestion(People.Foreigner), Desk.Household, new HouseholdQuestion(People.Foreigner)]);
        findings[0].Status.ShouldBe(new FindingStatus.NotComparable(NotComparableReason.NoResidentId));
        findings[1].Confirms.ShouldBeTrue();
        findings[2].Status.ShouldBe(findings[0].Status);
        desk.Server.Requests(RecordSource.HouseholdRegistration).ShouldBe(1);
    }

    [Fact]
    public async Task A_source_that_the_county_has_not_connected_is_not_comparable()
    {
        await using var desk = await Desk.OpenAsync(("property:Connected", "false"));
        var findings = await desk.Records.AskAsync([Desk.Property, (RecordQuestion)Desk.Permit]);
        findings[0].Status.ShouldBe(new FindingStatus.NotComparable(NotComparableReason.NotConnected));
        findings[1].Confirms.ShouldBeTrue();
    }

    [Fact]
    public async Task With_no_configuration_at_all_nothing_is_connected()
    {
        await using var services = Desk.Build([]);
        var desk = (RecordDesk)services.GetService(typeof(RecordDesk))!;
        (await desk.AskAsync([Desk.Insurance])).Single().Status.ShouldBe(new FindingStatus.NotComparable(NotComparableReason.NotConnected));
    }

    [Theory]
    [InlineData("property:BaseAddress", "ftp://x/", "BaseAddress")]
    [InlineData("property:BaseAddress", "http://10.1.2.3/", "https")]
    [InlineData("property:Secret", "short", "32")]
    [InlineData("property:KeyId", "", "KeyId")]
    [InlineData("property:BatchSize", "201", "BatchSize")]
    public void A_wrong_setting_stops_the_start_and_names_the_source(string key, string value, string word)
    {
        var settings = new Dictionary<string, string>
        {
            ["property:Connected"] = "true",
            ["property:BaseAddress"] = "https://x/",
            ["property:KeyId"] = "k",
            ["property:Secret"] = new string('s', 32),
        };
        Desk.Build([], Pairs(settings)).Dispose();
        settings[key] = value;
        var message = Should.Throw<InvalidOperationException>(() => Desk.Build([], Pairs(settings))).Message;
        message.ShouldContain("RecordChecks:property");
        message.ShouldContain(word);
        message.ShouldNotContain("ssss");
    }

    [Fact]
    public async Task A_wrong_secret_gets_no_answer()
    {
        await using var desk = await Desk.OpenAsync(("social-insurance:Secret", new string('x', 40)));
        var finding = (await desk.Records.AskAsync([Desk.Insurance])).Single();
        finding.Status.ShouldBeDown(SourceDownReason.ErrorStatus);
    }

    [Fact]
    public async Task The_callers_cancelling_is_the_only_thing_that_throws()
    {
        await using var desk = await Desk.OpenAsync();
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => desk.Records.AskAsync([Desk.Insurance], cancelled.Token));
    }

    [Fact]
    public void The_hash_is_sha256_of_the_text() =>
        Finding.HashOf("abc").ShouldBe(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes("abc"))));

    [Fact]
    public async Task A_gap_in_the_insurance_is_found_over_the_wire()
    {
        await using var desk = await Desk.OpenAsync();
        var asked = new InsuranceQuestion(People.Mother, new YearMonth(2024, 4), new YearMonth(2024, 6));
        (await desk.Records.AskAsync([asked])).Single().Status.ShouldDifferIn("missingMonths").Recorded.ShouldBe("2024-04..2024-05√ 2024-06×");
    }

    private static (string Key, string Value)[] Pairs(Dictionary<string, string> settings) =>
        [.. settings.Select(s => (s.Key, s.Value))];
}
