using EnrollOnline.Casework.Database;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;

namespace EnrollOnline.Web.Tests.Policies;

public sealed class ModeTests
{
    [Fact]
    public async Task In_production_neither_the_outbox_nor_the_board_of_components_exists()
    {
        await using var site = SiteFixture.Build(DatabaseEngine.EmbeddedIn("/nowhere/enroll.db"), "Production", []);

        var addresses = ((IEndpointRouteBuilder)site).DataSources.SelectMany(source => source.Endpoints)
            .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .OfType<RouteEndpoint>().Select(endpoint => endpoint.RoutePattern.RawText).ToList();

        addresses.ShouldContain("accounts/sign-in");
        addresses.ShouldNotContain(address => address!.StartsWith("demo", StringComparison.Ordinal));
        addresses.ShouldNotContain(address => address!.StartsWith("design", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_site_that_is_not_told_its_hotline_does_not_start()
    {
        await using var site = SiteFixture.Build(DatabaseEngine.EmbeddedIn("/nowhere/enroll.db"), "Production", new() { ["Site:Hotline"] = "" });

        var start = () => site.StartAsync();

        (await start.ShouldThrowAsync<Microsoft.Extensions.Options.OptionsValidationException>()).Message.ShouldContain("Hotline");
    }
}
