using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Sources;
using EnrollOnline.Casework.Tests.Reviews;
using EnrollOnline.RecordChecks;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.Transport;
using EnrollOnline.Rehearsal.Departments;
using EnrollOnline.Testing.Databases;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.Sources;

public sealed class SourceBoardTests
{
    [Theory, ClassData(typeof(EngineData))]
    public async Task Every_figure_is_that_of_the_cases(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        await room.FileAsync(room.NextFamily());
        await room.FileAsync(room.NextFamily(), form => form with { Household = form.Household! with { BookNumber = "999999999" } });
        await room.ReviewAsync();
        room.Departments.Faults.Order(RecordSource.Property, new Fault(FaultKind.Error500));
        await room.FileAsync(room.NextFamily());
        await room.ReviewAsync();
        await room.FileAsync(room.NextFamily());

        var board = (await ReadAsync(room))!;

        (board.Progress.Total, board.Progress.Reviewed, board.Progress.Approved, board.Progress.WithOfficers).ShouldBe((4, 2, 1, 1));
        (board.Progress.Parked, board.Progress.Waiting, board.Progress.PerMinute).ShouldBe((1, 1, 0.2m));
        board.Progress.TimeLeft.ShouldBe(TimeSpan.FromMinutes(5));
        var household = board.Sources.Single(one => one.Source == RecordSource.HouseholdRegistration);
        (household.Way, household.Asked, household.Match, household.Mismatch, household.MatchPercent).ShouldBe((SourceWay.Online, 3, 2, 1, 66.7m));
        var property = board.Sources.Single(one => one.Source == RecordSource.Property);
        (property.Asked, property.Answered, property.Silent, property.Parked).ShouldBe((3, 2, 1, 1));
        property.ParkedSince.ShouldNotBeNull();
        board.Sources.Select(one => one.Source).ShouldBe(RecordSource.All);
        board.Reasons[0].ShouldBe(new MismatchReason(RecordSource.HouseholdRegistration, "bookNumber", 1));
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Time_left_is_not_told_when_nothing_moves_and_other_counties_see_nothing(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        await room.FileAsync(room.NextFamily());

        (await ReadAsync(room))!.Progress.TimeLeft.ShouldBeNull();
        await using var scope = room.House.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CountyScope>().NarrowTo("140106");
        (await scope.ServiceProvider.GetRequiredService<SourceBoard>().ReadAsync(null)).ShouldBeNull();
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Department_is_down_since_the_first_minute_without_an_answer(string engine)
    {
        await using var house = await TestHouse.CreateAsync(engine, services => services.AddSourceLog());
        var now = TimeProvider.System.GetUtcNow();
        var minute = now.AddTicks(-(now.UtcTicks % TimeSpan.TicksPerMinute));
        Note(house, RecordSource.Property, minute.AddMinutes(-9), 40, true);
        Note(house, RecordSource.Property, minute.AddMinutes(-6), 9000, false);
        Note(house, RecordSource.Property, minute.AddMinutes(-2), 9000, false);
        Note(house, RecordSource.ResidencePermit, minute.AddMinutes(-5), 40, false);
        Note(house, RecordSource.ResidencePermit, minute.AddMinutes(-3), 400, true);
        Note(house, RecordSource.SocialInsurance, minute.AddMinutes(-3), 40, false);
        Note(house, RecordSource.Lease, minute.AddHours(-3), 40, true);
        await house.UseAsync<SourceLog, int>(log => log.WriteAsync());

        var calls = await house.UseAsync<CallBook, IReadOnlyDictionary<string, CallCounts>>(book => book.ReadAsync());

        calls[RecordSource.Property].ShouldBe(new CallCounts(3, 1, 9000, 9000, 3, 1, minute.AddMinutes(-9), minute.AddMinutes(-6)));
        calls[RecordSource.ResidencePermit].ShouldBe(new CallCounts(2, 1, 50, 400, 2, 1, minute.AddMinutes(-3), null));
        calls[RecordSource.SocialInsurance].DownSince.ShouldBe(minute.AddMinutes(-3));
        calls[RecordSource.Lease].ShouldBe(new CallCounts(0, 0, null, null, 1, 1, minute.AddHours(-3), null));
    }

    private static void Note(TestHouse house, string source, DateTimeOffset at, int milliseconds, bool answered) =>
        house.Services.GetRequiredService<SourceCalls>().Note(new SourceCall(source, at, TimeSpan.FromMilliseconds(milliseconds), 5, answered));

    private static Task<SourceBoardView?> ReadAsync(ReviewRoom room) =>
        room.House.UseAsync<SourceBoard, SourceBoardView?>(board => board.ReadAsync(null));
}
