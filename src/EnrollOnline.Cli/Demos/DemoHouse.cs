using EnrollOnline.Casework;
using EnrollOnline.Casework.Accounts;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Offers;
using EnrollOnline.Rehearsal.Clocks;
using EnrollOnline.Rehearsal.Departments;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace EnrollOnline.Cli.Demos;

/// <summary>The house a demonstration runs in: casework on its database, departments over HTTP, a clock that can be moved.</summary>
internal sealed class DemoHouse : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private DemoHouse(
        ServiceProvider services, RehearsalClock clock, Registers registers, DepartmentServer departments, DemoOutbox outbox)
    {
        _services = services;
        (Clock, Registers, Departments, Outbox) = (clock, registers, departments, outbox);
    }

    /// <summary>The clock.</summary>
    public RehearsalClock Clock { get; }

    /// <summary>What the departments hold.</summary>
    public Registers Registers { get; }

    /// <summary>The stand-in departments.</summary>
    public DepartmentServer Departments { get; }

    /// <summary>Where messages to families end.</summary>
    public DemoOutbox Outbox { get; }

    /// <summary>The running house.</summary>
    public IServiceProvider Services => _services;

    /// <summary>Starts departments over the registers and builds the house around them.</summary>
    public static async Task<DemoHouse> StartAsync(
        DemoWish wish, Registers registers, RehearsalClock clock, CancellationToken cancel)
    {
        var departments = await DepartmentServer.StartAsync(0, registers, cancellationToken: cancel);
        var outbox = new DemoOutbox(clock);
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(clock);
        services.AddSingleton<IMessageCarrier>(outbox);
        services.AddSingleton(SeededNumbers(wish.Seed));
        services.AddCasework(wish.Installation.Engine, wish.Installation.Keys);
        services.Configure<NoticeOptions>(notices => notices.VerificationBase = wish.VerificationBase);
        services.AddReviews(new ConfigurationBuilder().AddInMemoryCollection(departments.Settings()).Build());
        return new DemoHouse(services.BuildServiceProvider(), clock, registers, departments, outbox);
    }

    /// <summary>Runs one unit of work in a scope of its own.</summary>
    public async Task<TResult> UseAsync<TService, TResult>(Func<TService, Task<TResult>> work)
        where TService : notnull
    {
        await using var scope = _services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>Brings the database up to date; a demonstration wants an empty one.</summary>
    public async Task MigrateAsync(CancellationToken cancel)
    {
        var outcome = await UseAsync<Migrator, MigrationOutcome>(migrator => migrator.MigrateAsync(cancel));
        if (outcome.Edited is { } edited)
        {
            throw new InvalidOperationException($"Migration {edited} was edited after it had been applied.");
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await Departments.DisposeAsync();
    }

    // Same seed, same application numbers, so that the same county gives the same lottery. Never outside a rehearsal.
    private static RandomBytes SeededNumbers(int seed)
    {
        var dice = new Random(seed);
        return count =>
        {
            var bytes = new byte[count];
            lock (dice)
            {
                dice.NextBytes(bytes);
            }

            return bytes;
        };
    }
}
