using System.Collections.Concurrent;
using EnrollOnline.Casework.Accounts;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Messages;
using EnrollOnline.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.Messages;

public sealed class OutboxTests
{
    private const string County = "140105";

    [Theory, ClassData(typeof(EngineData))]
    public async Task Two_workers_send_every_message_once(string engine)
    {
        var carrier = new ScriptedCarrier { AtOnce = 3 };
        await using var house = await HouseAsync(engine, carrier);
        await WriteAsync(house, 90);

        var taken = await Task.WhenAll(
            Enumerable.Range(0, 4).Select(at => house.UseAsync<Outbox, int>(outbox => outbox.DeliverAsync(200, $"w{at}"))));

        taken.Sum().ShouldBe(90);
        carrier.Sent.Count.ShouldBe(90);
        carrier.Sent.Select(sent => sent.Id).Distinct().Count().ShouldBe(90);
        (await house.UseAsync<EnrollContext, int>(context => context.Outbox.CountAsync(row => row.SentAt != null && row.DueAt == null && row.LeaseOwner == null)))
            .ShouldBe(90);
        (await house.UseAsync<EnrollContext, int>(context => context.MessageAttempts.CountAsync(row => row.Outcome == "Taken"))).ShouldBe(90);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task A_dead_gateway_is_tried_ten_times_with_growing_pauses_and_the_bureau_sees_it(string engine)
    {
        var carrier = new ScriptedCarrier { Answer = new CarrierAnswer(CarrierOutcome.ErrorStatus, "500") };
        await using var house = await HouseAsync(engine, carrier);
        await WriteAsync(house, 1);

        TimeSpan[] pauses = new TimeSpan[9];
        for (var failed = 1; failed <= 10; failed++)
        {
            (await DeliverAsync(house)).ShouldBe(0);
            carrier.Sent.Count.ShouldBe(failed);
            // At once it is not due: nothing is hammered.
            await DeliverAsync(house);
            carrier.Sent.Count.ShouldBe(failed);
            if (failed < 10)
            {
                pauses[failed - 1] = Outbox.PauseAfter(failed);
                house.Clock.Advance(pauses[failed - 1]);
            }
        }

        pauses.ShouldBeInOrder(SortDirection.Ascending);
        house.Clock.Advance(TimeSpan.FromDays(1));
        await DeliverAsync(house);
        carrier.Sent.Count.ShouldBe(10);
        var state = await house.UseAsync<MessageBook, MessageState>(book => book.ReadAsync(County, 14));
        (state.Waiting, state.Failed).ShouldBe((0, 1));
        var lost = state.LastFailed.ShouldHaveSingleItem();
        (lost.Attempts, lost.Outcome, lost.Code).ShouldBe((10, CarrierOutcome.ErrorStatus, "500"));

        carrier.Answer = new CarrierAnswer(CarrierOutcome.Taken);
        (await house.UseAsync<MessageBook, int>(book => book.TryAgainAsync(County))).ShouldBe(1);
        (await house.UseAsync<MessageBook, int>(book => book.TryAgainAsync("140403"))).ShouldBe(0);
        (await DeliverAsync(house)).ShouldBe(1);
        (await house.UseAsync<MessageBook, MessageState>(book => book.ReadAsync(County, 14))).Failed.ShouldBe(0);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task A_final_refusal_is_not_tried_again(string engine)
    {
        var carrier = new ScriptedCarrier { Answer = new CarrierAnswer(CarrierOutcome.Refused, "40301", Final: true) };
        await using var house = await HouseAsync(engine, carrier);
        await WriteAsync(house, 1);

        await DeliverAsync(house);
        house.Clock.Advance(TimeSpan.FromDays(1));
        await DeliverAsync(house);

        carrier.Sent.Count.ShouldBe(1);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task A_worker_that_dies_after_sending_leaves_its_message_to_be_sent_again_under_the_same_id(string engine)
    {
        var carrier = new ScriptedCarrier();
        await using var house = await HouseAsync(engine, carrier);
        await WriteAsync(house, 1);
        carrier.Dies = true;
        await Should.ThrowAsync<InvalidOperationException>(() => DeliverAsync(house));
        carrier.Dies = false;

        // The lease still holds it.
        (await DeliverAsync(house, "w2")).ShouldBe(0);
        house.Clock.Advance(TimeSpan.FromMinutes(4));
        (await DeliverAsync(house, "w2")).ShouldBe(1);

        carrier.Sent.Select(sent => sent.Id).Distinct().ShouldHaveSingleItem();
        carrier.Sent.Count.ShouldBe(2);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Codes_are_logged_without_text_and_number(string engine)
    {
        var carrier = new ScriptedCarrier();
        await using var house = await HouseAsync(engine, carrier);
        var mobile = new MobileNumber("13812345678");
        await house.UseAsync<OneTimeCodes, CodeSending>(codes => codes.SendAsync(mobile));
        carrier.Answer = new CarrierAnswer(CarrierOutcome.NoAnswer);
        house.Clock.Advance(TimeSpan.FromMinutes(2));
        (await house.UseAsync<OneTimeCodes, CodeSending>(codes => codes.SendAsync(mobile))).Result.ShouldBe(CodeSendingResult.NoCarrier);

        var attempts = await house.UseAsync<EnrollContext, List<MessageAttempt>>(context => context.MessageAttempts.OrderBy(row => row.At).ToListAsync());
        attempts.Select(row => (row.MessageId, row.CountyCode, row.Outcome)).ShouldBe([(null, "", "Taken"), (null, "", "NoAnswer")]);
        attempts.ShouldAllBe(row => row.GatewayCode == null);
    }

    private static Task<int> DeliverAsync(TestHouse house, string worker = "w1") =>
        house.UseAsync<Outbox, int>(outbox => outbox.DeliverAsync(200, worker));

    private static Task<TestHouse> HouseAsync(string engine, ScriptedCarrier carrier) =>
        TestHouse.CreateAsync(engine, services => services.AddSingleton<IMessageCarrier>(carrier));

    private static Task WriteAsync(TestHouse house, int count) => house.UseAsync<IServiceProvider>(async services =>
    {
        var guardian = await services.GetRequiredService<GuardianAccounts>().FindOrCreateAsync(new MobileNumber("13800000001"));
        var (context, outbox) = (services.GetRequiredService<EnrollContext>(), services.GetRequiredService<Outbox>());
        for (var at = 0; at < count; at++)
        {
            context.Outbox.Add(outbox.Compose(new MessageSubject(County, null), guardian.Id, guardian.MobileCipher, $"第 {at} 条")!);
        }

        await context.SaveChangesAsync();
    });

    private sealed class ScriptedCarrier : IMessageCarrier
    {
        public ConcurrentQueue<(Guid Id, string Text)> Sent { get; } = new();

        public CarrierAnswer Answer { get; set; } = new(CarrierOutcome.Taken);

        /// <summary>The process ends after the gateway took the text and before anything is written.</summary>
        public bool Dies { get; set; }

        public bool IsConnected => true;

        public int AtOnce { get; init; } = 1;

        public async Task<CarrierAnswer> SendAsync(MobileNumber mobile, string text, Guid id, CancellationToken cancel)
        {
            Sent.Enqueue((id, text));
            await Task.Yield();
            return Dies ? throw new InvalidOperationException("Died on purpose.") : Answer;
        }
    }
}
