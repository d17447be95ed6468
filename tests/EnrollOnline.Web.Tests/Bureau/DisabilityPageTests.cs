using System.Net;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Privacy;
using EnrollOnline.Web.Tests.Officers;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Web.Tests.Bureau;

public sealed class DisabilityPageTests : IAsyncLifetime
{
    private const string Address = "/bureau/disabilities", Certificate = "14010520180327001121";
    private readonly DeskSite _site = new();

    public Task InitializeAsync() => _site.InitializeAsync();

    public Task DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Bureau_sees_what_was_stated_for_a_purpose_that_is_on_record()
    {
        var (number, _) = await _site.AddCaseAsync();
        await StateAsync(number);
        using var bureau = await _site.BrowserAsync("bureau");
        var page = await bureau.OpenAsync(Address);

        (await page.PressHiddenAsync(Address, ("Number", number), ("Purpose", ""))).Text.ShouldNotContain(Certificate);
        var shown = await page.PressHiddenAsync(Address, ("Number", number), ("Purpose", "安排无障碍教室"));

        shown.Text.ShouldContain(Certificate);
        (await _site.AskAsync<EnrollContext, int>(context => context.Accesses.CountAsync(look => look.Purpose == "reveal-disability: 安排无障碍教室")))
            .ShouldBe(1);
    }

    [Fact]
    public async Task Officers_have_no_such_page_and_their_case_page_does_not_tell()
    {
        var (number, _) = await _site.AddCaseAsync();
        await StateAsync(number);
        using var officer = await _site.BrowserAsync("officer");

        (await officer.OpenAsync(Address)).Answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await officer.OpenAsync($"/officers/cases/show/{number}")).Text.ShouldNotContain(Certificate);
    }

    [Fact]
    public async Task Bureau_of_another_county_learns_nothing()
    {
        var (number, _) = await _site.AddCaseAsync();
        await StateAsync(number);
        using var neighbour = await _site.BrowserAsync("bureau", county: "140403");
        var page = await neighbour.OpenAsync(Address);

        var answer = await page.PressHiddenAsync(Address, ("Number", number), ("Purpose", "核对"));

        answer.Errors().ShouldBe(["本区没有这个报名号，或家长没有填写残疾情况。"]);
        (await _site.AskAsync<EnrollContext, int>(context => context.Accesses.CountAsync())).ShouldBe(0);
    }

    private Task StateAsync(string number) => _site.AskAsync<EnrollContext, int>(async context =>
    {
        var row = await context.Applications.SingleAsync(one => one.Number == number);
        row.FormCipher = await _site.AskAsync<PersonalData, byte[]>(personal => Task.FromResult(personal.EncryptJson(
            personal.DecryptJson<ApplicationForm>(row.FormCipher, row.Id) with { Disability = new DisabilityPart(Certificate) }, row.Id)));
        return await context.SaveChangesAsync();
    });
}
