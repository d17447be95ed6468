using System.Net;
using System.Reflection;
using EnrollOnline.Casework.Database;
using EnrollOnline.Web.Tests.Parents.Apply;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Web.Tests.Parents.Families;

/// <summary>Every page of families that bears an application number or a draft, opened by everybody there is. The list is the site's own.</summary>
public sealed class FamilyMatrixTests(ParentSite site) : IClassFixture<ParentSite>
{
    // What is for the guardian who applies alone.
    private static readonly string[] _applicantOnly = ["/Parents/Data/Draft", "/Parents/Cases/Erase"];

    [Fact]
    public async Task Pages_of_a_case_or_draft_open_for_those_who_take_part_and_for_nobody_else()
    {
        var mother = await site.SignInAsync("13800000701");
        var number = await mother.SubmitAsync(await mother.FillAsync(MadeUpId.Child()));
        var draft = await mother.FillTwinAsync(MadeUpId.Child());
        var begun = await site.AskAsync<EnrollContext, Guid>(context => (
            from row in context.Drafts
            join application in context.Applications on row.ApplicationId equals application.Id
            where application.Number == number
            select row.Id).SingleAsync());
        var (father, grandmother, stranger) = (await site.SignInAsync("13800000702"), await site.SignInAsync("13800000703"), await site.SignInAsync("13800000704"));
        foreach (var one in new[] { begun.ToString(), draft })
        {
            await mother.InviteAsync(one, "13800000702", "guardian");
            await mother.InviteAsync(one, "13800000703", "helper");
            await father.AcceptAsync();
            await grandmother.AcceptAsync();
        }

        var pages = await site.AskAsync<EndpointDataSource, List<(string Page, string Pattern)>>(source => Task.FromResult(PagesOf(source)));
        pages.Count.ShouldBeGreaterThan(35);
        var token = (await grandmother.GetAsync($"/parents/family/{draft}")).ValueOf("__RequestVerificationToken").ShouldNotBeNull();
        var guarded = 0;
        foreach (var (page, pattern) in pages)
        {
            var address = Address(pattern, number, draft);
            (await stranger.GetAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound, address);
            var known = (await mother.GetAsync(address)).Status;
            known.ShouldNotBe(HttpStatusCode.Forbidden, address);
            ((int)known).ShouldBeLessThan(500, address);
            if (!_applicantOnly.Contains(page))
            {
                (await father.GetAsync(address)).Status.ShouldBe(known, address);
            }

            await grandmother.GetAsync(address);
            if (IsForGuardiansOnly(page))
            {
                guarded++;
                grandmother.Page.Status.ShouldBe(HttpStatusCode.Forbidden, address);
                grandmother.Page.Heading.ShouldBe("这一步要由监护人来办", address);
                grandmother.Page.Text.ShouldContain("138****0701");
                (await grandmother.PostAsync(address, token)).Status.ShouldBe(HttpStatusCode.Forbidden, address);
            }
            else if (!_applicantOnly.Contains(page))
            {
                grandmother.Page.Status.ShouldBe(known, address);
            }
        }

        guarded.ShouldBeGreaterThanOrEqualTo(8);
    }

    private static List<(string Page, string Pattern)> PagesOf(EndpointDataSource source) =>
    [
        .. from endpoint in source.Endpoints.OfType<RouteEndpoint>()
           let page = endpoint.Metadata.GetMetadata<PageActionDescriptor>()?.ViewEnginePath
           where page?.StartsWith("/Parents/", StringComparison.Ordinal) == true
               && endpoint.RoutePattern.Parameters.Any(part => part.Name is "number" or "draft")
           select (page, "/" + endpoint.RoutePattern.RawText!.TrimStart('/')),
    ];

    private static string Address(string pattern, string number, string draft) => string.Join('/', pattern.Split('/').Select(part =>
        !part.StartsWith('{') ? part
        : part.StartsWith("{number", StringComparison.Ordinal) ? number
        : part.StartsWith("{draft", StringComparison.Ordinal) ? draft
        : part.Contains("guid", StringComparison.Ordinal) ? Guid.NewGuid().ToString()
        : part.Contains("int", StringComparison.Ordinal) ? "1" : "property"));

    private static bool IsForGuardiansOnly(string page)
    {
        var model = typeof(WebSite).Assembly.GetType($"EnrollOnline.Web.Pages{page.Replace('/', '.')}Model");
        var said = model?.GetProperty("ForGuardiansOnly", BindingFlags.Instance | BindingFlags.NonPublic)?.GetMethod;
        // Said by the page itself or by a page it is made from, above all pages of cases and drafts.
        return said is not null && said.DeclaringType != said.GetBaseDefinition().DeclaringType;
    }
}
