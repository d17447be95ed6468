using EnrollOnline.Casework.Accounts;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Families;
using EnrollOnline.Casework.Histories;
using EnrollOnline.Casework.Messages;
using EnrollOnline.Casework.Tests.Reviews;
using EnrollOnline.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace EnrollOnline.Casework.Tests.Families;

public sealed class InvitationTests
{
    [Theory, ClassData(typeof(EngineData))]
    public async Task Message_goes_to_the_number_and_names_nobody(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var (draft, mother) = await FamilyRightsTests.DraftAsync(room);

        (await room.House.UseAsync<FamilyDesk, Inviting>(desk => desk.InviteAsync(draft, mother, new MobileNumber("13911112222"), mayAct: false))).ShouldBe(Inviting.Sent);
        await room.House.UseAsync<Outbox, int>(outbox => outbox.DeliverAsync(10));

        var message = room.House.Services.GetRequiredService<DemoOutbox>().Latest.ShouldHaveSingleItem();
        message.Mobile.ShouldBe("13911112222");
        message.Text.ShouldContain($"尾号 {mother.DisplayName[^4..]} ");
        message.Text.ShouldNotContain("http");
        var form = room.NextFamily().Form;
        message.Text.ShouldNotContain(form.Child!.Name);
        // Nobody of that number has an account; the share waits for whoever signs in with it.
        (await room.QueryAsync(context => context.FamilyShares.SingleAsync())).AccountId.ShouldBeNull();
        var late = await room.House.UseAsync<GuardianAccounts, Account>(accounts => accounts.FindOrCreateAsync(new MobileNumber("13911112222")));
        var found = (await ListAsync(room, late)).ShouldHaveSingleItem();
        (found.Role, found.Inviter).ShouldBe((FamilyRole.Helper, mother.DisplayName));
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task One_number_once_one_second_guardian_three_helpers_ten_a_day_and_not_oneself(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var (draft, mother) = await FamilyRightsTests.DraftAsync(room);
        var father = await room.House.SomebodyAsync();

        (await room.House.InviteAsync(draft, mother, mother, true)).ShouldBe(Inviting.Self);
        (await room.House.InviteAsync(draft, mother, father, true)).ShouldBe(Inviting.Sent);
        (await room.House.InviteAsync(draft, mother, father, false)).ShouldBe(Inviting.Already);
        (await room.House.InviteAsync(draft, mother, await room.House.SomebodyAsync(), true)).ShouldBe(Inviting.HasGuardian);
        for (var helper = 0; helper < FamilyDesk.MostHelpers; helper++)
        {
            (await room.House.InviteAsync(draft, mother, await room.House.SomebodyAsync(), false)).ShouldBe(Inviting.Sent);
        }

        (await room.House.InviteAsync(draft, mother, await room.House.SomebodyAsync(), false)).ShouldBe(Inviting.Full);
        for (var again = 4; again < FamilyDesk.MostInADay; again++)
        {
            await EndAsync(room, await room.House.ShareAsync(draft, father), mother);
            (await room.House.InviteAsync(draft, mother, father, true)).ShouldBe(Inviting.Sent);
        }

        await EndAsync(room, await room.House.ShareAsync(draft, father), mother);
        (await room.House.InviteAsync(draft, mother, father, true)).ShouldBe(Inviting.TooMany);
        room.House.Clock.Advance(TimeSpan.FromDays(1));
        (await room.House.InviteAsync(draft, mother, father, true)).ShouldBe(Inviting.Sent);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Ten_taps_at_one_moment_invite_once(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var (draft, mother) = await FamilyRightsTests.DraftAsync(room);
        var father = await room.House.SomebodyAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => room.House.InviteAsync(draft, mother, father, true))));

