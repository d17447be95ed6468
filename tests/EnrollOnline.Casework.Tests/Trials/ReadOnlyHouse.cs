using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Privacy;
using Microsoft.Extensions.DependencyInjection;

namespace EnrollOnline.Casework.Tests.Trials;

/// <summary>Casework on a database that another house filled, through a connection that refuses every write.</summary>
internal sealed class ReadOnlyHouse : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly string _county;

    public ReadOnlyHouse(DatabaseEngine engine, string county)
    {
        var refuse = engine.Name == DatabaseEngine.Sqlite ? "Mode=ReadOnly" : "Options=-c default_transaction_read_only=on";
        _services = new ServiceCollection().AddLogging()
            .AddCasework(new DatabaseEngine(engine.Name, $"{engine.ConnectionString};{refuse}"), PrivacyKeys.Random())
            .BuildServiceProvider();
        _county = county;
    }

    /// <summary>Runs one unit of work of the county's bureau.</summary>
    public async Task<TResult> UseAsync<TService, TResult>(Func<TService, Task<TResult>> work)
        where TService : notnull
    {
        await using var scope = _services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CountyScope>().NarrowTo(_county);
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
