using EnrollOnline.Casework.Database;
using EnrollOnline.RecordChecks;
using Microsoft.Extensions.DependencyInjection;

namespace EnrollOnline.Casework.Reviews;

/// <summary>
/// The automatic review as a stream: while some cases are asked about, the next are loaded and the last are written.
/// Each department is asked in batches of its own, so that a case waits for its own answers only. What is under way is
/// bounded, and everything <see cref="ReviewDesk"/> promises holds here too.
/// </summary>
/// <param name="scopes">Gives each step a context of its own.</param>
/// <param name="records">The door to the departments.</param>
/// <param name="engine">The database.</param>
/// <param name="time">The clock.</param>
public sealed class ReviewFlow(IServiceScopeFactory scopes, RecordDesk records, DatabaseEngine engine, TimeProvider time)
{
    /// <summary>Reviews what is due.</summary>
    /// <param name="worker">Name of the worker.</param>
    /// <param name="idle">Waits for more when nothing is due; null to end when nothing is due and nothing is under way.</param>
    /// <param name="done">Told after each transaction what it wrote; may be called by several threads at once.</param>
    /// <param name="cancel">Stops; what was not finished is taken up again when its lease ends.</param>
    /// <returns>What was done in all.</returns>
    public async Task<ReviewBatch> RunAsync(
        string worker, Func<CancellationToken, Task>? idle = null, Action<ReviewBatch>? done = null, CancellationToken cancel = default)
    {
        // Two runs of one process are two holders: neither takes the other's cases for its own.
        using var run = new ReviewRun(scopes, records, engine, time, $"{worker}/{Guid.NewGuid():N}", cancel);
        return await run.RunAsync(idle, done);
    }
}
