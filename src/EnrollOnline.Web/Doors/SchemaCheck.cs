using EnrollOnline.Casework.Database;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace EnrollOnline.Web.Doors;

/// <summary>Ready means: the database answers and knows every migration of this program.</summary>
public sealed class SchemaCheck(Migrator migrator) : IHealthCheck
{
    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        => await migrator.IsUpToDateAsync(cancellationToken)
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("The database does not answer or lacks a migration.");
}
