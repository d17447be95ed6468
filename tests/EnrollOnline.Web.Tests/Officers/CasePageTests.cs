using System.Net;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Web.Tests.Officers;

public sealed class CasePageTests(DeskSite site) : IClassFixture<DeskSite>
{
    private static readonly (string, string) Refusal = ("Act.Kind", "Refuse"), Clause = ("Act.Clause", "TY-A");

    [Fact]
    public async Task An_officer_of_another_county_finds_no_such_case()
    {
        var (number, _) = await site.AddCaseAsync();
        using var own = await site.BrowserAsync("officer");
        using var other = await site.BrowserAsync("officer", county: "140403");

        (await own.OpenAsync($"/officers/cases/show/{number}")).Answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await other.OpenAsync($"/officers/cases/show/{number}")).Answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/officers")]
    [InlineData("/officers/cases")]
    public async Task Only_officers_come_to_the_desk(string address)
    {
        using var stranger = await site.BrowserAsync();
        using var guardian = await site.BrowserAsync("guardian");
        using var bureau = await site.BrowserAsync("bureau");

        (await stranger.OpenAsync(address)).Answer.Headers.Location!.OriginalString.ShouldContain("/accounts/staff");
        (await guardian.OpenAsync(address)).Answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await bureau.OpenAsync(address)).Answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_refusal_without_a_reason_says_so_beside_the_field_and_keeps_the_rest()
    {
        var (number, _) = await site.AddCaseAsync();
        using var officer = await site.BrowserAsync("officer");

        var page = await (await officer.OpenAsync($"/officers/cases/show/{number}")).PressAsync("Act", Refusal, Clause, ("Act.Reason", " "));

        page.Answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Document.QuerySelector("#Act_Reason-error")!.TextContent.ShouldContain("请写明理由");
        page.Document.QuerySelector("#error-summary a")!.GetAttribute("href").ShouldBe("#Act_Reason");
        page.Document.QuerySelector("select[name='Act.Clause'] option[selected]")!.GetAttribute("value").ShouldBe("TY-A");
        (await site.CaseAsync(number)).State.ShouldBe(ApplicationState.WithOfficer);
    }

    [Fact]
    public async Task Whoever_comes_second_learns_who_was_first_and_keeps_what_was_typed()
    {
        var (number, _) = await site.AddCaseAsync();
        using var first = await site.BrowserAsync("officer", "王芳");
        using var second = await site.BrowserAsync("officer", "赵强");
        var seen = await second.OpenAsync($"/officers/cases/show/{number}");
        await (await first.OpenAsync($"/officers/cases/show/{number}")).PressAsync("Act", Refusal, Clause, ("Act.Reason", "材料不符"));

        var page = await seen.PressAsync("Act", ("Act.Kind", "Supplement"), ("Act.Item", "Home"), ("Act.Reason", "请补房产证原件"));

        page.Errors().ShouldHaveSingleItem().ShouldContain("王芳 已于 10:00 处理");
        page.Text.ShouldContain("请补房产证原件");
        (await site.CaseAsync(number)).State.ShouldBe(ApplicationState.Refused);
    }

    [Fact]
    public async Task After_a_decision_the_next_case_opens_and_says_what_was_done()
    {
        var (number, _) = await site.AddCaseAsync();
        await site.AddCaseAsync();
        using var officer = await site.BrowserAsync("officer");

        var answer = await (await officer.OpenAsync($"/officers/cases/show/{number}")).PressAsync("Act", Refusal, Clause, ("Act.Reason", "材料不符"));
        var next = await answer.FollowAsync();

        answer.Answer.Headers.Location!.OriginalString.ShouldNotContain(number, Case.Insensitive);
        next.Document.QuerySelector("[role=status]")!.TextContent.ShouldContain(number);
    }

    [Fact]
    public async Task Fields_that_the_form_does_not_have_change_nothing()
    {
        var (number, _) = await site.AddCaseAsync();
        using var officer = await site.BrowserAsync("officer");

        await (await officer.OpenAsync($"/officers/cases/show/{number}")).PressAsync(
            "Act", ("Act.Kind", "Supplement"), ("Act.Item", "Home"), ("Act.Reason", "请补房产证"),
            ("State", "Approved"), ("Case.State", "Approved"), ("CategoryCode", "A"), ("CountyCode", "140403"), ("Act.DecidedBy", "别人"));

        var row = await site.CaseAsync(number);
        (row.State, row.CategoryCode, row.CountyCode).ShouldBe((ApplicationState.AwaitingSupplement, null, DeskSite.County));
    }

    [Fact]
    public async Task An_id_number_is_masked_until_its_purpose_is_on_record()
    {
        var (number, childId) = await site.AddCaseAsync();
        using var officer = await site.BrowserAsync("officer");
        var page = await officer.OpenAsync($"/officers/cases/show/{number}");
        var bare = await page.PressAsync("Reveal", ("Reveal.Whose", "Child"));
        var shown = await page.PressAsync("Reveal", ("Reveal.Whose", "Child"), ("Reveal.Purpose", "核对户口簿原件"));

        page.Text.ShouldNotContain(childId);
        bare.Text.ShouldNotContain(childId);
        bare.Document.QuerySelector("#Reveal_Purpose-error").ShouldNotBeNull();
        shown.Text.ShouldContain(childId);
        var purposes = await site.AskAsync<EnrollContext, List<string>>(context => context.Accesses
            .Where(row => context.Applications.Any(one => one.Id == row.ApplicationId && one.Number == number)).Select(row => row.Purpose).ToListAsync());
        purposes.Where(purpose => purpose.StartsWith("reveal-id", StringComparison.Ordinal)).ShouldHaveSingleItem().ShouldContain("核对户口簿原件");
    }

    [Fact]
    public async Task Every_act_that_is_written_down_has_words()
    {
        var texts = new EnrollOnline.Web.Wording.Texts();
        var (number, _) = await site.AddCaseAsync();
        using var officer = await site.BrowserAsync("officer");

        (await officer.OpenAsync($"/officers/cases/show/{number}")).Document.QuerySelector("details ol")!.TextContent.ShouldContain("提交报名");
        string[] acts = ["application.submitted", "review.approved", "review.handed-over", "review.parked", "review.requeried", "fact.ruled",
            "officer.approved", "officer.refused", "supplement.asked", "supplement.answered", "application.withdrawn", "result.published",
            "offer.confirmed", "offer.given-up"];
        acts.Where(act => !texts.Chinese.ContainsKey($"officers.acted.{act}")).ShouldBeEmpty();
    }
}
