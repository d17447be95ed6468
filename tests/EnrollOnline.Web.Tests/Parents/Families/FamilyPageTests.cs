using System.Net;
using EnrollOnline.Casework.Accounts;
using EnrollOnline.Casework.Database;
using EnrollOnline.Web.Tests.Parents.Apply;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Web.Tests.Parents.Families;

public sealed class FamilyPageTests(ParentSite site) : IClassFixture<ParentSite>
{
    [Fact]
    public async Task Grandmother_helps_and_father_hands_in()
    {
        var mother = await site.SignInAsync("13800000711");
        var draft = await mother.FillAsync(MadeUpId.Child());
        await mother.InviteAsync(draft, "138 0000 0712", "helper");
        await mother.InviteAsync(draft, "13800000713", "guardian");
        var (grandmother, father) = (await site.SignInAsync("13800000712"), await site.SignInAsync("13800000713"));

        await grandmother.AcceptAsync();
        await grandmother.FollowAsync();
        grandmother.Page.Text.ShouldContain("您在帮忙");
        (await grandmother.GetAsync("/parents")).Text.ShouldContain("我参与的");
        await grandmother.GetAsync($"/parents/apply/check-answers/{draft}");
        grandmother.Page.Text.ShouldContain("请监护人（138****0711）");
        grandmother.Page.Document.QuerySelector("main a[href*='declaration']").ShouldBeNull();
        await grandmother.GetAsync($"/parents/apply/declaration/{draft}");
        grandmother.Page.Status.ShouldBe(HttpStatusCode.Forbidden);
        grandmother.Page.Text.ShouldContain("前提交");

        await father.AcceptAsync();
        var number = await father.SubmitAsync(draft);

        (await mother.GetAsync("/parents")).Text.ShouldContain(number);
        (await grandmother.GetAsync($"/parents/cases/{number}")).Text.ShouldContain("请监护人（138****0711）");
        grandmother.Page.Document.QuerySelector("main a[href*='withdraw']").ShouldBeNull();
        // Two are told, and the case shows one message.
        (await father.GetAsync($"/parents/cases/{number}")).Text.Split($"报名已收到，报名号 {number}").Length.ShouldBe(2);
    }

    [Fact]
    public async Task Invitations_that_cannot_be_are_told_beside_the_field()
    {
        var mother = await site.SignInAsync("13800000721");
        var draft = await mother.StartAsync();
        await mother.InviteAsync(draft, "13800000722", "guardian");

        await TryAsync("", null, "请填 11 位手机号", "请选择请他做什么");
        await TryAsync("13800000721", "helper", "这是您自己的手机号，您本来就能办。请填对方的手机号");
        await TryAsync("13800000722", "helper", "这个手机号已经请过了，看看上面的名单");
        await TryAsync("13800000723", "guardian", "已经有第二监护人了。要换人，先不再让前一位参与");

        async Task TryAsync(string mobile, string? asWhat, params string[] errors)
        {
            await mother.GetAsync($"/parents/family/{draft}");
            await mother.PressInAsync("handler=Invite", ("Mobile", mobile), ("As", asWhat));
            mother.Page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
            mother.Page.Errors.ShouldBe(errors);
            mother.Page.ValueOf("Mobile").ShouldBe(mobile);
        }
    }

    [Fact]
    public async Task Ended_part_sees_nothing_any_more()
    {
        var mother = await site.SignInAsync("13800000731");
        var draft = await mother.StartAsync();
        await mother.InviteAsync(draft, "13800000732", "helper");
        var aunt = await site.SignInAsync("13800000732");
        await aunt.AcceptAsync();
        (await aunt.GetAsync($"/parents/apply/tasks/{draft}")).Status.ShouldBe(HttpStatusCode.OK);

        await mother.GetAsync($"/parents/family/{draft}");
        await mother.PressInAsync("handler=End");

        (await aunt.GetAsync($"/parents/apply/tasks/{draft}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await aunt.GetAsync("/parents")).Text.ShouldNotContain("我参与的");
    }

    [Fact]
    public async Task Second_child_begins_with_what_is_known_and_both_are_listed()
    {
        var mother = await site.SignInAsync("13800000741");
        var number = await mother.SubmitAsync(await mother.FillAsync(MadeUpId.Child()));

        var second = await mother.StartAsync();

        await mother.GetAsync($"/parents/apply/household-book/{second}");
        mother.Page.ValueOf("BookNumber").ShouldBe("005012345");
        (await mother.GetAsync($"/parents/apply/child/{second}")).ValueOf("Name").ShouldBe("");
        (await mother.GetAsync("/parents")).Text.ShouldContain(number);
        mother.Page.Document.QuerySelectorAll($"main a[href*='{second}']").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Lost_number_is_changed_at_the_window_and_every_old_session_ends()
    {
        var mother = await site.SignInAsync("13800000751");
        var number = await mother.SubmitAsync(await mother.FillAsync(MadeUpId.Child()));
        var officer = await site.OfficerAsync();
        await officer.GetAsync("/officers/numbers");
        await officer.GoOnAsync(("Sought", number));
        officer.Page.Text.ShouldContain("138****0751");

        await officer.PressAsync(("Papers", "identity"), ("Mobile", "1380000"), ("Reason", ""));
        officer.Page.Errors.Count.ShouldBe(3);
        await officer.PressAsync(("Papers", "identity"), ("Mobile", "13800000752"), ("Reason", "手机丢了"));
        officer.Page.Errors.ShouldHaveSingleItem().ShouldContain("监护材料");
        await officer.GetAsync(officer.Page.Address);
        await officer.PressAsync(("Papers", "identity"), ("Papers", "household-book"), ("Mobile", "13800000752"), ("Reason", "手机丢了"));
        await officer.FollowAsync();
        await officer.PressAsync(("Code", "000000x"));
        officer.Page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await officer.GoOnAsync(("Code", await CodeAsync("13800000752")));
        officer.Page.Text.ShouldContain("138****0752");

        (await mother.GetAsync("/parents")).Location.ShouldNotBeNull().ShouldContain("/accounts/sign-in");
        var again = await site.SignInAsync("13800000752");
        (await again.GetAsync("/parents")).Text.ShouldContain(number);
        var holder = await site.SignInAsync("13800000751");
        (await holder.GetAsync($"/parents/cases/{number}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await officer.GetAsync($"/officers/cases/show/{number}")).Text.ShouldContain("更换登录手机号");
        (await site.AskAsync<EnrollContext, int>(context => context.Accesses.CountAsync(row => row.Purpose == "number-change"))).ShouldBe(1);
    }

    private Task<string> CodeAsync(string mobile) => site.AskAsync<DemoOutbox, string>(outbox => Task.FromResult(
        new string([.. outbox.Latest.First(message => message.Mobile == mobile).Text.Split("验证码 ")[1].TakeWhile(char.IsAsciiDigit)])));
}
