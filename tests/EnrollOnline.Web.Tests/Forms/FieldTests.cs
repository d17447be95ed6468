namespace EnrollOnline.Web.Tests.Forms;

/// <summary>The fields as the board of components shows them, whole and with errors.</summary>
[Collection(OneSite.Name)]
public sealed class FieldTests(SiteFixture site)
{
    [Fact]
    public async Task Every_control_has_a_name_that_a_screen_reader_says()
    {
        var page = await site.Browser().OpenAsync("/design");

        foreach (var control in page.Document.QuerySelectorAll("input:not([type=hidden]), select, textarea"))
        {
            page.Document.QuerySelector($"label[for='{control.Id}']").ShouldNotBeNull(control.OuterHtml);
        }

        page.Document.QuerySelectorAll("fieldset").ShouldAllBe(set => set.QuerySelector("legend") != null);
    }

    [Fact]
    public async Task Ids_are_unique_and_descriptions_exist()
    {
        var page = await site.Browser().OpenAsync("/design?errors=yes");

        var ids = page.Document.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        ids.ShouldBe(ids.Distinct().ToList());
        foreach (var described in page.Document.QuerySelectorAll("[aria-describedby]"))
        {
            described.GetAttribute("aria-describedby")!.Split(' ').ShouldAllBe(id => ids.Contains(id), described.OuterHtml);
        }
    }

    [Fact]
    public async Task The_error_summary_lists_fields_as_they_are_met_and_links_to_their_controls()
    {
        var page = await site.Browser().OpenAsync("/design?errors=yes");

        var links = page.Document.QuerySelectorAll("#error-summary a").Select(link => link.GetAttribute("href")).ToList();
        links.ShouldBe(["#IdNumber", "#Birth_Year", "#Kind", "#School", "#Months", "#Note", "#Agreed", "#Paper"]);
        links.ShouldAllBe(link => page.Document.QuerySelector(link!) != null);
        page.Document.Title!.ShouldStartWith("错误：");
        page.Document.QuerySelector("#error-summary")!.HasAttribute("autofocus").ShouldBeTrue();
    }

    [Fact]
    public async Task A_field_says_the_same_as_the_summary()
    {
        var page = await site.Browser().OpenAsync("/design?errors=yes");

        foreach (var link in page.Document.QuerySelectorAll("#error-summary a"))
        {
            page.Document.QuerySelectorAll(".govuk-error-message").ShouldContain(message => message.TextContent == "错误：" + link.TextContent);
        }
    }

    [Fact]
    public async Task There_is_one_heading_and_it_begins_the_title()
    {
        foreach (var address in new[] { "/", "/help", "/privacy", "/design", "/design/shown", "/accounts/sign-in", "/accounts/staff", "/accounts/sign-out", "/demo/outbox" })
        {
            var page = await site.Browser().OpenAsync(address);

            page.Document.QuerySelectorAll("h1").Length.ShouldBe(1, address);
            page.Document.Title!.ShouldEndWith(" - 阳光入学", customMessage: address);
            page.Document.QuerySelector("h1")!.LastChild!.TextContent.ShouldBe(page.Document.Title.Split(" - ")[0]);
        }
    }

    [Fact]
    public async Task Help_stands_in_the_same_place_on_every_page()
    {
        foreach (var address in new[] { "/", "/help", "/design", "/accounts/sign-in", "/no-such-page" })
        {
            var page = await site.Browser().OpenAsync(address);

            page.Document.QuerySelector("body > footer > .eo-width > section.eo-help:first-child a[href^='tel:']").ShouldNotBeNull(address);
        }
    }
}
