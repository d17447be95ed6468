using EnrollOnline.Casework.LookUps;

namespace EnrollOnline.Web.Jobs;

/// <summary>
/// Asks household registers for families who agreed, every second, in every process that runs jobs; and takes out once a
/// minute what need not be kept any longer.
/// </summary>
internal sealed partial class LookUpLoop(IServiceScopeFactory scopes, ILogger<LookUpLoop> logger) : BackgroundService
{
    private const int LooksAMinute = 60;
    private static readonly TimeSpan _look = TimeSpan.FromSeconds(1);
    private readonly string _worker = $"{Environment.MachineName}-{Environment.ProcessId}";

    // A database that is away for a moment must not end the loop for good.
#pragma warning disable CA1031
    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var look = 0; !stoppingToken.IsCancellationRequested; look++)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                var job = scope.ServiceProvider.GetRequiredService<LookUpJob>();
                await job.RunBatchAsync(_worker, stoppingToken);
                if (look % LooksAMinute == 0)
                {
                    await job.ForgetAsync(stoppingToken);
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error)
            {
                Broke(logger, error);
            }

            await Task.Delay(_look, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
#pragma warning restore CA1031

    [LoggerMessage(LogLevel.Error, "Looking up households stopped and begins again in a moment.")]
    private static partial void Broke(ILogger logger, Exception error);
}
