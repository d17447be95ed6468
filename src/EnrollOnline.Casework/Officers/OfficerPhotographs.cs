using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Papers;
using EnrollOnline.Casework.Privacy;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Officers;

/// <summary>Photographs of papers at the officers' desk: of the officer's own county only, and every look at one is written down.</summary>
public sealed class OfficerPhotographs(EnrollContext context, OfficerCases cases, PersonalData personal, TimeProvider time)
{
    /// <summary>What a look at a photograph is written down for; the kind of paper stands behind it.</summary>
    public const string Looked = "photograph";

    /// <summary>Turning and enlarging fetch the picture again; within this time that is one look.</summary>
    public static readonly TimeSpan OneLook = TimeSpan.FromMinutes(5);

    /// <summary>The photographs of a case with small pictures, for a page whose look at the case is written down already.</summary>
    /// <param name="number">Application number as stored.</param>
    /// <param name="officer">Who looks.</param>
    /// <param name="cancel">Stops the queries.</param>
    public async Task<IReadOnlyList<ShownPhotograph>> ListAsync(string number, Account officer, CancellationToken cancel = default)
    {
        if (await cases.FindAsync(number, officer, cancel) is not { } application)
        {
            return [];
        }

        var photographs = context.Photographs.Where(row => row.ApplicationId == application.Id);
        var small = await photographs.ToDictionaryAsync(row => row.Id, row => row.ThumbnailCipher, cancel);
        return
        [
            .. PhotographLines.Of(await PhotographLines.RowsAsync(photographs, cancel))
                .Select(line => new ShownPhotograph(line, personal.DecryptBytes(small[line.Id], line.Id))),
        ];
    }

    /// <summary>One photograph in full, as JPEG; who looked is on record before it is shown.</summary>
    /// <param name="number">Application number as stored.</param>
    /// <param name="id">The photograph.</param>
    /// <param name="officer">Who looks.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    /// <returns>Null when the officer's county has no such photograph in this case.</returns>
    public async Task<byte[]?> LookAsync(string number, Guid id, Account officer, CancellationToken cancel = default)
    {
        if (await cases.FindAsync(number, officer, cancel) is not { } application
            || await context.Photographs.Where(row => row.Id == id && row.ApplicationId == application.Id)
                .Select(row => new { row.Kind, row.PictureCipher }).SingleOrDefaultAsync(cancel) is not { } photograph)
        {
            return null;
        }

        var (purpose, now) = ($"{Looked}:{photograph.Kind}: {id:N}", time.GetUtcNow());
        var from = now - OneLook;
        if (!await context.Accesses.AnyAsync(
                row => row.ApplicationId == application.Id && row.Actor == officer.DisplayName && row.Purpose == purpose && row.At > from, cancel))
        {
            context.Accesses.Add(new AccessEntry
            {
                CountyCode = application.CountyCode, ApplicationId = application.Id, Actor = officer.DisplayName, Purpose = purpose, At = now,
            });
            await context.SaveChangesAsync(cancel);
        }

        return personal.DecryptBytes(photograph.PictureCipher, id);
    }
}

/// <summary>A photograph in an officer's list.</summary>
/// <param name="Line">What it is.</param>
/// <param name="Thumbnail">A small picture, JPEG.</param>
public sealed record ShownPhotograph(PhotographLine Line, byte[] Thumbnail);
