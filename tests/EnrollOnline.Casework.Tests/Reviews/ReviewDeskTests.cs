using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Histories;
using EnrollOnline.Casework.Reviews;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.Rehearsal.Departments;
using EnrollOnline.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.Reviews;

public sealed class ReviewDeskTests
{
    [Theory, ClassData(typeof(EngineData))]
    public async Task Family_whose_records_all_match_is_approved_with_its_category(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var filed = await room.FileAsync(room.NextFamily());

        (await room.ReviewAsync()).ShouldBe(new ReviewBatch(1, 1, 0, 0, 0, 0));

        var row = await room.CaseAsync(filed.Number);
        (row.State, row.CategoryCode, row.Ties).ShouldBe((ApplicationState.Approved, "A", $"{Family.EnteredOn.DayNumber}"));
        (row.ReviewDueAt, row.LeaseOwner, row.OfficerReason).ShouldBe((null, null, null));
        (await StatusesAsync(room, row)).ShouldBe(["household match", "property match"]);
        (await room.House.UseAsync<CaseHistory, int?>(history => history.FindBreakAsync(row.Id))).ShouldBeNull();
        (await room.QueryAsync(context => context.Outbox.CountAsync(message => message.ApplicationId == row.Id))).ShouldBe(2);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Migrant_with_permit_and_insurance_gets_the_migrants_category(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var filed = await room.FileAsync(room.NextFamily() with { Migrant = true });

        (await room.ReviewAsync()).Approved.ShouldBe(1);

        var row = await room.CaseAsync(filed.Number);
        (row.CategoryCode, row.Ties).ShouldBe(("D", $"{Family.HeldSince.DayNumber}"));
        (await StatusesAsync(room, row)).ShouldBe(["household not-comparable", "insurance match", "permit match"]);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Claim_on_a_register_that_is_not_connected_goes_to_an_officer(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine, unconnected: RecordSource.BusinessLicence);
        var filed = await room.FileAsync(room.NextFamily() with { Migrant = true, Work = WorkKind.Licence });

        (await room.ReviewAsync()).WithOfficer.ShouldBe(1);

        var row = await room.CaseAsync(filed.Number);
        row.OfficerReason.ShouldBe("not-comparable:business-licence");
        (await StatusesAsync(room, row)).ShouldBe(["household not-comparable", "licence not-comparable", "permit match"]);
        room.Departments.Requests(RecordSource.BusinessLicence).ShouldBe(0);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Record_that_differs_sends_the_case_to_an_officer_and_refuses_nobody(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var filed = await room.FileAsync(room.NextFamily(), form => form with { Household = form.Household! with { BookNumber = "999999999" } });

        (await room.ReviewAsync()).WithOfficer.ShouldBe(1);

        var row = await room.CaseAsync(filed.Number);
        (row.State, row.OfficerReason, row.CategoryCode).ShouldBe((ApplicationState.WithOfficer, "mismatch:household-registration", null));
        row.WaitingSince.ShouldNotBeNull();
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Silent_department_parks_the_case_until_it_answers(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var filed = await room.FileAsync(room.NextFamily());
        room.Departments.Faults.Order(RecordSource.Property, new Fault(FaultKind.Error500));

        (await room.ReviewAsync()).Parked.ShouldBe(1);
        (await room.ReviewAsync()).ShouldBe(ReviewBatch.Empty);
        var parked = await room.CaseAsync(filed.Number);
        (parked.State, parked.LeaseOwner).ShouldBe((ApplicationState.Submitted, null));
        parked.ReviewDueAt.ShouldNotBeNull();

        var asked = room.Departments.Requests(RecordSource.HouseholdRegistration);
        room.Departments.Faults.Clear(RecordSource.Property);
        room.House.Clock.MoveTo(parked.ReviewDueAt.Value);
        (await room.ReviewAsync()).Approved.ShouldBe(1);
        (await StatusesAsync(room, parked)).ShouldBe(["household match", "property match"]);
        room.Departments.Requests(RecordSource.HouseholdRegistration).ShouldBe(asked, "a settled finding is not asked again");
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Department_silent_beyond_the_rulebooks_patience_opens_the_way_to_an_officer(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var filed = await room.FileAsync(room.NextFamily());
        room.Departments.Faults.Order(RecordSource.Property, new Fault(FaultKind.Quota, Milliseconds: 60_000));
        (await room.ReviewAsync()).Parked.ShouldBe(1);

        room.House.Clock.Advance(TimeSpan.FromDays(3) - TimeSpan.FromMinutes(1));
        (await room.ReviewAsync()).Parked.ShouldBe(1);
        room.House.Clock.Advance(TimeSpan.FromMinutes(1));
        (await room.ReviewAsync()).WithOfficer.ShouldBe(1);

        (await room.CaseAsync(filed.Number)).OfficerReason.ShouldBe("quota-exceeded:property");
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Two_workers_at_once_review_every_case_once(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        for (var i = 0; i < 24; i++)
        {
            await room.FileAsync(room.NextFamily());
        }

        var batches = (await Task.WhenAll(WorkAsync("w1"), WorkAsync("w2"))).SelectMany(batch => batch).ToList();

        batches.Sum(batch => batch.Approved).ShouldBe(24);
        batches.Sum(batch => batch.Failed + batch.Overtaken).ShouldBe(0);
        (await room.QueryAsync(context => context.Findings.CountAsync())).ShouldBe(48);
        (await room.QueryAsync(context => context.History.CountAsync(entry => entry.Act == "review.approved"))).ShouldBe(24);
        (await room.ReviewAsync()).ShouldBe(ReviewBatch.Empty);

        async Task<List<ReviewBatch>> WorkAsync(string worker)
        {
            List<ReviewBatch> done = [];
            while (await room.ReviewAsync(worker, 5) is { Leased: > 0 } batch)
            {
                done.Add(batch);
            }

            return done;
        }
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Worker_that_dies_before_it_commits_has_written_nothing_and_another_resumes_when_its_lease_ends(string engine)
    {
        var death = new DeathAtCommit();
        await using var room = await ReviewRoom.OpenAsync(engine, death.AddTo);
        var filed = await room.FileAsync(room.NextFamily());

        death.BeforeCommit = true;
        await Should.ThrowAsync<SuddenDeathException>(() => room.ReviewAsync("w1"));
        death.BeforeCommit = false;
        (await room.ReviewAsync("w2")).ShouldBe(ReviewBatch.Empty);
        (await room.QueryAsync(context => context.Findings.CountAsync())).ShouldBe(0);

        room.House.Clock.Advance(TimeSpan.FromMinutes(6));
        (await room.ReviewAsync("w2")).Approved.ShouldBe(1);

        await WrittenOnceAsync(room, filed);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Worker_that_dies_after_it_committed_leaves_nothing_to_do(string engine)
    {
        var death = new DeathAtCommit();
        await using var room = await ReviewRoom.OpenAsync(engine, death.AddTo);
        var filed = await room.FileAsync(room.NextFamily());

        death.AfterCommit = true;
        await Should.ThrowAsync<SuddenDeathException>(() => room.ReviewAsync("w1"));
        death.AfterCommit = false;

        room.House.Clock.Advance(TimeSpan.FromMinutes(6));
        (await room.ReviewAsync("w2")).ShouldBe(ReviewBatch.Empty);
        await WrittenOnceAsync(room, filed);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Worker_whose_lease_ends_while_it_still_works_writes_nothing_over_the_one_that_came_after(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var filed = await room.FileAsync(room.NextFamily());
        room.Departments.Faults.Order(RecordSource.Property, new Fault(FaultKind.Slow, Milliseconds: 1_500));

        var late = room.ReviewAsync("w1");
        await UntilAsync(() => Task.FromResult(room.Departments.Requests(RecordSource.Property) > 0));
        room.Departments.Faults.Clear(RecordSource.Property);
        room.House.Clock.Advance(TimeSpan.FromMinutes(6));
        (await room.ReviewAsync("w2")).Approved.ShouldBe(1);

        (await late).ShouldBe(new ReviewBatch(1, 0, 0, 0, 0, 1));
        await WrittenOnceAsync(room, filed);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Case_that_cannot_be_read_is_set_aside_and_the_others_go_on(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var spoilt = await room.FileAsync(room.NextFamily());
        await room.FileAsync(room.NextFamily());
        await room.QueryAsync(context => context.Applications.Where(row => row.Number == spoilt.Number)
            .ExecuteUpdateAsync(row => row.SetProperty(one => one.FormCipher, new byte[] { 1, 2, 3 })));

        (await room.ReviewAsync()).ShouldBe(new ReviewBatch(2, 1, 0, 0, 1, 0));

        (await room.CaseAsync(spoilt.Number)).OfficerReason.ShouldBe("review-error:system");
    }

    private static async Task WrittenOnceAsync(ReviewRoom room, FiledFamily filed)
    {
        var row = await room.CaseAsync(filed.Number);
        (row.State, row.LeaseOwner, row.Revision).ShouldBe((ApplicationState.Approved, null, 1));
        (await StatusesAsync(room, row)).ShouldBe(["household match", "property match"]);
        (await room.QueryAsync(context => context.History.CountAsync(entry => entry.Act == "review.approved"))).ShouldBe(1);
        (await room.QueryAsync(context => context.Outbox.CountAsync(message => message.ApplicationId == row.Id))).ShouldBe(2);
        (await room.House.UseAsync<CaseHistory, int?>(history => history.FindBreakAsync(row.Id))).ShouldBeNull();
    }

    private static async Task UntilAsync(Func<Task<bool>> holds)
    {
        while (!await holds())
        {
            await Task.Delay(20);
        }
    }

    private static async Task<List<string>> StatusesAsync(ReviewRoom room, Application row) =>
        [.. (await room.QueryAsync(context => context.Findings.Where(finding => finding.ApplicationId == row.Id).ToListAsync()))
            .Select(finding => $"{finding.Fact} {finding.Status}").Order(StringComparer.Ordinal)];
}
