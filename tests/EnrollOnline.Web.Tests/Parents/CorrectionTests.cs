using System.Net;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Privacy;
using EnrollOnline.Casework.Reviews;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.Web.Tests.Parents.Apply;
using EnrollOnline.Web.Wording;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Web.Tests.Parents;

public sealed class CorrectionTests(ParentSite site) : IClassFixture<ParentSite>
{
    private static readonly Texts Texts = new();

    [Fact]
    public async Task Nothing_found_under_a_number_reads_as_a_beginning_and_the_number_is_corrected_alone()
    {
        var (family, number) = await FoundAsync("13800000501", new FindingStatus.NoRecord());
        await family.GetAsync($"/parents/cases/{number}");
        family.Page.Text.ShouldContain("这不是不通过");
        family.Page.Text.ShouldContain("有 1 项您可以自己办");

        await family.GetAsync($"/parents/cases/{number}/correct/property/certificate-number");
        family.Page.Heading.ShouldEndWith("改房产证号");
        await family.PressAsync(("Value", " "));
        family.Page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        family.Page.ErrorOf("Value").ShouldNotBeNull().ShouldContain("请填写房产证号");
        await family.GetAsync($"/parents/cases/{number}/correct/property/certificate-number");
        await family.PressAsync();
        family.Page.ErrorOf("Value").ShouldNotBeNull().ShouldContain("和原来填的一样");

        await family.PressAsync(("Value", "晋（２０１９）太原市不动产权第 0099999 号"));
        family.Page.Status.ShouldBe(HttpStatusCode.Redirect);
        family.Page.Location.ShouldNotBeNull().ShouldContain("look=1");
        (await CertificateAsync(number)).ShouldBe("晋（2019）太原市不动产权第0099999号");
        var application = await CaseAsync(number);
        (application.State, application.ReviewRound).ShouldBe((ApplicationState.Submitted, 2));
    }

