using EnrollOnline.Casework.Database;

namespace EnrollOnline.Casework.Reviews;

/// <summary>The automatic review (系统初验). The queue is the data.</summary>
public sealed class ReviewDesk(EnrollContext context)
{
    /// <summary>Takes a batch of due cases and reviews them. May be called by any number of workers at once.</summary>
    /// <param name="worker">Name of the worker, for the lease.</param>
    /// <param name="count">Most cases in this batch, 1 to 500.</param>
    /// <param name="cancel">Stops; what was not finished is taken up again when the lease ends.</param>
    public Task<ReviewBatch> RunBatchAsync(string worker, int count, CancellationToken cancel = default) =>
        throw new NotImplementedException(context.ContextId + worker);
}
