using EnrollOnline.Casework.Accounts;
using EnrollOnline.Casework.Appeals;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Histories;
using EnrollOnline.Casework.Officers;
using EnrollOnline.Casework.Tests.Ceremonies;
using EnrollOnline.Casework.Tests.Reviews;
using EnrollOnline.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.Appeals;

public sealed class AppealAnswersTests
{
    [Theory, ClassData(typeof(EngineData))]
    public async Task Upheld_against_a_refusal_puts_the_case_back_to_another_officer(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        foreach (var name in (string[])["wang", "zhao"])
        {
            await room.House.UseAsync<StaffAccounts, StaffEnrolment>(staff =>
                staff.CreateAsync(name, "long-enough-password", AccountRole.Officer, ReviewRoom.CountyCode, name == "wang" ? "王芳" : "赵强"));
        }

        var filed = await room.RefusedAsync();
        var id = await FiledAsync(room, filed);
        room.House.Clock.Advance(TimeSpan.FromDays(2));

        (await room.House.AnswerAsync(id, AppealOutcome.Upheld, AppealRoom.Bureau())).ShouldBeNull();

        var row = await room.CaseAsync(filed.Number);
        (row.State, row.OfficerReason, row.CategoryCode).ShouldBe((ApplicationState.WithOfficer, AppealAnswers.Reopened, null));
        row.WaitingSince.ShouldBe(room.House.Clock.GetUtcNow());
        (await room.House.UseAsync<CaseHistory, int?>(history => history.FindBreakAsync(row.Id))).ShouldBeNull();
        (await room.QueryAsync(context => context.History.OrderBy(entry => entry.Sequence).Where(entry => entry.SubjectId == row.Id).Select(entry => entry.Act).ToListAsync()))
            .TakeLast(3).ShouldBe(["officer.refused", "appeal.filed", "appeal.answered"]);
        (await room.QueryAsync(context => context.Outbox.CountAsync(message => message.Text.Contains("支持您的意见")))).ShouldBe(1);
        var line = (await room.House.ViewAsync(filed.Number, filed.Guardian)).Lines.ShouldHaveSingleItem();
        line.Reply.ShouldBe(new AppealReply(AppealOutcome.Upheld, AppealEffect.Reopened, "查了户籍底册，家长说得对。", "李主任", room.House.Clock.GetUtcNow()));

        var (first, second) = (ReviewRoom.Officer("王芳"), ReviewRoom.Officer("赵强"));
        (await room.AtDeskAsync(first, desk => desk.RefuseAsync(filed.Number, "TY-A", "还是不行", first, row.Revision)))
            .ShouldBe(new OfficerAct.NotPossible(ActProblem.Appealed));
        (await room.AtDeskAsync(second, desk => desk.RefuseAsync(filed.Number, "TY-A", "看过原件", second, row.Revision))).ShouldBeOfType<OfficerAct.Done>();
        // A new decision can be appealed anew.
        (await room.House.ViewAsync(filed.Number, filed.Guardian)).Choices.ShouldHaveSingleItem().Subject.ShouldBe(AppealSubject.Refusal);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Who_decided_does_not_answer_and_neither_does_another_county_or_an_officer(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var filed = await room.RefusedAsync("李主任");
        var id = await FiledAsync(room, filed);

        (await room.House.AnswerAsync(id, AppealOutcome.NotUpheld, AppealRoom.Bureau("李主任"))).ShouldBe(AppealProblem.SamePerson);
        (await room.House.AnswerAsync(id, AppealOutcome.NotUpheld, AppealRoom.Bureau(county: "140106"))).ShouldBe(AppealProblem.NotFound);
        (await room.House.AnswerAsync(id, AppealOutcome.NotUpheld, ReviewRoom.Officer("赵强"))).ShouldBe(AppealProblem.NotFound);
        (await room.House.AnswerAsync(id, AppealOutcome.NotUpheld, AppealRoom.Bureau("张科长"), " ")).ShouldBe(AppealProblem.WordsMissing);
        (await room.House.AnswerAsync(id, AppealOutcome.NotUpheld, AppealRoom.Bureau("张科长"))).ShouldBeNull();
        (await room.House.AnswerAsync(id, AppealOutcome.Upheld, AppealRoom.Bureau("张科长"))).ShouldBe(AppealProblem.AnsweredBefore);

        (await room.CaseAsync(filed.Number)).State.ShouldBe(ApplicationState.Refused);
        (await room.House.AppealAsync(filed.Number, filed.Guardian)).ShouldBe(new AppealFiled.NotPossible(AppealProblem.AnsweredBefore));
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Two_who_answer_at_once_give_one_answer(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var filed = await room.RefusedAsync();
        var id = await FiledAsync(room, filed);

        var answers = await Task.WhenAll(
            room.House.AnswerAsync(id, AppealOutcome.Upheld, AppealRoom.Bureau("甲")), room.House.AnswerAsync(id, AppealOutcome.NotUpheld, AppealRoom.Bureau("乙")));

        answers.Count(problem => problem is null).ShouldBe(1);
        (await room.QueryAsync(context => context.History.CountAsync(entry => entry.Act == "appeal.answered"))).ShouldBe(1);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task After_the_freeze_nothing_changes_but_the_answer(string engine)
    {
        await using var small = await SmallSeason.CreateAsync(engine);
        var (number, guardian) = await small.AddChildAsync();
        await small.RunAsync(publish: true);
        await small.House.AppealAsync(number, guardian, AppealSubject.Result, "请再看一遍");
        var id = (await small.House.ViewAsync(number, guardian)).Open!.Id;
        var before = await CaseAsync();

        (await small.House.AnswerAsync(id, AppealOutcome.Upheld, AppealRoom.Bureau())).ShouldBeNull();

        var after = await CaseAsync();
        (after.State, after.Revision, after.CategoryCode).ShouldBe((before.State, before.Revision, before.CategoryCode));
        (await small.House.ViewAsync(number, guardian)).Lines[0].Reply!.Effect.ShouldBe(AppealEffect.AfterFreeze);

        Task<Application> CaseAsync() => small.House.UseAsync<EnrollOnline.Casework.Database.EnrollContext, Application>(
            context => context.Applications.AsNoTracking().SingleAsync(row => row.Number == number));
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Bureau_sees_what_falls_due_first_and_what_is_overdue_in_its_own_county(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine, rules: text => text.Replace(
            "\"patience\": {", "\"appeals\": {\"answerDays\": 3, \"clause\": \"TY-A\"},\n  \"patience\": {", StringComparison.Ordinal));
        var (first, second) = (await room.RefusedAsync(), await room.RefusedAsync());
        await FiledAsync(room, first);
        room.House.Clock.Advance(TimeSpan.FromDays(2));
        await FiledAsync(room, second);
        room.House.Clock.Advance(TimeSpan.FromDays(2));

        var open = await OpenAsync(AppealRoom.Bureau());

        open.Select(line => (line.Number, line.DaysLeft, line.IsOverdue)).ShouldBe([(first.Number, -1, true), (second.Number, 1, false)]);
        (await OpenAsync(AppealRoom.Bureau(county: "140106"))).ShouldBeEmpty();

        Task<IReadOnlyList<AppealLine>> OpenAsync(Account bureau) =>
            room.House.UseAsync<AppealBook, IReadOnlyList<AppealLine>>(book => book.OpenAsync(bureau));
    }

    private static async Task<Guid> FiledAsync(ReviewRoom room, FiledFamily filed)
    {
        (await room.House.AppealAsync(filed.Number, filed.Guardian)).ShouldBeOfType<AppealFiled.Done>();
        return (await room.House.ViewAsync(filed.Number, filed.Guardian)).Open!.Id;
    }
}
