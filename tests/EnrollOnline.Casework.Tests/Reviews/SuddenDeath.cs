using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace EnrollOnline.Casework.Tests.Reviews;

/// <summary>Ends a worker at the moment it would write the state of a case.</summary>
internal sealed class SuddenDeath : SaveChangesInterceptor
{
    public bool Armed { get; set; }

    public void AddTo(IServiceCollection services) =>
        services.ConfigureDbContext<EnrollContext>(options => options.AddInterceptors(this));

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        Armed && eventData.Context!.ChangeTracker.Entries<Application>().Any(entry => entry.State == EntityState.Modified)
            ? throw new SuddenDeathException()
            : ValueTask.FromResult(result);
}

internal sealed class SuddenDeathException : Exception;
