using EnrollOnline.Casework.Appeals;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Clocks;
using EnrollOnline.Casework.Histories;
using EnrollOnline.Casework.Tests.Ceremonies;
using EnrollOnline.Casework.Tests.Reviews;
using EnrollOnline.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.Appeals;

public sealed class AppealDeskTests
{
    [Theory, ClassData(typeof(EngineData))]
    public async Task Appeal_is_acknowledged_with_the_day_of_the_answer_and_stands_once(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var filed = await room.RefusedAsync();

        var first = await room.House.AppealAsync(filed.Number, filed.Guardian);
        var again = await room.House.AppealAsync(filed.Number, filed.Guardian);
        var other = await room.House.AppealAsync(filed.Number, filed.Guardian, words: "还有一件事");

        // Filed on 10 July; fifteen days where the rulebook names none, to the end of the last one.
        first.ShouldBeOfType<AppealFiled.Done>().DueAt.ToShanghai().ShouldBe(new DateTime(2024, 7, 25, 23, 59, 59));
        again.ShouldBe(first);
        other.ShouldBe(new AppealFiled.NotPossible(AppealProblem.OpenBefore));
        var row = await room.QueryAsync(context => context.Appeals.SingleAsync());
        (row.Number, row.Subject, row.DecidedBy).ShouldBe((filed.Number, AppealSubject.Refusal, "王芳"));
        (await room.QueryAsync(context => context.History.CountAsync(entry => entry.Act == "appeal.filed"))).ShouldBe(1);
        (await room.House.UseAsync<CaseHistory, int?>(history => history.FindBreakAsync(row.ApplicationId))).ShouldBeNull();
        (await room.QueryAsync(context => context.Outbox.CountAsync(message => message.Text.Contains("7月25日前（含）答复")))).ShouldBe(1);
        System.Text.Encoding.UTF8.GetString(row.WordsCipher).ShouldNotContain("户号");
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Many_at_once_leave_one_appeal_one_entry_and_one_message(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var filed = await room.RefusedAsync();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => room.House.AppealAsync(filed.Number, filed.Guardian)));

        (await room.QueryAsync(context => context.Appeals.CountAsync())).ShouldBe(1);
        (await room.QueryAsync(context => context.History.CountAsync(entry => entry.Act == "appeal.filed"))).ShouldBe(1);
        (await room.QueryAsync(context => context.Outbox.CountAsync(message => message.Text.Contains("复核申请已收到")))).ShouldBe(1);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task The_last_moment_still_counts_and_the_next_does_not(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var (first, second) = (await room.RefusedAsync(), await room.RefusedAsync());
        var closes = new DateTimeOffset(2024, 8, 12, 18, 0, 0, TimeSpan.FromHours(8));

        room.House.Clock.MoveTo(closes);
        (await room.House.AppealAsync(first.Number, first.Guardian)).ShouldBeOfType<AppealFiled.Done>();
        room.House.Clock.Advance(TimeSpan.FromMilliseconds(1));
        (await room.House.AppealAsync(second.Number, second.Guardian)).ShouldBe(new AppealFiled.NotPossible(AppealProblem.TooLate));

        var view = await room.House.ViewAsync(second.Number, second.Guardian);
        (view.Choices.Count, view.ClosedAt).ShouldBe((0, closes));
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Words_are_asked_for_bounded_and_kept_while_they_are_being_written(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var filed = await room.RefusedAsync();

        (await room.House.AppealAsync(filed.Number, filed.Guardian, words: "  ")).ShouldBe(new AppealFiled.NotPossible(AppealProblem.WordsMissing));
        (await room.House.AppealAsync(filed.Number, filed.Guardian, words: new string('字', 1001))).ShouldBe(new AppealFiled.NotPossible(AppealProblem.WordsTooLong));
        await SaveAsync("写到一");
        await SaveAsync("写到一半");
        (await room.House.ViewAsync(filed.Number, filed.Guardian)).Choices.ShouldHaveSingleItem().Draft.ShouldBe("写到一半");

        (await room.House.AppealAsync(filed.Number, filed.Guardian, words: new string('字', 1000))).ShouldBeOfType<AppealFiled.Done>();
        (await room.QueryAsync(context => context.AppealDrafts.CountAsync())).ShouldBe(0);

        Task<bool> SaveAsync(string words) =>
            room.House.UseAsync<AppealDesk, bool>(desk => desk.SaveAsync(filed.Number, filed.Guardian, AppealSubject.Refusal, words));
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Strangers_appeal_nothing_and_nothing_is_appealed_that_is_not_there(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var (mine, other) = (await room.RefusedAsync(), await room.RefusedAsync());

        (await room.House.AppealAsync(mine.Number, other.Guardian)).ShouldBe(new AppealFiled.NotPossible(AppealProblem.NotFound));
        (await room.House.AppealAsync(mine.Number, mine.Guardian, AppealSubject.Result)).ShouldBe(new AppealFiled.NotPossible(AppealProblem.NothingThere));
        (await room.House.UseAsync<AppealDesk, AppealView?>(desk => desk.ViewAsync(mine.Number, other.Guardian))).ShouldBeNull();
        (await room.House.UseAsync<AppealDesk, bool>(desk => desk.SaveAsync(mine.Number, other.Guardian, AppealSubject.Refusal, "x"))).ShouldBeFalse();
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Category_and_result_can_be_appealed_once_they_are_there(string engine)
    {
        await using var small = await SmallSeason.CreateAsync(engine);
        var (number, guardian) = await small.AddChildAsync();
        (await small.House.ViewAsync(number, guardian)).Choices.Select(choice => choice.Subject).ShouldBe([AppealSubject.Category]);

        await small.RunAsync(publish: true);

        (await small.House.ViewAsync(number, guardian)).Choices.Select(choice => choice.Subject).ShouldBe([AppealSubject.Category, AppealSubject.Result]);
        (await small.House.AppealAsync(number, guardian, AppealSubject.Result, "次序算错了")).ShouldBeOfType<AppealFiled.Done>();
        (await small.House.ViewAsync(number, guardian)).Open!.Words.ShouldBe("次序算错了");
    }
}
