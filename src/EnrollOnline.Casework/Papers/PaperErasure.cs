using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Papers;

/// <summary>Deletes photographs for good: of one case, of cases that were withdrawn, and slices that nobody finished.</summary>
public sealed class PaperErasure(EnrollContext context, TimeProvider time)
{
    /// <summary>How long the slices of an unfinished photograph are kept.</summary>
    public static readonly TimeSpan UnfinishedFor = TimeSpan.FromDays(1);

    /// <summary>
    /// Deletes every photograph of a case, finished or on its way. What was asked and answered in words stays, and so does the
    /// history. Within a transaction of the context it becomes part of it; done twice it does no more.
    /// </summary>
    /// <param name="applicationId">The case.</param>
    /// <param name="cancel">Stops; without a transaction some may then be gone.</param>
    /// <returns>How many photographs were deleted.</returns>
    public async Task<int> EraseAsync(Guid applicationId, CancellationToken cancel = default)
    {
        await EraseUploadsAsync(context.PhotographUploads.Where(upload => upload.ApplicationId == applicationId), cancel);
        return await context.Photographs.Where(row => row.ApplicationId == applicationId).ExecuteDeleteAsync(cancel);
    }

    /// <summary>Deletes the photographs of withdrawn cases, and slices that are older than <see cref="UnfinishedFor"/>. A job calls it.</summary>
    /// <param name="cancel">Stops; what is deleted by then stays so.</param>
    /// <returns>How many finished photographs were deleted.</returns>
    public async Task<int> TidyAsync(CancellationToken cancel = default)
    {
        var before = time.GetUtcNow() - UnfinishedFor;
        await EraseUploadsAsync(context.PhotographUploads.Where(upload => upload.BegunAt < before), cancel);
        var withdrawn = await context.Applications.Where(row => row.State == ApplicationState.Withdrawn
                && (context.Photographs.Any(photograph => photograph.ApplicationId == row.Id)
                    || context.PhotographUploads.Any(upload => upload.ApplicationId == row.Id)))
            .Select(row => row.Id).ToListAsync(cancel);
        var erased = 0;
        foreach (var application in withdrawn)
        {
            erased += await EraseAsync(application, cancel);
        }

        return erased;
    }

    /// <summary>Deletes the slices of one photograph on its way.</summary>
    internal Task EraseUploadAsync(Guid uploadId, CancellationToken cancel) =>
        EraseUploadsAsync(context.PhotographUploads.Where(upload => upload.Id == uploadId), cancel);

    private async Task EraseUploadsAsync(IQueryable<PhotographUpload> uploads, CancellationToken cancel)
    {
        await context.PhotographSlices.Where(slice => uploads.Any(upload => upload.Id == slice.UploadId)).ExecuteDeleteAsync(cancel);
        await uploads.ExecuteDeleteAsync(cancel);
    }
}
