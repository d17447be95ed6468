using System.Net;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Web.Tests.Officers;

public sealed class InspectionPageTests : IAsyncLifetime
{
    private readonly DeskSite _site = new();

    public Task InitializeAsync() => _site.InitializeAsync();

    public Task DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Officer_drawn_looks_at_the_evidence_and_says_that_it_should_be_looked_at_again()
    {
        using var officer = await _site.BrowserAsync("officer");
        using var other = await _site.BrowserAsync("officer", "赵强");
        var number = await DrawAsync("王芳");

        (await other.OpenAsync("/officers/inspections")).Text.ShouldContain("现在没有抽到您看的");
        (await other.OpenAsync($"/officers/inspections/show/{number}")).Answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await officer.OpenAsync("/officers/inspections")).Text.ShouldContain(number);
        var page = await officer.OpenAsync($"/officers/inspections/show/{number}");
        page.Answer.StatusCode.ShouldBe(HttpStatusCode.OK, page.Text);
        (await _site.AskAsync<EnrollContext, int>(context => context.Accesses.CountAsync(look => look.Purpose == "inspection"))).ShouldBe(1);

        var empty = await page.PressHiddenAsync($"/officers/inspections/show/{number}", ("Word", "again"));
        empty.Text.ShouldContain("请写下为什么要再看");
        var said = await page.PressHiddenAsync($"/officers/inspections/show/{number}", ("Word", "again"), ("Reason", "地址看不清"));

        said.Answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, said.Text);
        (await _site.CaseAsync(number)).OfficerReason.ShouldBe("inspection:approval");
        (await officer.OpenAsync("/officers/inspections")).Text.ShouldContain("不同意，请再看");
    }

    private async Task<string> DrawAsync(string officer)
    {
        var (number, _) = await _site.AddCaseAsync(ApplicationState.Approved);
        var row = await _site.CaseAsync(number);
        await _site.AskAsync<EnrollContext, int>(async context =>
        {
            var id = await context.Users.Where(user => user.DisplayName == officer).Select(user => user.Id).SingleAsync();
            context.Inspections.Add(new Inspection
            {
                ApplicationId = row.Id, CountyCode = row.CountyCode, SeasonId = row.SeasonId, Number = number, Hundredths = 10_000,
                Draw = new string('0', 64), DrawnAt = _site.Clock.GetUtcNow(), OfficerDraw = new string('0', 64), Officers = $"{id}", OfficerId = id,
            });
            return await context.SaveChangesAsync();
        });
        return number;
    }
}
