using System.Text.Json;
using EnrollOnline.Casework.Database;
using EnrollOnline.Testing.Databases;

namespace EnrollOnline.Cli.Tests.Running;

/// <summary>The same small county, lived through on both engines.</summary>
public sealed class BothEngines : IAsyncLifetime, IDisposable
{
    private Folder _embedded = null!;
    private Folder _server = null!;
    private TestDatabase _database = null!;

    internal Ran Embedded { get; private set; } = null!;

    internal Ran Server { get; private set; } = null!;

    /// <summary>The folder of the embedded run's public bundle.</summary>
    public string Bundle { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        (_embedded, _server) = (new Folder(), new Folder());
        _database = await TestDatabase.CreateAsync(DatabaseEngine.PostgreSql);
        Embedded = await Ran.EnrollAsync("demo", "--children", "60", "--seed", "5", "--dir", _embedded.Path);
        Server = await Ran.EnrollAsync(
            "demo", "--children", "60", "--seed", "5", "--dir", _server.Path,
            "--engine", "postgresql", "--connection", _database.Engine.ConnectionString);
        Embedded.Exit.ShouldBe(0, Embedded.Error);
        Server.Exit.ShouldBe(0, Server.Error);
        using var figures = JsonDocument.Parse(Embedded.LastLine);
        Bundle = figures.RootElement.GetProperty("bundle").GetString()!;
    }

    public async Task DisposeAsync() => await _database.DisposeAsync();

    public void Dispose()
    {
        _embedded.Dispose();
        _server.Dispose();
    }
}
