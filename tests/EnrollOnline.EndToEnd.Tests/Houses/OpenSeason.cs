using EnrollOnline.Casework.Database;

namespace EnrollOnline.EndToEnd.Tests.Houses;

/// <summary>A house on the embedded database whose season takes applications.</summary>
public sealed class OpenSeason : IAsyncLifetime
{
    public House House { get; private set; } = null!;

    public async Task InitializeAsync() => House = await House.StartAsync(DatabaseEngine.Sqlite);

    public async Task DisposeAsync() => await House.DisposeAsync();
}
