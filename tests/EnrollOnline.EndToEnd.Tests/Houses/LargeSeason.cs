using EnrollOnline.Casework.Database;

namespace EnrollOnline.EndToEnd.Tests.Houses;

/// <summary>A house with families in every situation.</summary>
public sealed class LargeSeason : IAsyncLifetime
{
    public House House { get; private set; } = null!;

    public async Task InitializeAsync() => House = await House.StartAsync(DatabaseEngine.Sqlite, new HouseSetup(Children: 400));

    public async Task DisposeAsync() => await House.DisposeAsync();
}
