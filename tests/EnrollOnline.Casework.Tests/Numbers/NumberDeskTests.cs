using EnrollOnline.Casework.Accounts;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Families;
using EnrollOnline.Casework.Numbers;
using EnrollOnline.Casework.Tests.Families;
using EnrollOnline.Casework.Tests.Reviews;
using EnrollOnline.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.Numbers;

public sealed class NumberDeskTests
{
    private static readonly NumberGrounds _grounds = new([NumberPapers.Identity, "household-book"], "手机丢了");
    private static readonly MobileNumber _new = new("13712345678");

    [Theory, ClassData(typeof(EngineData))]
    public async Task Number_changes_with_history_looks_and_messages_and_the_old_one_opens_nothing(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var filed = await room.FileAsync(room.NextFamily());
        var old = await room.House.UseAsync<GuardianAccounts, MobileNumber?>(accounts => Task.FromResult(accounts.MobileOf(filed.Guardian)));

        (await ChangeAsync(room, filed.Number, _new)).ShouldBe(NumberChange.Done);

        var found = await room.House.UseAsync<GuardianAccounts, Account>(accounts => accounts.FindOrCreateAsync(_new));
        (found.Id, found.DisplayName).ShouldBe((filed.Guardian.Id, "137****5678"));
        found.SecurityStamp.ShouldNotBe(filed.Guardian.SecurityStamp);
        (await room.House.UseAsync<GuardianAccounts, Account>(accounts => accounts.FindOrCreateAsync(old!))).Id.ShouldNotBe(filed.Guardian.Id);
        var row = await room.CaseAsync(filed.Number);
        var entry = await room.QueryAsync(context => context.History.SingleAsync(line => line.Act == NumberDesk.Changed));
        (entry.SubjectId, entry.Actor, entry.Reason).ShouldBe((row.Id, "王芳", "identity household-book:手机丢了"));
        (await room.QueryAsync(context => context.Accesses.CountAsync(look => look.ApplicationId == row.Id && look.Purpose == "number-change"))).ShouldBe(1);
        (await room.QueryAsync(context => context.Outbox.CountAsync(message => message.Text.Contains("本号码不能再登录")))).ShouldBe(1);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Officer_of_another_county_too_few_papers_no_reason_and_a_wrong_code_change_nothing(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var filed = await room.FileAsync(room.NextFamily());

        (await SendAsync(room, filed.Number, _new, _grounds, ReviewRoom.Officer(county: "140106"))).ShouldBe(NumberChange.NotFound);
        (await SendAsync(room, filed.Number, _new, _grounds with { Papers = [NumberPapers.Identity] })).ShouldBe(NumberChange.PapersMissing);
        (await SendAsync(room, filed.Number, _new, _grounds with { Papers = ["household-book"] })).ShouldBe(NumberChange.PapersMissing);
        (await SendAsync(room, filed.Number, _new, _grounds with { Reason = " " })).ShouldBe(NumberChange.ReasonMissing);
        (await SendAsync(room, filed.Number, _new)).ShouldBe(NumberChange.Done);
        (await TryAsync(room, filed.Number, _new, "x")).ShouldBe(NumberChange.Wrong);
        var code = CodeSentTo(room, _new);
        (await TryAsync(room, filed.Number, new MobileNumber("13712345679"), code)).ShouldBe(NumberChange.Expired);
        // The code of the window opens no session.
        (await room.House.UseAsync<OneTimeCodes, CodeTrial>(codes => codes.TryAsync(_new, code))).Account.ShouldBeNull();

        (await room.QueryAsync(context => context.Users.SingleAsync(user => user.Id == filed.Guardian.Id))).UserName.ShouldBe(filed.Guardian.UserName);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Unused_account_of_the_new_number_is_given_up_and_its_parts_go_along(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var filed = await room.FileAsync(room.NextFamily());
        var (others, neighbour) = await FamilyRightsTests.DraftAsync(room);
        var empty = await room.House.AsAsync("helper", others, neighbour);
        var mobile = await room.House.UseAsync<GuardianAccounts, MobileNumber?>(accounts => Task.FromResult(accounts.MobileOf(empty)));

        (await ChangeAsync(room, filed.Number, mobile!)).ShouldBe(NumberChange.Done);

        (await room.House.UseAsync<FamilyRights, FamilyRole?>(rights => rights.RoleInDraftAsync(others, filed.Guardian.Id))).ShouldBe(FamilyRole.Helper);
        (await room.House.UseAsync<FamilyRights, FamilyRole?>(rights => rights.RoleInDraftAsync(others, empty.Id))).ShouldBeNull();
        (await room.QueryAsync(context => context.Users.SingleAsync(user => user.Id == empty.Id))).MobileCipher.ShouldBeNull();
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Number_with_drafts_or_cases_of_its_own_is_refused(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var (filed, other) = (await room.FileAsync(room.NextFamily()), await room.FileAsync(room.NextFamily()));
        var (_, drafting) = await FamilyRightsTests.DraftAsync(room);

        foreach (var (account, said) in new[] { (other.Guardian, NumberChange.Taken), (drafting, NumberChange.Taken), (filed.Guardian, NumberChange.Same) })
        {
            var mobile = await room.House.UseAsync<GuardianAccounts, MobileNumber?>(accounts => Task.FromResult(accounts.MobileOf(account)));
            (await SendAsync(room, filed.Number, mobile!)).ShouldBe(said);
        }
    }

    private static async Task<NumberChange> ChangeAsync(ReviewRoom room, string number, MobileNumber mobile)
    {
        (await SendAsync(room, number, mobile)).ShouldBe(NumberChange.Done);
        return await TryAsync(room, number, mobile, CodeSentTo(room, mobile));
    }

    private static Task<NumberChange> SendAsync(
        ReviewRoom room, string number, MobileNumber mobile, NumberGrounds? grounds = null, Account? officer = null) =>
        AtDeskAsync(room, officer ?? ReviewRoom.Officer(), (desk, who) => desk.SendCodeAsync(number, mobile, grounds ?? _grounds, who));

    private static Task<NumberChange> TryAsync(ReviewRoom room, string number, MobileNumber mobile, string code) =>
        AtDeskAsync(room, ReviewRoom.Officer(), (desk, who) => desk.ChangeAsync(number, mobile, code, _grounds, who));

    // As a signed-in officer's request has it: bounded to the county.
    private static async Task<NumberChange> AtDeskAsync(ReviewRoom room, Account officer, Func<NumberDesk, Account, Task<NumberChange>> act)
    {
        await using var scope = room.House.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CountyScope>().NarrowTo(officer.CountyCode!);
        return await act(scope.ServiceProvider.GetRequiredService<NumberDesk>(), officer);
    }

    private static string CodeSentTo(ReviewRoom room, MobileNumber mobile) => new(
        [.. room.House.Services.GetRequiredService<DemoOutbox>().Latest.First(message => message.Mobile == mobile.Digits).Text
            .Split("验证码 ")[1].TakeWhile(char.IsAsciiDigit)]);
}