    [Fact]
    public async Task Page_that_waits_for_a_register_looks_again_without_scripts_and_ends_by_itself()
    {
        var (family, number) = await FoundAsync("13800000502", new FindingStatus.NoRecord());
        await family.GetAsync($"/parents/cases/{number}/correct/property/certificate-number");
        await family.PressAsync(("Value", "晋0099998"));

        await family.GetAsync($"/parents/cases/{number}?look=1");
        family.Page.Document.QuerySelector("noscript")!.OuterHtml.ShouldContain("look=2");
        family.Page.Text.ShouldContain("正在核对");
        await family.GetAsync($"/parents/cases/{number}?look=9");
        family.Page.Document.QuerySelector("noscript").ShouldBeNull();
        family.Page.Text.ShouldContain("您不用等在这里");
        (await family.GetAsync($"/parents/cases/{number}/correct/property/certificate-number")).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Unsure_address_shows_both_texts_with_what_differs_and_can_be_called_the_same_place()
    {
        var (family, number) = await FoundAsync("13800000503", new FindingStatus.Mismatch(
            [new FieldDifference("location", "师范街3栋201", "师范街3号楼201", Unsure: true)]));
        await family.GetAsync($"/parents/cases/{number}");
        family.Page.Document.QuerySelectorAll("#property mark").Select(mark => mark.TextContent).ShouldBe(["栋", "号楼"]);

        await family.GetAsync($"/parents/cases/{number}/correct/property/home-address");
        await family.PressAsync();
        family.Page.ErrorOf("Choice").ShouldNotBeNull().ShouldContain("请选择是哪一种");
        await family.PressAsync(("Choice", "record"));

        family.Page.Status.ShouldBe(HttpStatusCode.Redirect);
        (await FormAsync(number)).Home!.Address.ShouldBe("师范街3号楼201");
    }

    [Fact]
    public async Task Another_guardian_and_a_field_that_is_not_in_question_find_nothing()
    {
        var (family, number) = await FoundAsync("13800000504", new FindingStatus.NoRecord());
        var stranger = await site.SignInAsync("13800000505");

        (await stranger.GetAsync($"/parents/cases/{number}/correct/property/certificate-number")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await family.GetAsync($"/parents/cases/{number}/correct/household/book-number")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await family.GetAsync($"/parents/cases/{number}/correct/property/no-such")).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_silent_register_is_nobodys_fault_and_asks_for_nothing()
    {
        var (family, number) = await FoundAsync("13800000506", new FindingStatus.SourceDown(TimeSpan.FromMinutes(5), SourceDownReason.TimedOut));

        await family.GetAsync($"/parents/cases/{number}");

        family.Page.Text.ShouldContain("不是您的问题，您不用做什么");
        family.Page.Text.ShouldNotContain("您可以自己办");
    }

    [Fact]
    public async Task Home_of_the_application_says_which_records_are_compared_and_which_papers_are_looked_at()
    {
        var family = await site.SignInAsync("13800000507");

        await family.GetAsync($"/parents/apply/start/{ParentSite.SeasonCode}");

        // This site is connected to nothing.
        family.Page.Document.QuerySelector(".eo-connected")!.TextContent.ShouldContain("今年还没有联网");
    }

    [Fact]
    public void Every_register_status_and_reason_has_words_for_families_and_officers()
    {
        foreach (var source in RecordSource.All)
        {
            Texts.Find($"parents.case.source.{source}").ShouldNotBeNull(source);
            Texts.Find($"parents.case.mend.{source}").ShouldNotBeNull(source);
            Texts.Find($"officers.subject.{source}").ShouldNotBeNull(source);
        }

        foreach (var claim in ClaimedFact.All)
        {
            Texts.Find($"parents.case.asked.{claim.Code}").ShouldNotBeNull(claim.Code);
            Texts.Find($"officers.subject.{claim.Code}").ShouldNotBeNull(claim.Code);
        }

        foreach (var reason in SourceDownReason.All)
        {
            Texts.Find($"parents.case.status.source-down.{reason}").ShouldNotBeNull(reason);
            Texts.Find($"officers.why.{reason}").ShouldNotBeNull(reason);
        }

        string[] uncompared = [NotComparableReason.NotConnected, NotComparableReason.NoResidentId, NotComparableReason.NoRecordNumber, NotComparableReason.RefusedRow, ClaimQuestions.OutOfArea];
        foreach (var reason in uncompared)
        {
            Texts.Find($"parents.case.status.not-comparable.{reason}").ShouldNotBeNull(reason);
            Texts.Find($"officers.why.{reason}").ShouldNotBeNull(reason);
        }

        foreach (var code in Casework.Corrections.FormFields.Codes)
        {
            Texts.Find($"parents.correct.field.{code}").ShouldNotBeNull(code);
        }
    }

    private async Task<(Family Family, string Number)> FoundAsync(string mobile, FindingStatus status)
    {
        var family = await site.SignInAsync(mobile);
        var number = await family.SubmitAsync(await family.FillAsync(MadeUpId.Child()));
        // As the review leaves the case; this site has no departments to ask.
        await site.UseAsync<EnrollContext>(async context =>
        {
            var application = await context.Applications.SingleAsync(row => row.Number == number);
            (application.State, application.OfficerReason, application.ReviewDueAt) = (ApplicationState.WithOfficer, "no-record:property", null);
            application.WaitingSince = site.Clock.GetUtcNow();
            application.Revision++;
            await context.SaveChangesAsync();
        });
        await site.UseAsync<IServiceProvider>(async services =>
        {
            var context = (EnrollContext)services.GetService(typeof(EnrollContext))!;
            var findings = (CaseFindings)services.GetService(typeof(CaseFindings))!;
            var application = await context.Applications.SingleAsync(row => row.Number == number);
            findings.Add(application, 1, new Finding(RecordSource.Property, "property", "{}", null, status, null, site.Clock.GetUtcNow()));
            await context.SaveChangesAsync();
        });
        return (family, number);
    }

    private Task<Application> CaseAsync(string number) =>
        site.AskAsync<EnrollContext, Application>(context => context.Applications.AsNoTracking().SingleAsync(row => row.Number == number));

    private async Task<ApplicationForm> FormAsync(string number)
    {
        var application = await CaseAsync(number);
        return await site.AskAsync<PersonalData, ApplicationForm>(personal =>
            Task.FromResult(personal.DecryptJson<ApplicationForm>(application.FormCipher, application.Id)));
    }

    private async Task<string?> CertificateAsync(string number) => (await FormAsync(number)).Home!.CertificateNumber;
}