        answers.Count(answer => answer == Inviting.Sent).ShouldBe(1);
        answers.Count(answer => answer == Inviting.Already).ShouldBe(9);
        (await room.QueryAsync(context => context.Outbox.CountAsync())).ShouldBe(1);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Unanswered_invitation_lapses_after_fourteen_days_and_frees_its_place(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var (draft, mother) = await FamilyRightsTests.DraftAsync(room);
        var father = await room.House.SomebodyAsync();
        await room.House.InviteAsync(draft, mother, father, true);
        var share = await room.House.ShareAsync(draft, father);

        room.House.Clock.Advance(FamilyDesk.GoodFor);

        (await ListAsync(room, father)).ShouldBeEmpty();
        (await room.House.UseAsync<InvitationDesk, Guid?>(desk => desk.AcceptAsync(share, father))).ShouldBeNull();
        (await room.House.InviteAsync(draft, mother, await room.House.SomebodyAsync(), true)).ShouldBe(Inviting.Sent);
        (await room.QueryAsync(context => context.FamilyShares.SingleAsync(row => row.Id == share))).EndedHow.ShouldBe(ShareEnd.Lapsed);
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task Nobody_else_accepts_an_invitation_and_nobody_ends_the_part_of_another_but_the_applicant(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var (draft, mother) = await FamilyRightsTests.DraftAsync(room);
        var (father, grandmother) = (await room.House.AsAsync("second guardian", draft, mother), await room.House.AsAsync("helper", draft, mother));
        var invited = await room.House.SomebodyAsync();
        await room.House.InviteAsync(draft, mother, invited, false);
        var (open, hers) = (await room.House.ShareAsync(draft, invited), await room.House.ShareAsync(draft, grandmother));

        foreach (var other in new[] { mother, father, grandmother, await room.House.SomebodyAsync() })
        {
            (await room.House.UseAsync<InvitationDesk, Guid?>(desk => desk.AcceptAsync(open, other))).ShouldBeNull();
        }

        (await room.House.UseAsync<FamilyDesk, bool>(desk => desk.EndAsync(hers, father))).ShouldBeFalse();
        (await room.House.UseAsync<FamilyDesk, bool>(desk => desk.EndAsync(hers, invited))).ShouldBeFalse();
        (await room.House.UseAsync<FamilyDesk, bool>(desk => desk.EndAsync(hers, mother))).ShouldBeTrue();
        (await room.House.UseAsync<FamilyDesk, bool>(desk => desk.EndAsync(hers, mother))).ShouldBeFalse();
        (await room.House.UseAsync<DraftDesk, OpenDraft?>(desk => desk.FindAsync(draft, grandmother.Id))).ShouldBeNull();
    }

    [Theory, ClassData(typeof(EngineData))]
    public async Task History_of_a_case_tells_who_came_and_went_and_who_acted(string engine)
    {
        await using var room = await ReviewRoom.OpenAsync(engine);
        var (draft, mother) = await FamilyRightsTests.DraftAsync(room);
        var father = await room.House.AsAsync("second guardian", draft, mother);
        var number = (await room.House.UseAsync<ApplicationDesk, Submission>(desk => desk.SubmitAsync(draft, father))).ShouldBeOfType<Submission.Accepted>().Number;
        var grandmother = await room.House.AsAsync("left", draft, mother);

        var row = await room.CaseAsync(number);
        var lines = await room.QueryAsync(context => context.History.Where(entry => entry.SubjectId == row.Id).OrderBy(entry => entry.Sequence).ToListAsync());
        lines.Select(line => (line.Act, line.Actor)).ShouldBe(
        [
            ("application.submitted", father.DisplayName), ("family.invited", mother.DisplayName),
            ("family.accepted", grandmother.DisplayName), ("family.left", grandmother.DisplayName),
        ]);
        lines[1].Reason.ShouldBe($"helper:{grandmother.DisplayName}");
        row.GuardianId.ShouldBe(mother.Id);
        (await room.House.UseAsync<CaseHistory, int?>(history => history.FindBreakAsync(row.Id))).ShouldBeNull();
        // Both hear that it is in: the mother because she applies, the father because he pressed.
        (await room.QueryAsync(context => context.Outbox.CountAsync(message => message.Text.Contains(number)))).ShouldBe(2);
    }

    private static Task<IReadOnlyList<FamilyInvitation>> ListAsync(ReviewRoom room, Account account) =>
        room.House.UseAsync<InvitationDesk, IReadOnlyList<FamilyInvitation>>(desk => desk.ListAsync(account));

    private static async Task EndAsync(ReviewRoom room, Guid share, Account applicant) =>
        (await room.House.UseAsync<FamilyDesk, bool>(desk => desk.EndAsync(share, applicant))).ShouldBeTrue();
}
