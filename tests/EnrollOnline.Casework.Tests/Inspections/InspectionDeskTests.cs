using EnrollOnline.Casework.Accounts;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Histories;
using EnrollOnline.Casework.Inspections;
using EnrollOnline.Casework.Officers;
using EnrollOnline.Casework.Tests.Rechecks;
using EnrollOnline.Casework.Tests.Reviews;
using EnrollOnline.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.Inspections;

public sealed class InspectionDeskTests
{
    [Theory, ClassData(typeof(EngineData))]
    public async Task Approval_by_the_system_is_drawn_with_an_officer_and_the_draw_can_be_recomputed(string engine)
    {
        await using var room = await RoomAsync(engine);
        var officers = await OfficersAsync(room, "li", "wang", "zhao");

        var (_, filed) = (await room.ApprovedAsync(1))[0];

        var row = await room.QueryAsync(context => context.Inspections.SingleAsync());
        (row.Number, row.Hundredths, row.Agrees).ShouldBe((filed.Number, 10_000, null));
        row.Officers.ShouldBe(string.Join(' ', officers.Select(officer => officer.Id)));
        row.OfficerId.ShouldBe(officers[InspectionLottery.PlaceOf(row.OfficerDraw, 3)].Id);
        (await room.CaseAsync(filed.Number)).State.ShouldBe(ApplicationState.Approved, "the approval holds meanwhile");
        var season = await room.QueryAsync(context => context.Seasons.SingleAsync());
        var open = await room.House.UseAsync<InspectionBook, InspectionView>(book => book.ViewAsync(season));
        (open.Open, open.Secret).ShouldBe((1, null));

        season.State = SeasonState.Frozen;
        var view = await room.House.UseAsync<InspectionBook, InspectionView>(book => book.ViewAsync(season));
        InspectionSeeds.CommitmentOf(view.Secret!).ShouldBe(view.Commitment);
        var lottery = new InspectionLottery(view.Secret!, season.Code);
        (lottery.Draw(row.Number), lottery.OfficerDraw(row.Number)).ShouldBe((row.Draw, row.OfficerDraw));
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Draw_of_the_bureau_finds_what_is_not_drawn_and_nothing_twice(string engine)
    {
        await using var room = await RoomAsync(engine);
        await room.ApprovedAsync(3);
        (await room.QueryAsync(context => context.Inspections.CountAsync(row => row.OfficerId == null))).ShouldBe(3, "the county has no officer yet");
        await room.QueryAsync(context => context.Inspections.Take(1).ExecuteDeleteAsync());
        var li = (await OfficersAsync(room, "li"))[0];
        var season = await room.QueryAsync(context => context.Seasons.SingleAsync());

        (await DrawAsync(RecheckRoom.Bureau("140106"))).ShouldBeNull();
        (await DrawAsync(RecheckRoom.Bureau())).ShouldBe(1);
        (await DrawAsync(RecheckRoom.Bureau())).ShouldBe(0);

        (await room.QueryAsync(context => context.Inspections.CountAsync(row => row.OfficerId == li.Id))).ShouldBe(3);

        Task<int?> DrawAsync(Account bureau) =>
            room.House.UseAsync<InspectionDesk, int?>(desk => desk.DrawAllAsync(season.Code, bureau));
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Officer_who_does_not_agree_sends_the_case_to_another_one(string engine)
    {
        await using var room = await RoomAsync(engine);
        var officers = await OfficersAsync(room, "li", "wang");
        var (_, filed) = (await room.ApprovedAsync(1))[0];
        var drawn = (await room.QueryAsync(context => context.Inspections.SingleAsync())).OfficerId;
        var inspector = officers.Single(officer => officer.Id == drawn);
        var other = officers.Single(officer => officer.Id != drawn);

        (await SayAsync(room, filed.Number, false, "户口页看不清", other)).ShouldBe(InspectionReply.NotFound);
        (await SayAsync(room, filed.Number, false, " ", inspector)).ShouldBe(InspectionReply.ReasonMissing);
        (await SayAsync(room, filed.Number, false, "户口页看不清", inspector)).ShouldBe(InspectionReply.Done);
        (await SayAsync(room, filed.Number, true, null, inspector)).ShouldBe(InspectionReply.SaidBefore);

        var row = await room.CaseAsync(filed.Number);
        (row.State, row.OfficerReason).ShouldBe((ApplicationState.WithOfficer, InspectionDesk.NotAgreed));
        (await room.House.UseAsync<CaseHistory, int?>(history => history.FindBreakAsync(row.Id))).ShouldBeNull();
        (await room.AtDeskAsync(inspector, desk => desk.ApproveAsync(filed.Number, "可以", inspector, row.Revision)))
            .ShouldBe(new OfficerAct.NotPossible(ActProblem.Inspector));
        (await room.AtDeskAsync(other, desk => desk.ApproveAsync(filed.Number, "看过原件", other, row.Revision)))
            .ShouldBeOfType<OfficerAct.Done>().State.ShouldBe(ApplicationState.Approved);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Officer_who_agrees_leaves_the_case_as_it_is(string engine)
    {
        await using var room = await RoomAsync(engine);
        var officer = (await OfficersAsync(room, "li"))[0];
        var (_, filed) = (await room.ApprovedAsync(1))[0];
        var before = await room.CaseAsync(filed.Number);

        (await room.House.UseAsync<InspectionDesk, IReadOnlyList<InspectionLine>>(desk => desk.ListAsync(officer))).ShouldHaveSingleItem().Agrees.ShouldBeNull();
        (await SayAsync(room, filed.Number, true, null, officer)).ShouldBe(InspectionReply.Done);

        var after = await room.CaseAsync(filed.Number);
        (after.State, after.Revision, after.CategoryCode).ShouldBe((before.State, before.Revision, before.CategoryCode));
        var season = await room.QueryAsync(context => context.Seasons.SingleAsync());
        var view = await room.House.UseAsync<InspectionBook, InspectionView>(book => book.ViewAsync(season));
        (view.Drawn, view.Agreed, view.AgreedPercent).ShouldBe((1, 1, 100m));
    }

    private static Task<ReviewRoom> RoomAsync(string engine) => ReviewRoom.OpenAsync(engine, rules: text => text.Replace(
        "\"patience\": {", "\"sampling\": {\"percent\": 100, \"clause\": \"TY-A\"},\n  \"patience\": {", StringComparison.Ordinal));

    private static Task<InspectionReply> SayAsync(ReviewRoom room, string number, bool agrees, string? reason, Account officer) =>
        room.House.UseAsync<InspectionDesk, InspectionReply>(desk => desk.SayAsync(number, agrees, reason, officer));

    private static async Task<List<Account>> OfficersAsync(ReviewRoom room, params string[] names)
    {
        List<Account> made = [];
        foreach (var name in names)
        {
            made.Add((await room.House.UseAsync<StaffAccounts, StaffEnrolment>(staff =>
                staff.CreateAsync(name, "long-enough-password", AccountRole.Officer, ReviewRoom.CountyCode, $"officer {name}"))).Account!);
        }

        return made;
    }
}
