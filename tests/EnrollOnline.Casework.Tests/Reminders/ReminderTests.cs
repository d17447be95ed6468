using EnrollOnline.Casework.Accounts;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Offers;
using EnrollOnline.Casework.Reminders;
using EnrollOnline.Casework.Tests.Ceremonies;
using EnrollOnline.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.Reminders;

public sealed class ReminderTests
{
    private static readonly DateTimeOffset _confirmBy = At(8, 9, 18, 0);

    [Theory, ClassData(typeof(EngineData))]
    public async Task An_unconfirmed_offer_is_reminded_of_twice_whatever_number_of_workers_looks(string engine)
    {
        await using var small = await SmallSeason.CreateAsync(engine);
        var (silent, _) = await small.AddChildAsync();
        var (answered, guardian) = await small.AddChildAsync();
        await small.RunAsync(publish: true);
        await small.House.UseAsync<OfferDesk, OfferAnswer>(desk => desk.ConfirmAsync(answered, guardian));

        small.House.Clock.MoveTo(_confirmBy.AddHours(-49));
        (await EveryWorkerAsync(small)).ShouldBe(0);
        small.House.Clock.MoveTo(_confirmBy.AddHours(-48));
        (await EveryWorkerAsync(small)).ShouldBe(1);
        small.House.Clock.MoveTo(_confirmBy.AddHours(-30));
        (await EveryWorkerAsync(small)).ShouldBe(0);
        small.House.Clock.MoveTo(_confirmBy.AddHours(-8));
        (await EveryWorkerAsync(small)).ShouldBe(1);
        (await EveryWorkerAsync(small)).ShouldBe(0);

        var texts = await RemindersAsync(small);
        texts.Select(row => row.Reminder).ShouldBe(["offer-48", "offer-12"]);
        texts.ShouldAllBe(row => row.Text.Contains(silent, StringComparison.Ordinal) && row.Text.Contains("8月9日18:00", StringComparison.Ordinal)
            && row.Text.Contains("视为放弃", StringComparison.Ordinal));
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Where_silence_keeps_the_seat_the_reminder_says_so(string engine)
    {
        var plan = SmallSeason.Plan();
        await using var small = await SmallSeason.CreateAsync(
            engine, plan with { RulebookText = plan.RulebookText.Replace("\"givesUp\"", "\"keeps\"", StringComparison.Ordinal) });
        await small.AddChildAsync();
        await small.RunAsync(publish: true);
        small.House.Clock.MoveTo(_confirmBy.AddHours(-10));
        await EveryWorkerAsync(small);

        (await RemindersAsync(small)).Single().Text.ShouldContain("仍为您保留");
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Nobody_is_reminded_at_night_unless_the_morning_is_too_late(string engine)
    {
        await using var small = await SmallSeason.CreateAsync(engine);
        await AskAsync(small, At(7, 21, 22, 30));
        await AskAsync(small, At(7, 22, 9, 0));

        small.House.Clock.MoveTo(At(7, 21, 21, 30));
        (await EveryWorkerAsync(small)).ShouldBe(2);
        await AskAsync(small, At(7, 22, 14, 0));
        (await EveryWorkerAsync(small)).ShouldBe(0);
        small.House.Clock.MoveTo(At(7, 22, 7, 59));
        (await EveryWorkerAsync(small)).ShouldBe(0);
        small.House.Clock.MoveTo(At(7, 22, 8, 0));
        (await EveryWorkerAsync(small)).ShouldBe(1);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task A_draft_is_reminded_of_while_there_is_a_child_that_nobody_handed_in(string engine)
    {
        await using var small = await SmallSeason.CreateAsync(engine);
        var closes = At(7, 12, 18, 0);
        var draft = await DraftAsync(small, new ApplicationForm { Child = new("张小明", "140105201803040018") });
        await DraftAsync(small, new ApplicationForm());
        small.House.Clock.MoveTo(closes.AddHours(-9));

        (await EveryWorkerAsync(small)).ShouldBe(1);
        var sent = (await RemindersAsync(small)).Single();
        (sent.DraftId, sent.ApplicationId, sent.Reminder).ShouldBe((draft, null, "draft-12"));
        sent.Text.ShouldContain("不提交就不算报名");
        sent.Text.ShouldNotContain("张小明");
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task A_refusal_is_followed_by_a_reminder_before_the_time_to_appeal_ends(string engine)
    {
        await using var small = await SmallSeason.CreateAsync(engine);
        var (number, _) = await small.AddChildAsync(state: ApplicationState.Refused);
        await small.House.UseAsync<EnrollContext>(async context =>
        {
            var row = await context.Applications.SingleAsync();
            context.Decisions.Add(new Decision
            {
                CountyCode = row.CountyCode, ApplicationId = row.Id, Outcome = ApplicationState.Refused, Clause = "c", Reason = "r",
                DecidedBy = "王芳", At = small.House.Clock.GetUtcNow(),
            });
            await context.SaveChangesAsync();
        });
        small.House.Clock.MoveTo(At(8, 12, 18, 0).AddHours(-30));

        (await EveryWorkerAsync(small)).ShouldBe(1);
        (await RemindersAsync(small)).Single().Text.ShouldContain($"报名号 {number} 没有通过审核");
    }

    /// <summary>Two workers at once, and one of them again.</summary>
    private static async Task<int> EveryWorkerAsync(SmallSeason small)
    {
        var written = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => small.House.UseAsync<ReminderDesk, int>(desk => desk.WriteDueAsync())));
        return written.Sum() + await small.House.UseAsync<ReminderDesk, int>(desk => desk.WriteDueAsync());
    }

    private static Task<List<OutboxMessage>> RemindersAsync(SmallSeason small) => small.House.UseAsync<EnrollContext, List<OutboxMessage>>(
        context => context.Outbox.Where(row => row.Reminder != null).OrderBy(row => row.CreatedAt).ToListAsync());

    private static async Task AskAsync(SmallSeason small, DateTimeOffset due)
    {
        var (number, _) = await small.AddChildAsync(state: ApplicationState.AwaitingSupplement);
        await small.House.UseAsync<EnrollContext>(async context =>
        {
            var row = await context.Applications.SingleAsync(one => one.Number == number);
            context.Supplements.Add(new Supplement
            {
                CountyCode = row.CountyCode, ApplicationId = row.Id, Item = "Home", Reason = "看不清", AskedBy = "王芳",
                AskedAt = At(7, 19, 10, 0), DueAt = due,
            });
            await context.SaveChangesAsync();
        });
    }

    private static async Task<Guid> DraftAsync(SmallSeason small, ApplicationForm form)
    {
        var guardian = await small.House.UseAsync<GuardianAccounts, Account>(accounts => accounts.FindOrCreateAsync(new MobileNumber("13900000001")));
        var season = await small.House.UseAsync<EnrollContext, Season>(context => context.Seasons.SingleAsync());
        return await small.House.UseAsync<DraftDesk, Guid>(desk => desk.StartAsync(guardian, season, form));
    }

    private static DateTimeOffset At(int month, int day, int hour, int minute) => new(2024, month, day, hour, minute, 0, TimeSpan.FromHours(8));
}
