using EnrollOnline.Casework.Database;

namespace EnrollOnline.Casework.Reviews;

/// <summary>Reads cases for the pages. Nothing is changed.</summary>
public sealed class CaseFiles(EnrollContext context)
{
    /// <summary>A guardian's own case.</summary>
    /// <param name="number">Application number as stored.</param>
    /// <param name="guardianId">The guardian's account.</param>
    /// <param name="cancel">Stops the queries.</param>
    /// <returns>Null when this guardian has no such case.</returns>
    public Task<CaseFile?> FindOwnAsync(string number, Guid guardianId, CancellationToken cancel = default) =>
        throw new NotImplementedException(context.ContextId + number + guardianId);

    /// <summary>A guardian's cases, newest first.</summary>
    /// <param name="guardianId">The guardian's account.</param>
    /// <param name="cancel">Stops the query.</param>
    public Task<IReadOnlyList<CaseSummary>> ListOwnAsync(Guid guardianId, CancellationToken cancel = default) =>
        throw new NotImplementedException(context.ContextId + guardianId.ToString());
}
