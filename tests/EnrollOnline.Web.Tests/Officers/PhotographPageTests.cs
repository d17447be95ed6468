using System.Net;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Testing.Photographs;
using EnrollOnline.Web.Tests.Parents;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Web.Tests.Officers;

/// <summary>An officer asks for photographs and looks at them.</summary>
public sealed class PhotographPageTests(ParentSite site) : IClassFixture<ParentSite>
{
    [Fact]
    public async Task Officer_sees_photographs_beside_the_case_turns_them_and_every_look_is_on_record()
    {
        var asked = await AskedForPapers.OpenAsync(site, "13800000901", PaperKind.HouseholdBook);
        await asked.SendAsync("Papers[0].Album", TestPhotograph.Jpeg(800, 600), TestPhotograph.Jpeg(400, 300));
        var officer = await site.OfficerAsync();

        await officer.GetAsync($"/officers/cases/show/{asked.Number}");
        officer.Page.Text.ShouldContain("户口簿，第 2 张");
        officer.Page.Text.ShouldContain("家长还没有提交补充");
        officer.Page.Document.QuerySelector(".eo-photographs img")!.GetAttribute("src")!.ShouldStartWith("data:image/jpeg;base64,");
        await officer.GetAsync(officer.Page.Document.QuerySelector(".eo-photographs a")!.GetAttribute("href")!);
        officer.Page.Heading.ShouldBe("户口簿，第 1 张");
        officer.Page.Document.QuerySelector("svg[role=img]")!.GetAttribute("viewBox").ShouldBe("0 0 800 600");
        await officer.GetAsync(Link("向右转"));
        officer.Page.Document.QuerySelector("svg[role=img]")!.GetAttribute("viewBox").ShouldBe("0 0 600 800");
        await officer.GetAsync(Link("放大"));
        officer.Page.Document.QuerySelector(".eo-lightbox--2").ShouldNotBeNull();
        Link("缩小").ShouldContain("turn=90");
        var picture = officer.Page.Document.QuerySelector("image")!.GetAttribute("href")!;
        (await LooksAsync(asked)).ShouldBe(0);

        using var answer = await officer.RawAsync(new HttpRequestMessage(HttpMethod.Get, picture));
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("image/jpeg");
        answer.Headers.GetValues("Content-Security-Policy").ShouldBe(["default-src 'none'; sandbox; frame-ancestors 'none'"]);
        (await LooksAsync(asked)).ShouldBe(1);

        var elsewhere = await site.OfficerAsync("140403");
        foreach (var address in (string[])[picture, officer.Page.Address, $"/officers/cases/show/{asked.Number}"])
        {
            (await elsewhere.GetAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound, address);
        }

        (await LooksAsync(asked)).ShouldBe(1);

        string Link(string words) => officer.Page.Document.QuerySelectorAll("main a")
            .Where(link => link.TextContent.Contains(words, StringComparison.Ordinal)).ShouldHaveSingleItem().GetAttribute("href")!;
    }

    [Fact]
    public async Task Officer_asks_for_photographs_with_the_request()
    {
        var asked = await AskedForPapers.OpenAsync(site, "13800000902");
        await site.UseAsync<EnrollContext>(context => context.Applications.Where(row => row.Number == asked.Number)
            .ExecuteUpdateAsync(row => row.SetProperty(one => one.State, ApplicationState.WithOfficer)));
        await site.UseAsync<EnrollContext>(context => context.Supplements.Where(row => row.Id == asked.Id).ExecuteDeleteAsync());
        var officer = await site.OfficerAsync();
        await officer.GetAsync($"/officers/cases/show/{asked.Number}");
        officer.Page.Document.QuerySelectorAll("input[name='Act.Papers']").Length.ShouldBe(Enum.GetValues<PaperKind>().Length);

        using var request = new HttpRequestMessage(HttpMethod.Post, $"/officers/cases/show/{asked.Number}?handler=Act")
        {
            Content = new FormUrlEncodedContent(
            [
                new("__RequestVerificationToken", officer.Page.ValueOf("__RequestVerificationToken")!), new("Act.Revision", officer.Page.ValueOf("Act.Revision")!),
                new("Act.Kind", "Supplement"), new("Act.Item", "Home"), new("Act.Reason", "房产证号查不到。"),
                new("Act.Papers", "PropertyCertificate"), new("Act.Papers", "IdentityCard"),
            ]),
        };
        (await officer.RawAsync(request)).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await site.AskAsync<EnrollContext, List<string>>(context => context.Outbox.Select(row => row.Text).ToListAsync()))
            .ShouldContain(text => text.Contains($"{asked.Number} 需要补充材料：房产证号查不到。需要2种证件的照片", StringComparison.Ordinal));
        var id = await site.AskAsync<EnrollContext, Guid>(context => context.Supplements
            .Where(row => context.Applications.Any(one => one.Id == row.ApplicationId && one.Number == asked.Number)).Select(row => row.Id).SingleAsync());
        (await asked.Family.GetAsync($"/parents/cases/{asked.Number}/supplements/{id}")).Document.QuerySelectorAll(".eo-paper h2")
            .Select(heading => heading.TextContent).ShouldBe(["身份证", "不动产权证书（房产证）"]);
    }

    private Task<int> LooksAsync(AskedForPapers asked) => site.AskAsync<EnrollContext, int>(context => context.Accesses.CountAsync(
        row => row.Purpose != "review" && context.Applications.Any(one => one.Id == row.ApplicationId && one.Number == asked.Number)));
}
