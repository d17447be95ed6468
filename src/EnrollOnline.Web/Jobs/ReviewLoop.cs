using EnrollOnline.Casework.Reviews;

namespace EnrollOnline.Web.Jobs;

/// <summary>
/// Reviews whatever is due, in every process that runs jobs: the queue is the data, so that any number of them share it.
/// Looks when the <see cref="ReviewBell"/> rings, and every second without it.
/// </summary>
internal sealed partial class ReviewLoop(IServiceScopeFactory scopes, ReviewBell bell, ILogger<ReviewLoop> logger) : BackgroundService
{
    private const int Batch = 100;
    private static readonly TimeSpan _look = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan _afterFailure = TimeSpan.FromSeconds(5);
    private readonly string _worker = $"{Environment.MachineName}-{Environment.ProcessId}";

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var wait = await ReviewAsync(stoppingToken) ? _look : _afterFailure;
            await bell.WaitAsync(wait, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    // A database that is away for a moment must not end the review for good.
#pragma warning disable CA1031
    private async Task<bool> ReviewAsync(CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var desk = scope.ServiceProvider.GetRequiredService<ReviewDesk>();
            while ((await desk.RunBatchAsync(_worker, Batch, cancel)).Leased == Batch)
            {
                cancel.ThrowIfCancellationRequested();
            }

            return true;
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            return true;
        }
        catch (Exception error)
        {
            Broke(logger, error);
            return false;
        }
    }
#pragma warning restore CA1031

    [LoggerMessage(LogLevel.Error, "The review stopped and begins again in a moment.")]
    private static partial void Broke(ILogger logger, Exception error);
}
