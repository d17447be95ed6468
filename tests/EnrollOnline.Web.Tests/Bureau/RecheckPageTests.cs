using System.Net;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Web.Tests.Officers;

namespace EnrollOnline.Web.Tests.Bureau;

public sealed class RecheckPageTests : IAsyncLifetime
{
    private const string Address = "/bureau/rechecks/" + DeskSite.SeasonCode;
    private readonly DeskSite _site = new();

    public Task InitializeAsync() => _site.InitializeAsync();

    public Task DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Bureau_begins_a_run_and_sees_how_far_it_is()
    {
        await _site.AddCaseAsync(ApplicationState.Approved);
        using var bureau = await _site.BrowserAsync("bureau");
        var open = await bureau.OpenAsync(Address);
        open.Text.ShouldContain("细则没有规定，按默认办理");

        var answer = await open.PressHiddenAsync($"{Address}?handler=Start", []);
        answer.Answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var page = await bureau.OpenAsync(Address);
        page.Text.ShouldContain("已核对 0 / 1 份");
        page.Document.QuerySelector("form[action*='handler=Start']").ShouldBeNull("one run at a time");
        (await bureau.OpenAsync("/bureau/placement/" + DeskSite.SeasonCode)).Text.ShouldContain("重新核对还在进行：0 / 1 份");
        (await bureau.OpenAsync($"{Address}?handler=Report&turn=1")).Answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
    }

    [Fact]
    public async Task Board_shows_every_source_with_its_way_and_no_figure_that_cannot_be_told()
    {
        await _site.AddCaseAsync(ApplicationState.WithOfficer);
        using var bureau = await _site.BrowserAsync("bureau");

        var page = await bureau.OpenAsync("/bureau/sources");

        page.Answer.StatusCode.ShouldBe(HttpStatusCode.OK, page.Text);
        page.Document.QuerySelectorAll("#board table")[0].QuerySelectorAll("tbody tr").Length.ShouldBe(13);
        page.Text.ShouldContain("没有连接，人工看材料");
        page.Text.ShouldContain("没有在等的");
        page.Text.ShouldContain("细则没有规定抽查，不抽。");
    }

    [Theory]
    [InlineData("/bureau/rechecks/" + DeskSite.SeasonCode)]
    [InlineData("/bureau/sources/" + DeskSite.SeasonCode)]
    public async Task They_are_the_bureaus_and_only_of_its_own_county(string address)
    {
        using var officer = await _site.BrowserAsync("officer");
        using var neighbour = await _site.BrowserAsync("bureau", county: "140403");

        (await officer.OpenAsync(address)).Answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await neighbour.OpenAsync(address)).Answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
