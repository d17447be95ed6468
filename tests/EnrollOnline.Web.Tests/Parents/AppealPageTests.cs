using System.Net;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Histories;
using EnrollOnline.Web.Tests.Parents.Apply;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EnrollOnline.Web.Tests.Parents;

/// <summary>A refused family asks for a second look, the bureau answers, the family reads it; and it may rate each stage.</summary>
public sealed class AppealPageTests(ParentSite site) : IClassFixture<ParentSite>
{
    [Fact]
    public async Task Family_appeals_and_the_bureau_answers_word_for_word()
    {
        var (family, number) = await RefusedAsync("13800000501");
        var words = await family.GetAsync($"/parents/cases/{number}");
        words.Document.QuerySelector(".eo-now__title")!.TextContent.ShouldContain("审核没有通过，您可以申请复核");

        await family.GetAsync($"/parents/cases/{number}/appeal/refusal");
        family.Page.Text.ShouldContain("户口簿对不上");
        var empty = await family.PressAsync(("Words", " "));
        (empty.Status, empty.Errors.Single()).ShouldBe((HttpStatusCode.UnprocessableEntity, "请写一写您觉得哪里不对。"));
        var tooLong = new string('长', 1001);
        (await family.PressAsync(("Words", tooLong))).Document.QuerySelector("textarea")!.TextContent.Trim().ShouldBe(tooLong, "nothing typed is lost");
        (await family.GetAsync($"/parents/cases/{number}/appeal/refusal")).Document.QuerySelector("textarea")!.TextContent.Trim().ShouldBe(tooLong, "on another day either");
        await family.GoOnAsync(("Words", "户号抄错了一位。\n请再看。"));

        family.Page.Text.ShouldContain("复核申请已收到");
        family.Page.Text.ShouldContain("请再看。");
        (await family.GetAsync($"/parents/cases/{number}/appeal/refusal")).Status.ShouldBe(HttpStatusCode.Found, "one at a time");
        (await family.GetAsync($"/parents/cases/{number}")).Document.QuerySelector(".eo-now__title")!.TextContent.ShouldContain("等答复");

        var bureau = await site.BureauAsync();
        var list = await bureau.GetAsync("/bureau/appeals");
        list.Text.ShouldContain(number);
        var link = list.Document.QuerySelectorAll("main a").Single(one => one.TextContent.Trim() == number).GetAttribute("href")!;
        var page = await bureau.GetAsync(link);
        page.Text.ShouldContain("户号抄错了一位。");
        page.Text.ShouldContain("户口簿对不上");
        (await site.AskAsync<EnrollContext, int>(context => context.Accesses.CountAsync(look => look.Purpose == "appeal"))).ShouldBeGreaterThan(0);
        (await bureau.PressAsync(("Reason", "x"))).Errors.ShouldBe(["请选择结论。"]);
        await bureau.GoOnAsync(("Held", "Upheld"), ("Reason", "查了底册，确实是抄错了。"));
        bureau.Page.Text.ShouldContain("的复核已答复");

        (await family.GetAsync($"/parents/cases/{number}/appeal")).Text.ShouldContain("查了底册，确实是抄错了。");
        family.Page.Text.ShouldContain("行政复议");
        (await family.GetAsync($"/parents/cases/{number}")).Text.ShouldContain("复核有了答复");
        (await site.AskAsync<EnrollContext, ApplicationState>(context => context.Applications.Where(row => row.Number == number).Select(row => row.State).SingleAsync()))
            .ShouldBe(ApplicationState.WithOfficer);
        (await family.OpenAsync($"/parents/cases/{number}/appeal?culture=en")).Text.ShouldContain("Upheld");
    }

    [Fact]
    public async Task Strangers_find_nothing_and_half_written_words_wait()
    {
        var (family, number) = await RefusedAsync("13800000502");
        var stranger = await site.SignInAsync("13800000503");
        foreach (var page in (string[])["/appeal", "/appeal/refusal", "/rate/submitted", "/letter"])
        {
            (await stranger.GetAsync($"/parents/cases/{number}{page}")).Status.ShouldBe(HttpStatusCode.NotFound, page);
        }

        await family.GetAsync($"/parents/cases/{number}/appeal/refusal");
        await family.PressAsync("?handler=Save", ("Words", "写了一半"));
        await family.FollowAsync();
        family.Page.Text.ShouldContain("还没有提交");

        (await family.GetAsync($"/parents/cases/{number}/appeal/refusal")).Document.QuerySelector("textarea")!.TextContent.Trim().ShouldBe("写了一半");
        (await family.GetAsync($"/parents/cases/{number}/appeal/nothing")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_stage_is_rated_once_and_the_bureau_sees_no_case()
    {
        var (family, number) = await RefusedAsync("13800000504");
        (await family.GetAsync($"/parents/cases/{number}")).Text.ShouldContain("评价：报名提交");
        await family.GetAsync($"/parents/cases/{number}/rate/submitted");
        (await family.PressAsync(("Words", "电话总占线"))).Errors.ShouldBe(["请选一个评价，或者点“不评了”。"]);
        family.Page.Document.QuerySelector("textarea")!.TextContent.Trim().ShouldBe("电话总占线");
        await family.GoOnAsync(("Grade", "Bad"), ("Ticked", "unreachable"), ("Words", "电话总占线"));
        family.Page.Text.ShouldContain("评价已收到");
        family.Page.Text.ShouldNotContain("评价：报名提交");
        await family.OpenAsync($"/parents/cases/{number}/rate/submitted");
        family.Page.Text.ShouldContain("已经评价过");

        var bureau = await site.BureauAsync();
        var page = await bureau.GetAsync("/bureau/ratings");
        page.Text.ShouldContain("电话总占线");
        page.Text.ShouldContain("少于 5");
        page.Text.ShouldNotContain(number);
        var form = page.Document.QuerySelector("main form")!;
        await bureau.PressAsync(form.GetAttribute("action")!);
        (await bureau.FollowAsync()).Text.ShouldContain("已跟进");
    }

    private async Task<(Family Family, string Number)> RefusedAsync(string mobile)
    {
        var family = await site.SignInAsync(mobile);
        var number = await family.SubmitAsync(await family.FillAsync(MadeUpId.Child()));
        await site.UseAsync<IServiceProvider>(async services =>
        {
            // As an officer's refusal leaves the case.
            var context = services.GetRequiredService<EnrollContext>();
            var row = await context.Applications.SingleAsync(one => one.Number == number);
            (row.State, row.ReviewDueAt) = (ApplicationState.Refused, null);
            row.Revision++;
            context.Decisions.Add(new Decision
            {
                CountyCode = row.CountyCode, ApplicationId = row.Id, Outcome = ApplicationState.Refused, Clause = "TY-A",
                Reason = "户口簿对不上", DecidedBy = "王芳", At = site.Clock.GetUtcNow(),
            });
            await services.GetRequiredService<CaseHistory>().AppendAsync(row.CountyCode, row.Id, "王芳", "officer.refused", "户口簿对不上", default);
            await context.SaveChangesAsync();
        });
        return (family, number);
    }
}
