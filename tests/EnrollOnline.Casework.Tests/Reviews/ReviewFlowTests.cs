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

public sealed class ReviewFlowTests
{
    [Theory, ClassData(typeof(EngineData))]
    public async Task Stream_reviews_all_that_is_due_and_each_case_once(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        await FileAsync(room, 30);
        var told = 0;

        var sum = await room.House.UseAsync<ReviewFlow, ReviewBatch>(flow =>
            flow.RunAsync("w1", done: wrote => Interlocked.Add(ref told, wrote.Leased)));

        sum.ShouldBe(new ReviewBatch(30, 30, 0, 0, 0, 0));
        told.ShouldBe(30);
        await EachOnceAsync(room, 30);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Two_streams_at_once_share_the_queue(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        await FileAsync(room, 30);

        var both = await Task.WhenAll(RunAsync(room, "w1"), RunAsync(room, "w2"));

        both[0].Plus(both[1]).ShouldBe(new ReviewBatch(30, 30, 0, 0, 0, 0));
        await EachOnceAsync(room, 30);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Silent_department_parks_only_the_cases_that_need_it(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        await FileAsync(room, 10);
        for (var i = 0; i < 5; i++)
        {
            await room.FileAsync(room.NextFamily() with { Migrant = true });
        }

        room.Departments.Faults.Order(RecordSource.SocialInsurance, new Fault(FaultKind.Error500));
        (await RunAsync(room, "w1")).ShouldBe(new ReviewBatch(15, 10, 0, 5, 0, 0));
        var asked = room.Departments.Requests(RecordSource.SocialInsurance);
        (await RunAsync(room, "w1")).ShouldBe(ReviewBatch.Empty);
        room.Departments.Requests(RecordSource.SocialInsurance).ShouldBe(asked, "nobody is asked in a loop");
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Cases_that_wait_for_a_silent_department_are_asked_less_and_less_often(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var filed = await room.FileAsync(room.NextFamily());
        room.Departments.Faults.Order(RecordSource.Property, new Fault(FaultKind.Error500));
        var rounds = 0;
        var start = room.House.Clock.GetUtcNow();
        while (room.House.Clock.GetUtcNow() - start < TimeSpan.FromDays(1))
        {
            (await RunAsync(room, "w1")).Parked.ShouldBe(1);
            rounds++;
            room.House.Clock.MoveTo((await room.CaseAsync(filed.Number)).ReviewDueAt!.Value);
        }

        rounds.ShouldBeLessThan(24 * 4 + 10);
        room.Departments.Faults.Clear(RecordSource.Property);
        (await RunAsync(room, "w1")).Approved.ShouldBe(1);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Stream_that_is_stopped_gives_back_what_it_holds(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        await FileAsync(room, 5);
        room.Departments.Faults.Order(RecordSource.Property, new Fault(FaultKind.Hang));
        using var stop = new CancellationTokenSource();
        var run = room.House.UseAsync<ReviewFlow, ReviewBatch>(flow => flow.RunAsync("w1", cancel: stop.Token));
        while (room.Departments.Requests(RecordSource.Property) == 0)
        {
            await Task.Delay(20);
        }

        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => run);
        room.Departments.Faults.Clear(RecordSource.Property);

        (await RunAsync(room, "w2")).Approved.ShouldBe(5);
        await EachOnceAsync(room, 5);
    }

    private static Task<ReviewBatch> RunAsync(ReviewRoom room, string worker) =>
        room.House.UseAsync<ReviewFlow, ReviewBatch>(flow => flow.RunAsync(worker));

    private static async Task FileAsync(ReviewRoom room, int count)
    {
        for (var i = 0; i < count; i++)
        {
            await room.FileAsync(room.NextFamily());
        }
    }

    private static async Task EachOnceAsync(ReviewRoom room, int count)
    {
        var cases = await room.QueryAsync(context => context.Applications.ToListAsync());
        cases.ShouldAllBe(row => row.State == ApplicationState.Approved && row.LeaseOwner == null && row.Revision == 1);
        (await room.QueryAsync(context => context.Findings.CountAsync())).ShouldBe(2 * count);
        (await room.QueryAsync(context => context.History.CountAsync(entry => entry.Act == "review.approved"))).ShouldBe(count);
        (await room.QueryAsync(context => context.Outbox.CountAsync())).ShouldBe(2 * count);
        foreach (var row in cases)
        {
            (await room.House.UseAsync<CaseHistory, int?>(history => history.FindBreakAsync(row.Id))).ShouldBeNull();
        }
    }
}
