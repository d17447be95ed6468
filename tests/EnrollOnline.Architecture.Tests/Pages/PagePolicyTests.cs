using EnrollOnline.Web.Policies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace EnrollOnline.Architecture.Tests.Pages;

/// <summary>Rule (f): every page has a policy or is on the public list. Read from the endpoints as the framework makes them.</summary>
public sealed class PagePolicyTests
{
    private static readonly Dictionary<string, string> Folders = new()
    {
        ["/Parents/"] = PolicyNames.Guardian,
        ["/Officers/"] = PolicyNames.Officer,
        ["/Bureau/"] = PolicyNames.Bureau,
    };

    [Fact]
    public async Task Every_page_has_a_policy_or_is_on_the_public_list()
    {
        var pages = await LoadAsync();

        pages.ShouldNotBeEmpty();
        pages.Where(page => !IsOpen(page) && !PoliciesOf(page).Any()).Select(page => page.Path).ShouldBeEmpty("neither policy nor public");
        pages.Where(page => IsOpen(page) && !PublicPages.All.Contains(page.Path)).Select(page => page.Path).ShouldBeEmpty("open, though not on the public list");
    }

    [Fact]
    public async Task Folders_behind_a_sign_in_have_their_own_policy_on_every_page()
    {
        var pages = await LoadAsync();

        foreach (var (folder, policy) in Folders)
        {
            pages.Where(page => page.Path.StartsWith(folder, StringComparison.Ordinal))
                .Where(page => IsOpen(page) || !PoliciesOf(page).Contains(policy))
                .Select(page => page.Path)
                .ShouldBeEmpty($"under {folder} without the policy {policy}");
        }
    }

    [Fact]
    public async Task Public_list_names_only_pages_that_exist()
    {
        var pages = (await LoadAsync()).Select(page => page.Path).ToHashSet();

        PublicPages.All.Where(path => !pages.Contains(path)).ShouldBeEmpty("on the public list, but no page");
    }

    private static bool IsOpen((string Path, EndpointMetadataCollection Metadata) page) => page.Metadata.GetMetadata<IAllowAnonymous>() is not null;

    /// <summary>Policies by name: that somebody is signed in (the empty name) is none, since it does not say who.</summary>
    private static IEnumerable<string> PoliciesOf((string Path, EndpointMetadataCollection Metadata) page) =>
        page.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(data => data.Policy).OfType<string>().Where(policy => policy.Length > 0);

    private static async Task<List<(string Path, EndpointMetadataCollection Metadata)>> LoadAsync()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(FolderPolicies).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.Services.AddAuthorization(FolderPolicies.Write);
        builder.Services.AddRazorPages(pages => FolderPolicies.Apply(pages, demo: true, clock: true, development: true));
        await using var app = builder.Build();
        var loader = app.Services.GetRequiredService<PageLoader>();
        List<(string, EndpointMetadataCollection)> pages = [];
        foreach (var page in app.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<PageActionDescriptor>())
        {
            var compiled = await loader.LoadAsync(page, EndpointMetadataCollection.Empty);
            pages.Add((page.ViewEnginePath, new(compiled.EndpointMetadata ?? [])));
        }

        return pages;
    }
}
