using EnrollOnline.Web.Policies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace EnrollOnline.Web.Tests.Policies;

[Collection(OneSite.Name)]
public sealed class PagePolicyTests(SiteFixture site)
{
    [Fact]
    public void Every_page_has_a_policy_or_is_on_the_public_list()
    {
        foreach (var (endpoint, page) in Pages())
        {
            var open = endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null;
            open.ShouldBe(PublicPages.All.Contains(page), page);
            if (!open)
            {
                endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().ShouldNotBeEmpty(page);
            }
        }
    }

    [Fact]
    public void A_page_in_a_folder_asks_for_the_role_of_that_folder()
    {
        var folders = new Dictionary<string, string>
        {
            ["/Parents/"] = PolicyNames.Guardian, ["/Officers/"] = PolicyNames.Officer, ["/Bureau/"] = PolicyNames.Bureau,
        };
        foreach (var (endpoint, page) in Pages())
        {
            foreach (var (folder, policy) in folders.Where(pair => page.StartsWith(pair.Key, StringComparison.Ordinal)))
            {
                endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(data => data.Policy).ShouldContain(policy, page);
            }
        }
    }

    [Fact]
    public void Everything_else_that_is_open_is_a_door_for_machines()
        => Endpoints().Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is null)
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))
            .Where(address => !address.StartsWith("/tests/", StringComparison.Ordinal))
            .ShouldBe(PublicPages.Doors, ignoreOrder: true);

    [Fact]
    public void The_public_list_names_only_pages_that_exist()
        => PublicPages.All.Except(Pages().Select(pair => pair.Page)).ShouldBeEmpty();

    [Fact]
    public void Addresses_are_folder_names_in_lower_case()
    {
        foreach (var (endpoint, page) in Pages())
        {
            endpoint.RoutePattern.RawText!.Split('{')[0].ShouldBe(endpoint.RoutePattern.RawText.Split('{')[0].ToLowerInvariant(), page);
        }
    }

    private IEnumerable<RouteEndpoint> Endpoints()
        => site.Site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    private IEnumerable<(RouteEndpoint Endpoint, string Page)> Pages() => Endpoints()
        .Select(endpoint => (endpoint, endpoint.Metadata.GetMetadata<PageActionDescriptor>()?.ViewEnginePath))
        .Where(pair => pair.ViewEnginePath is not null)
        .Select(pair => (pair.endpoint, pair.ViewEnginePath!));
}
