using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Families;
using EnrollOnline.Casework.Privacy;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Applications;

/// <summary>
/// Keeps what somebody typed into a page of a draft when the session had ended, and gives it back to a guardian of the draft
/// who comes with the same browser: the row's key alone opens nothing.
/// </summary>
public sealed class WordsDesk(EnrollContext context, FamilyRights rights, PersonalData personal, TimeProvider time)
{
    /// <summary>How long words are kept.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromHours(2);

    /// <summary>Most characters of one page's fields; a page of the form has some hundreds.</summary>
    public const int Most = 20_000;

    /// <summary>Keeps the fields of a page, in the place of what was kept of it before.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="page">Name of the page.</param>
    /// <param name="account">Whose session had ended; null when it is not known.</param>
    /// <param name="fields">Names and what was typed.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    /// <returns>Key of the row; null when there is no such open draft or too much was sent.</returns>
    public async Task<Guid?> KeepAsync(
        Guid draft, string page, Guid? account, IReadOnlyDictionary<string, string[]> fields, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(fields);
        if (fields.Sum(field => field.Key.Length + field.Value.Sum(text => text.Length)) > Most
            || await context.Drafts.Where(row => row.Id == draft && row.ApplicationId == null).Select(row => row.CountyCode)
                .SingleOrDefaultAsync(cancel) is not { } county)
        {
            return null;
        }

        var (now, id) = (time.GetUtcNow(), Guid.NewGuid());
        var old = now - Patience;
        await context.KeptWords.Where(row => row.KeptAt < old || (row.DraftId == draft && row.Page == page)).ExecuteDeleteAsync(cancel);
        context.KeptWords.Add(new KeptWords
        {
            Id = id, CountyCode = county, DraftId = draft, Page = page, AccountId = account, FieldsCipher = personal.EncryptJson(fields, id), KeptAt = now,
        });
        try
        {
            await context.SaveChangesAsync(cancel);
            return id;
        }
        catch (DbUpdateException error) when (DatabaseEngine.IsDuplicate(error))
        {
            // The same page sent twice at one moment: what came first is kept.
            return null;
        }
    }

    /// <summary>What was kept of a page.</summary>
    /// <param name="id">Key of the row.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="page">Name of the page.</param>
    /// <param name="account">Who is signed in.</param>
    /// <param name="cancel">Stops the query.</param>
    /// <returns>Names and what was typed; null when nothing was kept for this account.</returns>
    public async Task<IReadOnlyDictionary<string, string[]>?> FindAsync(
        Guid id, Guid draft, string page, Guid account, CancellationToken cancel = default)
    {
        var since = time.GetUtcNow() - Patience;
        var row = await context.KeptWords.AsNoTracking().SingleOrDefaultAsync(
            kept => kept.Id == id && kept.DraftId == draft && kept.Page == page && kept.KeptAt >= since
                && (kept.AccountId == null || kept.AccountId == account), cancel);
        return row is not null && await rights.Drafts(account).AnyAsync(known => known.Id == draft, cancel)
            ? personal.DecryptJson<Dictionary<string, string[]>>(row.FieldsCipher, row.Id)
            : null;
    }

    /// <summary>Forgets what was kept.</summary>
    /// <param name="id">Key of the row.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    public Task<int> ForgetAsync(Guid id, Guid draft, CancellationToken cancel = default) =>
        context.KeptWords.Where(row => row.Id == id && row.DraftId == draft).ExecuteDeleteAsync(cancel);
}
