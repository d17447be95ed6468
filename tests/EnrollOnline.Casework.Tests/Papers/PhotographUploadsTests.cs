using EnrollOnline.Casework.Papers;
using EnrollOnline.Testing.Databases;
using EnrollOnline.Testing.Photographs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.Papers;

public sealed class PhotographUploadsTests
{
    private static readonly byte[] Photograph = TestPhotograph.Jpeg(1600, 1200);

    [Theory, ClassData(typeof(EngineData))]
    public async Task Slices_out_of_order_and_twice_give_one_photograph(string engine)
    {
        await using var room = await PaperRoom.OpenAsync(engine);
        var third = (Photograph.Length / 3) + 1;

        (await room.SliceAsync(Photograph, third, third)).ShouldBe(new PhotographTaken.Waiting(0));
        (await room.SliceAsync(Photograph, 0, third)).ShouldBe(new PhotographTaken.Waiting(third));
        (await room.SliceAsync(Photograph, 0, third)).ShouldBe(new PhotographTaken.Waiting(third));
        (await room.SliceAsync(Photograph, 2 * third, third)).ShouldBe(new PhotographTaken.Waiting(third));
        var twice = await Task.WhenAll(room.SliceAsync(Photograph, third, third), room.SliceAsync(Photograph, third, third));
        twice.ShouldAllBe(answer => answer == new PhotographTaken.Waiting(2 * third));
        // Asked how much is there, with nothing in hand.
        (await room.SliceAsync(Photograph, 0, 0)).ShouldBe(new PhotographTaken.Waiting(2 * third));
        (await room.WantedAsync())[0].Unfinished.ShouldHaveSingleItem().ShouldBeInRange(60, 70);
        // Cut off by us, resumed where the server says.
        var kept = (await room.SliceAsync(Photograph, 2 * third, third)).ShouldBeOfType<PhotographTaken.Kept>();
        (await room.SliceAsync(Photograph, 2 * third, third)).ShouldBe(kept);

        (await room.WantedAsync())[0].ShouldSatisfyAllConditions(
            paper => paper.Photographs.ShouldHaveSingleItem().Width.ShouldBe(1600), paper => paper.Unfinished.ShouldBeEmpty());
        (await room.Room.QueryAsync(context => context.PhotographSlices.CountAsync())).ShouldBe(0);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Slices_that_make_no_photograph_are_thrown_away_and_those_not_scanned_wait(string engine)
    {
        var scanner = new TestScanner();
        await using var room = await PaperRoom.OpenAsync(engine, more: services => services.AddSingleton<IPhotographScanner>(scanner));
        byte[] text = [.. "<svg onload='alert(1)'>"u8, .. new byte[200]];

        (await room.SliceAsync(text, 0, text.Length, "text")).ShouldBe(new PhotographTaken.Refused(PhotographRefusal.NoPhotograph));
        (await room.SliceAsync(Photograph, 0, Photograph.Length)).ShouldBe(new PhotographTaken.Refused(PhotographRefusal.NotScanned));
        (await room.Room.QueryAsync(context => context.PhotographUploads.CountAsync())).ShouldBe(1);
        scanner.Answer = ScanAnswer.Clean;
        // Nothing need be sent again.
        (await room.SliceAsync(Photograph, 0, 0)).ShouldBeOfType<PhotographTaken.Kept>();
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Neither_one_too_large_nor_ever_new_ones_fill_the_table(string engine)
    {
        await using var room = await PaperRoom.OpenAsync(engine, bounds => (bounds.MostPhotographs, bounds.LargestPhotograph) = (2, Photograph.Length));
        byte[] longer = [.. Photograph, 0];

        (await room.SliceAsync(longer, 0, 10)).ShouldBe(new PhotographTaken.Refused(PhotographRefusal.TooLarge));
        await room.SliceAsync(Photograph, 0, 10, "one");
        await room.SliceAsync(Photograph, 0, 10, "two");
        (await room.SliceAsync(Photograph, 0, 10, "three")).ShouldBe(new PhotographTaken.Refused(PhotographRefusal.TooMany));

        room.Room.House.Clock.Advance(PaperErasure.UnfinishedFor + TimeSpan.FromSeconds(1));
        await room.Room.House.UseAsync<PaperErasure, int>(erasure => erasure.TidyAsync());
        (await room.Room.QueryAsync(context => context.PhotographSlices.CountAsync())).ShouldBe(0);
        (await room.SliceAsync(Photograph, 10, 10, "one")).ShouldBe(new PhotographTaken.Waiting(0));
    }

    private sealed class TestScanner : IPhotographScanner
    {
        public ScanAnswer Answer { get; set; } = ScanAnswer.Nothing;

        public Task<ScanAnswer> ScanAsync(ReadOnlyMemory<byte> photograph, CancellationToken cancel) => Task.FromResult(Answer);
    }
}
