using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.HouseholdRegistration;
using EnrollOnline.Rehearsal.Departments;
using Shouldly;
using Xunit;

namespace EnrollOnline.RecordChecks.Tests.Transport;

public sealed class FaultTests
{
    private static readonly TimeSpan AskAgainAfter = TimeSpan.FromSeconds(90);

    [Theory]
    [InlineData(FaultKind.Slow, SourceDownReason.TimedOut)]
    [InlineData(FaultKind.Hang, SourceDownReason.TimedOut)]
    [InlineData(FaultKind.Reset, SourceDownReason.Unreachable)]
    [InlineData(FaultKind.Error500, SourceDownReason.ErrorStatus)]
    [InlineData(FaultKind.WrongJson, SourceDownReason.BadAnswer)]
    [InlineData(FaultKind.Html, SourceDownReason.WrongType)]
    [InlineData(FaultKind.Truncated, SourceDownReason.HalfAnswer)]
    [InlineData(FaultKind.HalfJson, SourceDownReason.HalfAnswer)]
    [InlineData(FaultKind.WrongEncoding, SourceDownReason.BadEncoding)]
    [InlineData(FaultKind.Huge, SourceDownReason.TooLarge)]
    [InlineData(FaultKind.Redirect, SourceDownReason.Redirected)]
    [InlineData(FaultKind.BadSignature, SourceDownReason.BadSignature)]
    [InlineData(FaultKind.SomeoneElse, SourceDownReason.SomeoneElse)]
    public async Task A_fault_becomes_a_source_that_is_down_for_every_department_alone_and_in_a_batch(FaultKind kind, string reason)
    {
        var patience = kind is FaultKind.Slow or FaultKind.Hang ? "00:00:00.300" : "00:00:20";
        await using var desk = await Desk.OpenAsync(("BatchSize", "4"), ("Timeout", patience));
        foreach (var source in RecordSource.All)
        {
            desk.Server.Faults.Order(source, new Fault(kind, Milliseconds: 60000));
        }

        RecordQuestion[] each = [Desk.Household, Desk.Permit, Desk.Property, Desk.Insurance];
        foreach (var asked in new[] { each, [.. each, .. each] })
        {
            var findings = await desk.Records.AskAsync(asked);
            findings.Count.ShouldBe(asked.Length);
            foreach (var finding in findings)
            {
                finding.Status.ShouldBe(new FindingStatus.SourceDown(AskAgainAfter, reason), finding.Source);
                finding.Answered.ShouldBeNull();
                finding.EvidenceHash.ShouldBeNull();
            }
        }
    }

    [Theory]
    [InlineData(FaultKind.Quota)]
    [InlineData(FaultKind.ItemQuota)]
    public async Task A_used_up_quota_is_told_apart_and_names_the_wait(FaultKind kind)
    {
        await using var desk = await Desk.OpenAsync();
        desk.Server.Faults.Order(RecordSource.HouseholdRegistration, new Fault(kind, Milliseconds: 7000));
        var findings = await desk.Records.AskAsync([Desk.Household, .. Desk.Unknown(2)]);
        findings.ShouldAllBe(f => f.Status == new FindingStatus.QuotaExceeded(TimeSpan.FromSeconds(7)));
    }

    [Fact]
    public async Task A_denied_record_is_no_record()
    {
        await using var desk = await Desk.OpenAsync();
        desk.Server.Faults.Order(RecordSource.Property, new Fault(FaultKind.NoRecord));
        (await desk.Records.AskAsync([Desk.Property])).Single().Status.ShouldBe(new FindingStatus.NoRecord());
    }

    [Fact]
    public async Task A_stale_record_is_a_mismatch_that_says_where()
    {
        await using var desk = await Desk.OpenAsync();
        foreach (var source in RecordSource.All)
        {
            desk.Server.Faults.Order(source, new Fault(FaultKind.StaleRecord));
        }

        var findings = await desk.Records.AskAsync([Desk.Household, Desk.Permit, Desk.Property, (RecordQuestion)Desk.Insurance]);
        findings[0].Status.ShouldDifferInAll("bookNumber", "community", "address");
        findings[1].Status.ShouldDifferIn("validOn");
        findings[2].Status.ShouldDifferIn("owner");
        findings[3].Status.ShouldDifferIn("missingMonths");
    }

    [Fact]
    public async Task In_a_batch_a_fault_of_one_answer_spares_the_others()
    {
        await using var desk = await Desk.OpenAsync();
        desk.Server.Faults.Order(RecordSource.HouseholdRegistration, new Fault(FaultKind.MissingItem, EveryNth: 3));
        HouseholdQuestion[] asked = [.. Desk.Unknown(2), Desk.Household, Desk.Household];
        var findings = await desk.Records.AskAsync(asked);
        findings[0].Status.ShouldBe(new FindingStatus.NoRecord());
        findings[2].Status.ShouldBeDown(SourceDownReason.BadAnswer);
        findings[3].Confirms.ShouldBeTrue();
    }

