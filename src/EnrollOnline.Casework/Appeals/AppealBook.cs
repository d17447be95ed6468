using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Privacy;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Appeals;

/// <summary>The bureau's list of appeals. A look at one is written down where its case is opened beside it.</summary>
public sealed class AppealBook(EnrollContext context, PersonalData personal, TimeProvider time)
{
    private const int MostAnswered = 100;

    /// <summary>Open appeals of the bureau's county, the first to be answered first.</summary>
    /// <param name="bureau">The bureau.</param>
    /// <param name="cancel">Stops the query.</param>
    public async Task<IReadOnlyList<AppealLine>> OpenAsync(Account bureau, CancellationToken cancel = default) =>
        Lines(await Own(bureau).Where(row => row.OpenKey != null).OrderBy(row => row.DueAt).ThenBy(row => row.Id).ToListAsync(cancel));

    /// <summary>Answered appeals of the bureau's county, newest first, at most 100.</summary>
    /// <param name="bureau">The bureau.</param>
    /// <param name="cancel">Stops the query.</param>
    public async Task<IReadOnlyList<AppealLine>> AnsweredAsync(Account bureau, CancellationToken cancel = default) =>
        Lines(await Own(bureau).Where(row => row.OpenKey == null).OrderByDescending(row => row.AnsweredAt).Take(MostAnswered).ToListAsync(cancel));

    /// <summary>One appeal of the bureau's county; null when there is none.</summary>
    /// <param name="id">Its key.</param>
    /// <param name="bureau">The bureau.</param>
    /// <param name="cancel">Stops the query.</param>
    public async Task<AppealLine?> FindAsync(Guid id, Account bureau, CancellationToken cancel = default) =>
        Lines(await Own(bureau).Where(row => row.Id == id).ToListAsync(cancel)).SingleOrDefault();

    private IQueryable<Appeal> Own(Account bureau)
    {
        ArgumentNullException.ThrowIfNull(bureau);
        return context.Appeals.AsNoTracking().Where(row => row.CountyCode == bureau.CountyCode);
    }

    private List<AppealLine> Lines(List<Appeal> rows)
    {
        var now = time.GetUtcNow();
        return [.. rows.Select(row => AppealDesk.LineOf(row, personal, now))];
    }
}
