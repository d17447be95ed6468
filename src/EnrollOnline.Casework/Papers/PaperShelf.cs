using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Families;
using EnrollOnline.Casework.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EnrollOnline.Casework.Papers;

/// <summary>
/// The photographs that a family sends. They come only for a paper that an open request asks for, and are kept encrypted,
/// bound to their row, under a random key; what stands there stays when a later one fails.
/// </summary>
public sealed class PaperShelf(
    EnrollContext context, FamilyRights rights, PersonalData personal, PhotographGate gate, IOptions<PaperOptions> options, TimeProvider time)
{
    private const int Tries = 5;

    /// <summary>Whether photographs can be taken in now; if not, papers are brought to the hall.</summary>
    public bool IsOpen => gate.IsOpen;

    /// <summary>The papers that a request asks for, with what is there.</summary>
    /// <param name="supplementId">The request.</param>
    /// <param name="account">Who asks.</param>
    /// <param name="cancel">Stops the queries.</param>
    /// <returns>Empty when the account may not act on the case or no paper is wanted.</returns>
    public async Task<IReadOnlyList<WantedPhotographs>> WantedAsync(Guid supplementId, Guid account, CancellationToken cancel = default)
    {
        var kinds = await context.WantedPapers
            .Where(row => row.SupplementId == supplementId && context.Supplements.Any(supplement => supplement.Id == supplementId
                && rights.Acting(account).Any(application => application.Id == supplement.ApplicationId)))
            .OrderBy(row => row.Kind).Select(row => row.Kind).ToListAsync(cancel);
        if (kinds.Count == 0)
        {
            return [];
        }

        var lines = PhotographLines.Of(await PhotographLines.RowsAsync(context.Photographs.Where(row => row.SupplementId == supplementId), cancel));
        var uploads = await context.PhotographUploads.AsNoTracking().Where(row => row.SupplementId == supplementId)
            .OrderBy(row => row.BegunAt).ToListAsync(cancel);
        return
        [
            .. kinds.Select(kind => new WantedPhotographs(
                kind, [.. lines.Where(line => line.Kind == kind)],
                [.. uploads.Where(row => row.Kind == kind).Select(row => (int)(100L * row.Received / row.Size))])),
        ];
    }

    /// <summary>The papers that a request asks for and of which no photograph is there; none while photographs cannot be taken in.</summary>
    /// <param name="supplementId">The request.</param>
    /// <param name="account">Who asks.</param>
    /// <param name="cancel">Stops the queries.</param>
    public async Task<IReadOnlyList<PaperKind>> MissingAsync(Guid supplementId, Guid account, CancellationToken cancel = default) =>
        IsOpen ? [.. (await WantedAsync(supplementId, account, cancel)).Where(paper => paper.Photographs.Count == 0).Select(paper => paper.Kind)] : [];

    /// <summary>Every photograph of a case that the account may act on, by request and paper.</summary>
    /// <param name="number">Application number as stored.</param>
    /// <param name="account">Who asks.</param>
    /// <param name="cancel">Stops the query.</param>
    public async Task<IReadOnlyList<PhotographLine>> ListOwnAsync(string number, Guid account, CancellationToken cancel = default) =>
        PhotographLines.Of(await PhotographLines.RowsAsync(
            context.Photographs.Where(row => rights.Acting(account).Any(application => application.Id == row.ApplicationId && application.Number == number)),
            cancel));

    /// <summary>A family's own photograph as JPEG.</summary>
    /// <param name="id">The photograph.</param>
    /// <param name="account">Who asks.</param>
    /// <param name="small">True for the small picture.</param>
    /// <param name="cancel">Stops the query.</param>
    /// <returns>Null when this account has no such photograph.</returns>
    public async Task<byte[]?> ReadOwnAsync(Guid id, Guid account, bool small, CancellationToken cancel = default) =>
        await context.Photographs
            .Where(row => row.Id == id && rights.Acting(account).Any(application => application.Id == row.ApplicationId))
            .Select(row => small ? row.ThumbnailCipher : row.PictureCipher).SingleOrDefaultAsync(cancel) is { } cipher
            ? personal.DecryptBytes(cipher, id)
            : null;

    /// <summary>Takes a photograph in.</summary>
    /// <param name="supplementId">The request.</param>
    /// <param name="kind">Which of its papers.</param>
    /// <param name="account">Who sends it.</param>
    /// <param name="arrival">By what it came; the same again gives the same photograph. At most 100 characters.</param>
    /// <param name="sent">The bytes as they were sent.</param>
    /// <param name="instead">A photograph of the same paper that it takes the place of, or null.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task<PhotographTaken> KeepAsync(
        Guid supplementId, PaperKind kind, Guid account, string arrival, byte[] sent, Guid? instead = null, CancellationToken cancel = default)
    {
        var (supplement, problem) = await FindOpenAsync(supplementId, kind, account, cancel);
        if (supplement is null)
        {
            return problem!;
        }

        if (await FindKeptAsync(supplementId, kind, arrival, cancel) is { } there)
        {
            return there;
        }

        var old = instead is null ? null : await context.Photographs.SingleOrDefaultAsync(
            row => row.Id == instead && row.SupplementId == supplementId && row.Kind == kind, cancel);
        // Looked at before it is decoded: a family at the limit need not wait to hear it.
        if (await FreePlaceAsync(supplement.ApplicationId, old, cancel) is null)
        {
            return new PhotographTaken.Refused(PhotographRefusal.TooMany);
        }

        var passed = await gate.PassAsync(sent, cancel);
        return passed.Photograph is { } clean
            ? await WriteAsync(supplement, kind, arrival, clean, old, cancel)
            : new PhotographTaken.Refused(passed.Refusal!.Value);
    }

    /// <summary>Removes a photograph of an open request.</summary>
    /// <param name="id">The photograph.</param>
    /// <param name="account">Who removes it.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    /// <returns>Which paper it was of; null when there is none that this account may remove, for example because the answer is in.</returns>
    public async Task<PaperKind?> RemoveAsync(Guid id, Guid account, CancellationToken cancel = default)
    {
        var row = await context.Photographs.Where(row => row.Id == id).Select(row => new { row.SupplementId, row.Kind }).SingleOrDefaultAsync(cancel);
        if (row is null || await FindOpenAsync(row.SupplementId, row.Kind, account, cancel) is not { Supplement: not null })
        {
            return null;
        }

        await context.Photographs.Where(photograph => photograph.Id == id).ExecuteDeleteAsync(cancel);
        return row.Kind;
    }

    /// <summary>The open request for a paper, or why nothing can be sent for it.</summary>
    internal async Task<(Supplement? Supplement, PhotographTaken? Problem)> FindOpenAsync(
        Guid supplementId, PaperKind kind, Guid account, CancellationToken cancel)
    {
        var supplement = await context.Supplements.AsNoTracking().SingleOrDefaultAsync(
            row => row.Id == supplementId && row.AnsweredAt == null
                && context.WantedPapers.Any(wanted => wanted.SupplementId == supplementId && wanted.Kind == kind)
                && rights.Acting(account).Any(application =>
                    application.Id == row.ApplicationId && application.State == ApplicationState.AwaitingSupplement),
            cancel);
        return supplement is null ? (null, new PhotographTaken.NotFound())
            : time.GetUtcNow() > supplement.DueAt ? (null, new PhotographTaken.Refused(PhotographRefusal.TooLate))
            : (supplement, null);
    }

    /// <summary>The photograph that came by this already.</summary>
    internal async Task<PhotographTaken.Kept?> FindKeptAsync(Guid supplementId, PaperKind kind, string arrival, CancellationToken cancel) =>
        await context.Photographs.Where(row => row.SupplementId == supplementId && row.Kind == kind && row.Arrival == arrival)
            .Select(row => (Guid?)row.Id).SingleOrDefaultAsync(cancel) is { } id
            ? new PhotographTaken.Kept(id)
            : null;

    // Places are unique in a case, so that twenty at once give no twenty-first.
    private async Task<PhotographTaken> WriteAsync(
        Supplement supplement, PaperKind kind, string arrival, CleanPhotograph clean, Photograph? old, CancellationToken cancel)
    {
        var id = Guid.NewGuid();
        var photograph = new Photograph
        {
            Id = id, CountyCode = supplement.CountyCode, ApplicationId = supplement.ApplicationId, SupplementId = supplement.Id,
            Kind = kind, Place = 0, Arrival = arrival, Width = clean.Width, Height = clean.Height,
            PictureCipher = personal.EncryptBytes(clean.Picture, id), ThumbnailCipher = personal.EncryptBytes(clean.Thumbnail, id),
            KeptAt = time.GetUtcNow(),
        };
        for (var i = 0; i < Tries && await FreePlaceAsync(supplement.ApplicationId, old, cancel) is { } place; i++)
        {
            photograph.Place = place;
            context.Photographs.Add(photograph);
            if (old is not null)
            {
                context.Photographs.Remove(old);
            }

            try
            {
                await context.SaveChangesAsync(cancel);
                return new PhotographTaken.Kept(id);
            }
            catch (DbUpdateException error) when (error is DbUpdateConcurrencyException || DatabaseEngine.IsDuplicate(error))
            {
                context.ChangeTracker.Clear();
                old = error is DbUpdateConcurrencyException ? null : old;
                if (await FindKeptAsync(supplement.Id, kind, arrival, cancel) is { } there)
                {
                    return there;
                }
            }
        }

        return new PhotographTaken.Refused(PhotographRefusal.TooMany);
    }

    private async Task<int?> FreePlaceAsync(Guid applicationId, Photograph? old, CancellationToken cancel)
    {
        var most = options.Value.MostPhotographs;
        if (old is not null)
        {
            return old.Place;
        }

        var taken = await context.Photographs.Where(row => row.ApplicationId == applicationId).Select(row => row.Place).ToListAsync(cancel);
        return Enumerable.Range(0, most).Except(taken).Select(place => (int?)place).FirstOrDefault();
    }
}