    [Fact]
    public async Task A_fault_of_one_department_leaves_the_others_alone()
    {
        await using var desk = await Desk.OpenAsync(("property:Timeout", "00:00:00.300"));
        desk.Server.Faults.Order(RecordSource.Property, new Fault(FaultKind.Hang));
        var findings = await desk.Records.AskAsync([Desk.Property, Desk.Household, (RecordQuestion)Desk.Permit]);
        findings[0].Status.ShouldBeDown(SourceDownReason.TimedOut);
        findings.Skip(1).ShouldAllBe(f => f.Confirms);
    }

    [Fact]
    public async Task A_failure_that_passes_is_asked_again_at_once()
    {
        await using var desk = await Desk.OpenAsync(("Retries", "2"));
        desk.Server.Faults.Order(RecordSource.HouseholdRegistration, new Fault(FaultKind.Error500, Times: 2));
        (await desk.Records.AskAsync([Desk.Household])).Single().Confirms.ShouldBeTrue();
        desk.Server.Requests(RecordSource.HouseholdRegistration).ShouldBe(3);
    }

    [Fact]
    public async Task A_bad_answer_and_a_used_up_quota_are_not_asked_again_at_once()
    {
        await using var desk = await Desk.OpenAsync(("Retries", "2"));
        desk.Server.Faults.Order(RecordSource.HouseholdRegistration, new Fault(FaultKind.Html));
        desk.Server.Faults.Order(RecordSource.Property, new Fault(FaultKind.Quota));
        await desk.Records.AskAsync([Desk.Household, (RecordQuestion)Desk.Property]);
        desk.Server.Requests(RecordSource.HouseholdRegistration).ShouldBe(1);
        desk.Server.Requests(RecordSource.Property).ShouldBe(1);
    }

    [Fact]
    public async Task A_source_that_keeps_failing_is_left_alone()
    {
        await using var desk = await Desk.OpenAsync(("BreakerFailures", "4"), ("BreakerRest", "00:10:00"), ("BreakerWindow", "00:10:00"));
        desk.Server.Faults.Order(RecordSource.Property, new Fault(FaultKind.Error500));
        for (var i = 0; i < 4; i++)
        {
            (await desk.Records.AskAsync([Desk.Property])).Single().Status.ShouldBeDown(SourceDownReason.ErrorStatus);
        }

        desk.Server.Faults.Clear(RecordSource.Property);
        var resting = (await desk.Records.AskAsync([Desk.Property])).Single().Status.ShouldBeOfType<FindingStatus.SourceDown>();
        resting.Reason.ShouldBe(SourceDownReason.Resting);
        resting.RetryAfter.ShouldBeGreaterThan(TimeSpan.FromMinutes(5));
        desk.Server.Requests(RecordSource.Property).ShouldBe(4);
        (await desk.Records.AskAsync([Desk.Permit])).Single().Confirms.ShouldBeTrue();
    }

    [Fact]
    public async Task A_source_that_was_left_alone_is_tried_again_after_its_rest()
    {
        await using var desk = await Desk.OpenAsync(("BreakerFailures", "2"), ("BreakerRest", "00:00:00.500"));
        desk.Server.Faults.Order(RecordSource.Property, new Fault(FaultKind.Error500, Times: 2));
        await desk.Records.AskAsync([Desk.Property]);
        await desk.Records.AskAsync([Desk.Property]);
        FindingStatus status;
        do
        {
            await Task.Delay(100);
            status = (await desk.Records.AskAsync([Desk.Property])).Single().Status;
        }
        while (status is FindingStatus.SourceDown { Reason: SourceDownReason.Resting });
        status.ShouldMatch();
    }

    [Fact]
    public async Task A_department_that_is_gone_is_unreachable()
    {
        var desk = await Desk.OpenAsync();
        await using var held = desk.ConfigureAwait(false);
        await desk.Server.DisposeAsync();
        (await desk.Records.AskAsync([Desk.Household])).Single().Status.ShouldBeDown(SourceDownReason.Unreachable);
    }

    [Fact]
    public async Task A_hanging_source_gives_every_question_a_finding()
    {
        await using var desk = await Desk.OpenAsync(("BatchSize", "1"), ("MaxConcurrency", "8"), ("Timeout", "00:00:00.200"));
        desk.Server.Faults.Order(RecordSource.HouseholdRegistration, new Fault(FaultKind.Hang));
        var findings = await desk.Records.AskAsync([.. Desk.Unknown(16)]);
        findings.Count.ShouldBe(16);
        findings.ShouldAllBe(f => f.Status is FindingStatus.SourceDown);
    }
}
