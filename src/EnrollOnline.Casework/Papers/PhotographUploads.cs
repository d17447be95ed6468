using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EnrollOnline.Casework.Papers;

/// <summary>
/// Photographs that come in slices, so that a cut connection costs one slice. The server says where to go on; a slice that
/// begins anywhere else changes nothing. Complete, the slices are treated as one photograph that was posted.
/// </summary>
public sealed class PhotographUploads(
    EnrollContext context, PaperShelf shelf, PaperErasure erasure, PersonalData personal, IOptions<PaperOptions> options, TimeProvider time)
{
    /// <summary>Takes a slice in; an empty one asks how much is there, or tries again what could not be finished.</summary>
    /// <param name="slice">The slice and what it belongs to.</param>
    /// <param name="account">Who sends it.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task<PhotographTaken> TakeAsync(SentSlice slice, Guid account, byte[] bytes, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(slice);
        ArgumentNullException.ThrowIfNull(bytes);
        var (supplement, problem) = await shelf.FindOpenAsync(slice.SupplementId, slice.Kind, account, cancel);
        if (supplement is null)
        {
            return problem!;
        }

        if (await shelf.FindKeptAsync(slice.SupplementId, slice.Kind, slice.Name, cancel) is { } kept)
        {
            return kept;
        }

        if (slice.Size > options.Value.LargestPhotograph)
        {
            return new PhotographTaken.Refused(PhotographRefusal.TooLarge);
        }

        var upload = await FindAsync(slice, cancel);
        if (upload is null && (slice.Start != 0 || bytes.Length == 0))
        {
            return new PhotographTaken.Waiting(0);
        }

        if (upload is null && await HasTooManyAsync(supplement, cancel))
        {
            return new PhotographTaken.Refused(PhotographRefusal.TooMany);
        }

        upload ??= Begin(supplement, slice);
        if (bytes.Length > 0 && await AddAsync(upload, slice, bytes, cancel) is { } waiting)
        {
            return waiting;
        }

        return upload.Received < upload.Size
            ? new PhotographTaken.Waiting(upload.Received)
            : await FinishAsync(upload, slice, account, cancel);
    }

    private Task<PhotographUpload?> FindAsync(SentSlice slice, CancellationToken cancel) => context.PhotographUploads.SingleOrDefaultAsync(
        row => row.SupplementId == slice.SupplementId && row.Kind == slice.Kind && row.Arrival == slice.Name, cancel);

    // Whoever begins ever new photographs and finishes none would fill the table.
    private async Task<bool> HasTooManyAsync(Supplement supplement, CancellationToken cancel) =>
        await context.PhotographUploads.CountAsync(row => row.ApplicationId == supplement.ApplicationId, cancel) >= options.Value.MostPhotographs;

    private PhotographUpload Begin(Supplement supplement, SentSlice slice)
    {
        var upload = new PhotographUpload
        {
            CountyCode = supplement.CountyCode, ApplicationId = supplement.ApplicationId, SupplementId = supplement.Id,
            Kind = slice.Kind, Arrival = slice.Name, Size = slice.Size, BegunAt = time.GetUtcNow(),
        };
        context.PhotographUploads.Add(upload);
        return upload;
    }

    /// <returns>Null when the slice was taken; else where to go on.</returns>
    private async Task<PhotographTaken?> AddAsync(PhotographUpload upload, SentSlice slice, byte[] bytes, CancellationToken cancel)
    {
        if (slice.Start != upload.Received || bytes.Length > upload.Size - upload.Received)
        {
            return new PhotographTaken.Waiting(upload.Received);
        }

        context.PhotographSlices.Add(new PhotographSlice
        {
            UploadId = upload.Id, Start = slice.Start, SliceCipher = personal.EncryptBytes(bytes, upload.Id),
        });
        upload.Received += bytes.Length;
        try
        {
            await context.SaveChangesAsync(cancel);
            return null;
        }
        catch (DbUpdateException error) when (error is DbUpdateConcurrencyException || DatabaseEngine.IsDuplicate(error))
        {
            // The same slice came twice at once; the other one was taken.
            context.ChangeTracker.Clear();
            return new PhotographTaken.Waiting((await FindAsync(slice, cancel))?.Received ?? 0);
        }
    }

    private async Task<PhotographTaken> FinishAsync(PhotographUpload upload, SentSlice slice, Guid account, CancellationToken cancel)
    {
        var whole = new byte[upload.Size];
        await foreach (var part in context.PhotographSlices.AsNoTracking().Where(row => row.UploadId == upload.Id)
            .AsAsyncEnumerable().WithCancellation(cancel))
        {
            personal.DecryptBytes(part.SliceCipher, upload.Id).CopyTo(whole, part.Start);
        }

        var taken = await shelf.KeepAsync(slice.SupplementId, slice.Kind, account, slice.Name, whole, slice.Instead, cancel);
        if (taken is not PhotographTaken.Refused { Why: PhotographRefusal.NotScanned or PhotographRefusal.NotNow })
        {
            await erasure.EraseUploadAsync(upload.Id, cancel);
        }

        return taken;
    }
}

/// <summary>A slice of a photograph and what it belongs to.</summary>
/// <param name="SupplementId">The request.</param>
/// <param name="Kind">Which of its papers.</param>
/// <param name="Arrival">By what the sender knows the photograph again.</param>
/// <param name="Size">Bytes of the whole; must be positive.</param>
/// <param name="Start">Where the slice begins, in bytes.</param>
/// <param name="Instead">A photograph that it takes the place of, or null.</param>
public sealed record SentSlice(Guid SupplementId, PaperKind Kind, string Arrival, int Size, int Start, Guid? Instead = null)
{
    /// <summary>The size is part of the name, so that two photographs are never put together.</summary>
    internal string Name => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Size}-{Arrival}");
}
