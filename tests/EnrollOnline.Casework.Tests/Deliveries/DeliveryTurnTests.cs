using System.Security.Cryptography;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Deliveries;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.Deliveries;

/// <summary>Several importers, and what a killed one left: a question never meets half a register.</summary>
public sealed class DeliveryTurnTests
{
    [Theory, ClassData(typeof(EngineData))]
    public async Task Two_importers_at_once_leave_the_newer_day_in_force_and_whole(string engine)
    {
        await using var room = await DeliveryRoom.OpenAsync(engine);
        room.Put("hj-20240706.csv", DeliveryRoom.Books(4));
        await room.TakeOneInAsync();
        string[] files = [room.Put("hj-20240708.csv", DeliveryRoom.Books(700)), room.Put("hj-20240709.csv", DeliveryRoom.Books(600))];
        var work = Task.WhenAll(files.Select(file => Task.Run(() => TakeInAsync(room, file))));
        var asked = 0;
        do
        {
            (await room.AskAsync([.. Enumerable.Range(0, 4).Select(DeliveryRoom.Question)])).ShouldAllBe(finding => finding.Confirms);
            asked++;
        }
        while (!work.IsCompleted);

        (await work).ShouldAllBe(delivery => delivery != null);
        asked.ShouldBeGreaterThan(0);
        await room.House.UseAsync<EnrollContext>(async context =>
        {
            var inForce = await context.RegisterDeliveries.SingleAsync(row => row.Outcome == DeliveryOutcome.InForce);
            inForce.DataDay.ShouldBe(new DateOnly(2024, 7, 9));
            (await context.DeliveredRegisters.SingleAsync()).DeliveryId.ShouldBe(inForce.Id);
            (await context.RegisterRows.CountAsync()).ShouldBe(1200);
            (await context.RegisterRows.CountAsync(row => row.DeliveryId == inForce.Id)).ShouldBe(1200);
        });
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Of_two_importers_of_one_file_one_takes_it_in(string engine)
    {
        await using var room = await DeliveryRoom.OpenAsync(engine);
        var file = room.Put("hj-20240709.csv", DeliveryRoom.Books(300));
        var taken = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => TakeInAsync(room, file))));
        taken.OfType<RegisterDelivery>().ShouldHaveSingleItem().Kept.ShouldBe(600);
        (await room.AskAsync(299)).ShouldBeOfType<FindingStatus.Match>();
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task What_a_killed_importer_left_is_nobodys_answer_and_is_taken_in_anew(string engine)
    {
        await using var room = await DeliveryRoom.OpenAsync(engine);
        room.Put("hj-20240708.csv", DeliveryRoom.Books(4));
        await room.TakeOneInAsync();
        var file = room.Put("hj-20240709.csv", DeliveryRoom.Books(8));
        await KilledAsync(room, file);
        (await room.AskAsync(2)).ShouldBeOfType<FindingStatus.Match>();
        (await room.AskAsync(6)).ShouldBe(new FindingStatus.NoRecord());
        (await TakeInAsync(room, file)).ShouldBeNull("the other may still be at it");
        room.House.Clock.Advance(TimeSpan.FromMinutes(20));
        (await TakeInAsync(room, file))!.Kept.ShouldBe(16);
        (await room.AskAsync(6)).ShouldBeOfType<FindingStatus.Match>();
        await room.House.UseAsync<EnrollContext>(async context => (await context.RegisterRows.CountAsync()).ShouldBe(16));
    }

    // As a kill in the middle of the second file leaves it: the first in force, the second arriving, rows under both.
    private static Task KilledAsync(DeliveryRoom room, string file) => room.House.UseAsync<EnrollContext>(async context =>
    {
        var begun = new RegisterDelivery
        {
            CountyCode = DeliveryRoom.County, Source = DeliveryRoom.Source, FileName = Path.GetFileName(file), DataDay = new DateOnly(2024, 7, 9),
            FileHash = Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(file))),
            BeganAt = room.House.Clock.GetUtcNow(), TouchedAt = room.House.Clock.GetUtcNow(),
        };
        context.Add(begun);
        await context.SaveChangesAsync();
        context.AddRange((await context.RegisterRows.AsNoTracking().ToListAsync()).Select(row => new RegisterRow
        {
            DeliveryId = begun.Id, Line = row.Line, Identity = row.Identity, Digest = row.Digest, Content = row.Content,
        }));
        context.AddRange((await context.RegisterKeys.AsNoTracking().ToListAsync()).Select(key => new RegisterIndex
        {
            DeliveryId = begun.Id, IndexText = key.IndexText, Line = key.Line,
        }));
        await context.SaveChangesAsync();
    });

    private static Task<RegisterDelivery?> TakeInAsync(DeliveryRoom room, string file) =>
        room.House.UseAsync<RegisterDeliveries, RegisterDelivery?>(async deliveries =>
            (await deliveries.TakeInAsync(DeliveryRoom.County, DeliveryRoom.Source, file)).Delivery);
}
