using EnrollOnline.Casework.Reviews;

namespace EnrollOnline.Web.Jobs;

/// <summary>
/// Reviews whatever is due, in every process that runs jobs: the queue is the data, so that any number of them share it.
/// Looks when the <see cref="ReviewBell"/> rings, and every second without it.
/// </summary>
internal sealed partial class ReviewLoop(ReviewFlow flow, ReviewBell bell, ILogger<ReviewLoop> logger) : BackgroundService
{
    private static readonly TimeSpan _look = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan _afterFailure = TimeSpan.FromSeconds(5);
    private readonly string _worker = $"{Environment.MachineName}-{Environment.ProcessId}";

    // A database that is away for a moment must not end the review for good.
#pragma warning disable CA1031
    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await flow.RunAsync(_worker, cancel => bell.WaitAsync(_look, cancel), cancel: stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error)
            {
                Broke(logger, error);
                await Task.Delay(_afterFailure, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }
#pragma warning restore CA1031

    [LoggerMessage(LogLevel.Error, "The review stopped and begins again in a moment.")]
    private static partial void Broke(ILogger logger, Exception error);
}
