using System.Data.Common;
using EnrollOnline.Casework.Database;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace EnrollOnline.Casework.Tests.Reviews;

/// <summary>Ends a worker at the moment before or after it commits what it made of its cases.</summary>
internal sealed class DeathAtCommit : DbTransactionInterceptor
{
    public bool BeforeCommit { get; set; }

    public bool AfterCommit { get; set; }

    public void AddTo(IServiceCollection services) =>
        services.ConfigureDbContext<EnrollContext>(options => options.AddInterceptors(this));

    public override ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
        BeforeCommit ? throw new SuddenDeathException() : ValueTask.FromResult(result);

    public override Task TransactionCommittedAsync(
        DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default) =>
        AfterCommit ? throw new SuddenDeathException() : Task.CompletedTask;
}

