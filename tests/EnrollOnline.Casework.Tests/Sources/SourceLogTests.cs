using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Sources;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.Transport;
using EnrollOnline.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.Sources;

public sealed class SourceLogTests
{
    private static readonly DateTimeOffset _noon = WholeMinute(TimeProvider.System.GetUtcNow());

    [Theory, ClassData(typeof(EngineData))]
    public async Task Requests_are_added_up_by_source_and_minute(string engine)
    {
        await using var house = await HouseAsync(engine);
        var calls = house.Services.GetRequiredService<SourceCalls>();
        calls.Note(Call(RecordSource.Property, 1, 30, true));
        calls.Note(Call(RecordSource.Property, 50, 700, false));
        calls.Note(Call(RecordSource.Property, 61, 12_000, true));
        calls.Note(Call(RecordSource.ResidencePermit, 2, 40, true));

        (await house.UseAsync<SourceLog, int>(log => log.WriteAsync())).ShouldBe(3);
        calls.Note(Call(RecordSource.Property, 20, 60, true));
        (await house.UseAsync<SourceLog, int>(log => log.WriteAsync())).ShouldBe(1);
        (await house.UseAsync<SourceLog, int>(log => log.WriteAsync())).ShouldBe(0);

        var rows = await RowsAsync(house);
        rows.Select(row => (row.Source, row.Minute, row.Calls, row.Questions, row.Answered, row.Slowest)).ShouldBe(
        [
            (RecordSource.Property, _noon, 3, 30, 2, 700), (RecordSource.Property, _noon.AddMinutes(1), 1, 10, 1, 12_000),
            (RecordSource.ResidencePermit, _noon, 1, 10, 1, 40),
        ]);
        (rows[0].Within50, rows[0].Within100, rows[0].Within1000).ShouldBe((1, 1, 1));
        rows[0].LastAnswerAt.ShouldBe(_noon.AddSeconds(20));
        (rows[1].Within10000, rows[1].Within50).ShouldBe((0, 0));
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Several_workers_of_a_process_lose_nothing_and_count_nothing_twice(string engine)
    {
        await using var house = await HouseAsync(engine);
        var calls = house.Services.GetRequiredService<SourceCalls>();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < 25; i++)
            {
                calls.Note(Call(RecordSource.Property, i % 3, 10, true));
                await house.UseAsync<SourceLog, int>(log => log.WriteAsync());
            }
        })));

        var row = (await RowsAsync(house)).ShouldHaveSingleItem();
        (row.Calls, row.Questions, row.Answered, row.Within50).ShouldBe((100, 1000, 100, 100));
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Sum_that_could_not_be_written_is_written_by_the_next_call(string engine)
    {
        await using var house = await HouseAsync(engine);
        house.Services.GetRequiredService<SourceCalls>().Note(Call(RecordSource.Property, 1, 30, true));

        using (var stopped = new CancellationTokenSource())
        {
            await stopped.CancelAsync();
            await Should.ThrowAsync<OperationCanceledException>(() => house.UseAsync<SourceLog, int>(log => log.WriteAsync(stopped.Token)));
        }

        (await house.UseAsync<SourceLog, int>(log => log.WriteAsync())).ShouldBe(1);
        (await RowsAsync(house)).ShouldHaveSingleItem().Calls.ShouldBe(1);
    }

    [Fact]
    public void Half_of_the_requests_lie_within_the_bound_that_is_told()
    {
        Latency.HalfWithin([2, 1, 0, 0, 0, 0, 0, 0], 4, 20_000).ShouldBe(50);
        Latency.HalfWithin([1, 1, 2, 0, 0, 0, 0, 0], 5, 180).ShouldBe(180, "never above the slowest");
        Latency.HalfWithin([1, 0, 0, 0, 0, 0, 0, 0], 3, 20_000).ShouldBe(20_000);
        Latency.HalfWithin([0, 0, 0, 0, 0, 0, 0, 0], 0, 0).ShouldBeNull();
    }

    // Requests are dated by the machine's clock, whatever day the season has.
    private static DateTimeOffset WholeMinute(DateTimeOffset now) => now.AddTicks(-(now.UtcTicks % TimeSpan.TicksPerMinute));

    private static Task<TestHouse> HouseAsync(string engine) => TestHouse.CreateAsync(engine, services => services.AddSourceLog());

    private static Task<List<SourceMinute>> RowsAsync(TestHouse house) => house.UseAsync<EnrollContext, List<SourceMinute>>(context =>
        context.SourceMinutes.OrderBy(row => row.Source).ThenBy(row => row.Minute).ToListAsync());

    private static SourceCall Call(string source, int second, int milliseconds, bool answered) =>
        new(source, _noon.AddSeconds(second), TimeSpan.FromMilliseconds(milliseconds), 10, answered);
}
