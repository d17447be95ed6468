using EnrollOnline.Casework;
using EnrollOnline.Casework.Database;
using Microsoft.Extensions.DependencyInjection;

namespace EnrollOnline.Cli.Installations;

/// <summary>Casework on an installation's database, for one command.</summary>
internal sealed class OpenedHouse : IAsyncDisposable
{
    private readonly ServiceProvider _provider;
    private readonly AsyncServiceScope _scope;

    private OpenedHouse(ServiceProvider provider) => (_provider, _scope) = (provider, provider.CreateAsyncScope());

    /// <summary>Opens it.</summary>
    /// <exception cref="BadUseException">The database is not there or not up to date.</exception>
    public static async Task<OpenedHouse> OpenAsync(Installation installation, CancellationToken cancel)
    {
        var services = new ServiceCollection().AddLogging().AddCasework(installation.Engine, installation.Keys);
        var house = new OpenedHouse(services.BuildServiceProvider());
        if (await house.Desk<Migrator>().IsUpToDateAsync(cancel))
        {
            return house;
        }

        await house.DisposeAsync();
        throw new BadUseException($"the {installation.Engine.Name} database is not up to date; run enroll migrate first");
    }

    /// <summary>A desk of the house.</summary>
    public T Desk<T>()
        where T : notnull => _scope.ServiceProvider.GetRequiredService<T>();

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _scope.DisposeAsync();
        await _provider.DisposeAsync();
    }
}
