using EnrollOnline.Casework.Database;
using EnrollOnline.EndToEnd.Tests.Browsers;
using EnrollOnline.EndToEnd.Tests.Houses;
using EnrollOnline.Web.Policies;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace EnrollOnline.EndToEnd.Tests.Walks;

/// <summary>The walk through every page that a family may see, done once; the tests read what it found.</summary>
public sealed class PageWalk : IAsyncLifetime
{
    private readonly Chromium _chromium = new();

    /// <summary>Faults, each beginning with its point.</summary>
    public IReadOnlyList<string> Faults { get; private set; } = [];

    /// <summary>Pages that have an address and that families may open.</summary>
    public IReadOnlyList<string> Pages { get; private set; } = [];

    /// <summary>Pages that were looked at.</summary>
    public IReadOnlySet<string> Visited { get; private set; } = new HashSet<string>();

    /// <summary>How many looks there were.</summary>
    public int Looked { get; private set; }

    /// <summary>What each page costs to fetch.</summary>
    internal IReadOnlyList<Weight> Weights { get; private set; } = [];

    public async Task InitializeAsync()
    {
        await _chromium.InitializeAsync();
        await using var house = await House.StartAsync(DatabaseEngine.Sqlite, new HouseSetup(Jobs: false, Children: 160) { Change = SmallPlan.Of });
        var walk = new Walk(house, _chromium);
        var town = new Town(house);
        await walk.TryAsync("seeding", async () =>
        {
            await town.OpenOtherAsync();
            await ApplyStops.SeedAsync(town, house);
            await CaseStops.SeedAsync(town, house);
            await FamilyStops.SeedAsync(town, house);
        });
        await walk.TryAsync("public pages", () => walk.VisitAsync(PublicStops.BeforeResults(house)));
        await walk.TryAsync("the application", () => walk.VisitAsync(ApplyStops.All(town, house)));
        await walk.TryAsync("cases", () => walk.VisitAsync(CaseStops.All(town)));
        await walk.TryAsync("a family that shares", () => walk.VisitAsync(FamilyStops.All(town)));
        await walk.TryAsync("messages and data", () => walk.VisitAsync(DataStops.All(town)));
        await walk.TryAsync("results", () => ResultStops.WalkAsync(walk, town, house));
        (Faults, Visited, Weights, Looked) = (walk.Faults, walk.Visited, walk.Weights, walk.Looked);
        Pages = [.. house.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .Select(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>()?.ViewEnginePath).OfType<string>().Distinct()
            .Where(page => PublicPages.All.Contains(page) || page.StartsWith("/Parents/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        await walk.DisposeAsync();
    }

    public Task DisposeAsync() => _chromium.DisposeAsync();
}
