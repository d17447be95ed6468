using EnrollOnline.Casework;
using EnrollOnline.Casework.Accounts;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Privacy;
using EnrollOnline.Testing.Clocks;
using Microsoft.Extensions.DependencyInjection;

namespace EnrollOnline.Testing.Databases;

/// <summary>Casework on a fresh, migrated database of one engine, with a clock the test moves.</summary>
public sealed class TestHouse : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly ServiceProvider _services;

    private TestHouse(TestDatabase database, ServiceProvider services, TestClock clock)
    {
        _database = database;
        _services = services;
        Clock = clock;
    }

    public TestClock Clock { get; }

    public IServiceProvider Services => _services;

    public DatabaseEngine Engine => _database.Engine;

    /// <summary>Builds the house; its clock stands on 10 July 2024, 10:00 in Shanghai, within Taiyuan's window.</summary>
    /// <param name="engine">sqlite or postgresql.</param>
    /// <param name="more">Further registrations, applied before the room's own.</param>
    public static async Task<TestHouse> CreateAsync(string engine, Action<IServiceCollection>? more = null)
    {
        var database = await TestDatabase.CreateAsync(engine);
        var clock = new TestClock(new DateTimeOffset(2024, 7, 10, 10, 0, 0, TimeSpan.FromHours(8)));
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(clock);
        services.AddSingleton<DemoOutbox>();
        services.AddSingleton<IMessageCarrier>(provider => provider.GetRequiredService<DemoOutbox>());
        more?.Invoke(services);
        services.AddCasework(database.Engine, PrivacyKeys.Random());
        var house = new TestHouse(
            database, services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true }), clock);
        await house.UseAsync<Migrator, MigrationOutcome>(migrator => migrator.MigrateAsync());
        return house;
    }

    /// <summary>Runs one unit of work in a scope of its own, as a request or job does.</summary>
    public async Task<TResult> UseAsync<TService, TResult>(Func<TService, Task<TResult>> work)
        where TService : notnull
    {
        await using var scope = _services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <inheritdoc cref="UseAsync{TService,TResult}" />
    public async Task UseAsync<TService>(Func<TService, Task> work)
        where TService : notnull
    {
        await using var scope = _services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _database.DisposeAsync();
    }
}
