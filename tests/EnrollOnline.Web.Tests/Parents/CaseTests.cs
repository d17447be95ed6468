using System.Net;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Web.Tests.Parents.Apply;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Web.Tests.Parents;

public sealed class CaseTests(ParentSite site) : IClassFixture<ParentSite>
{
    [Fact]
    public async Task Confirmation_tells_number_next_steps_and_the_county_and_goes_on_working()
    {
        var (_, number) = await SubmittedAsync("13800000401");
        var later = await site.SignInAsync("13800000401");

        await later.GetAsync($"/parents/cases/{number}/received");

        later.Page.Heading.ShouldBe("报名已收到");
        later.Page.Text.ShouldContain(number);
        later.Page.Text.ShouldContain("提交先后不影响录取");
        later.Page.Text.ShouldContain("2024年8月5日 08:00");
        later.Page.Text.ShouldContain("0351-555 0100");
    }

    [Fact]
    public async Task Case_page_shows_the_way_of_the_case_and_every_register()
    {
        var (family, number) = await SubmittedAsync("13800000402");

        await family.GetAsync($"/parents/cases/{number}");

        family.Page.Document.QuerySelectorAll(".eo-journey__title").Select(step => step.TextContent.Trim().Split(' ')[^1])
            .ShouldBe(["已提交", "正在核对信息", "审核决定", "名单冻结", "公开派位", "公布结果", "确认学位", "入学通知书"]);
        family.Page.Document.QuerySelector(".eo-now__title").ShouldNotBeNull().TextContent.ShouldContain("系统正在和各部门核对");
        family.Page.Document.QuerySelectorAll("[aria-current=step]").ShouldHaveSingleItem().TextContent.ShouldContain("正在核对信息");
        family.Page.Text.ShouldContain("户籍（公安）");
        family.Page.Text.ShouldContain("房产（不动产登记）");
        family.Page.Text.ShouldNotContain("居住证");
        family.Page.Text.ShouldContain("【阳光入学】");
        (await family.GetAsync("/parents")).Text.ShouldContain(number);
    }

    [Fact]
    public async Task Case_of_another_guardian_is_not_found()
    {
        var (_, number) = await SubmittedAsync("13800000403");
        var stranger = await site.SignInAsync("13800000404");

        foreach (var page in (string[])["", "/received", "/result", "/withdraw", "/confirm", "/give-up", "/notice", $"/supplements/{Guid.NewGuid()}"])
        {
            (await stranger.GetAsync($"/parents/cases/{number}{page}")).Status.ShouldBe(HttpStatusCode.NotFound, page);
        }
    }

    [Fact]
    public async Task Withdrawn_case_says_so_and_frees_the_child()
    {
        var child = MadeUpId.Child();
        var family = await site.SignInAsync("13800000405");
        var number = await family.SubmitAsync(await family.FillAsync(child));
        await family.GetAsync($"/parents/cases/{number}/withdraw");

        await family.GoOnAsync();

        family.Page.Text.ShouldContain("报名已撤回");
        var again = await family.StartAsync();
        await family.GoOnAsync(("Name", "张小明"), ("IdNumber", child));
        await family.GoOnAsync(("Wanted", "false"));
        (await family.SubmitAsync(again)).ShouldNotBe(number);
    }

    [Fact]
    public async Task Supplement_changes_only_the_part_that_was_asked_for()
    {
        var (family, number) = await SubmittedAsync("13800000406");
        var id = await AskAsync(number, "Home", "房产证号少一位，请核对。");
        await family.GetAsync($"/parents/cases/{number}");
        family.Page.Text.ShouldContain("房产证号少一位，请核对。");

        await family.GetAsync($"/parents/cases/{number}/supplements/{id}");
        await family.PressAsync(("Fields.CertificateNumber", ""));
        family.Page.Errors.ShouldBe(["请填写房产证号"]);
        await family.GoOnAsync(("Fields.CertificateNumber", "晋（2019）太原市不动产权第0012346号"), ("Fields.BookNumber", "1"), ("Answer", "抄错了一位"));

        family.Page.Text.ShouldContain("补充已收到");
        (await site.AskAsync<EnrollContext, string?>(context => context.Supplements.Where(row => row.Id == id).Select(row => row.Answer).SingleAsync())).ShouldBe("抄错了一位");
    }

    [Fact]
    public async Task Result_before_publication_says_when_it_is_due()
    {
        var (family, number) = await SubmittedAsync("13800000407");

        await family.GetAsync($"/parents/cases/{number}/result");

        family.Page.Text.ShouldContain("录取结果还没有公布");
        family.Page.Text.ShouldContain("2024年8月5日 08:00");
    }

    [Fact]
    public async Task Anybody_can_look_for_results_and_notices()
    {
        using var anybody = new Family(site.Address);

        (await anybody.GetAsync("/results")).Text.ShouldContain("还没有公布的结果");
        (await anybody.GetAsync($"/results/{ParentSite.SeasonCode}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await anybody.GetAsync("/notices/abcdefgh")).Status.ShouldBe(HttpStatusCode.NotFound);
        anybody.Page.Heading.ShouldBe("没有这份通知书");
    }

    [Theory]
    [InlineData("/parents")]
    [InlineData("/parents/apply/start/" + ParentSite.SeasonCode)]
    public async Task Pages_speak_english_to_those_who_ask(string address)
    {
        var family = await site.SignInAsync("13800000408");

        await family.OpenAsync($"{address}?culture=en");

        family.Page.Document.DocumentElement.GetAttribute("lang").ShouldBe("en");
        family.Page.Text.ShouldContain("days left");
    }

    private async Task<(Family Family, string Number)> SubmittedAsync(string mobile)
    {
        var family = await site.SignInAsync(mobile);
        return (family, await family.SubmitAsync(await family.FillAsync(MadeUpId.Child())));
    }

    private Task<Guid> AskAsync(string number, string item, string reason) => site.AskAsync<EnrollContext, Guid>(async context =>
    {
        // As an officer's request leaves the case.
        var application = await context.Applications.SingleAsync(row => row.Number == number);
        application.State = ApplicationState.AwaitingSupplement;
        application.Revision++;
        var asked = new Supplement
        {
            CountyCode = application.CountyCode, ApplicationId = application.Id, Item = item, Reason = reason,
            AskedBy = "test", AskedAt = site.Clock.GetUtcNow(), DueAt = site.Clock.GetUtcNow().AddDays(3),
        };
        context.Supplements.Add(asked);
        await context.SaveChangesAsync();
        return asked.Id;
    });
}
