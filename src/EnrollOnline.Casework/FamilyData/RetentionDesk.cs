using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Clocks;
using EnrollOnline.Casework.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EnrollOnline.Casework.FamilyData;

/// <summary>Erases what has been kept long enough. A job; it may run at any time and on any number of workers.</summary>
public sealed class RetentionDesk(EnrollContext context, KeepingRules keeping, Eraser eraser, IOptions<RetentionOptions> settings, TimeProvider time)
{
    private const int RowsAtOnce = 200;

    /// <summary>Erases drafts and cases whose last day is over, and old log entries.</summary>
    /// <param name="most">Most cases and drafts in this go.</param>
    /// <param name="cancel">Stops between two.</param>
    /// <returns>How many cases and drafts this call erased.</returns>
    public async Task<int> EraseDueAsync(int most = 1000, CancellationToken cancel = default)
    {
        var (today, erased) = (time.ShanghaiToday(), 0);
        var oldest = today.AddDays(-settings.Value.AttemptDays);
        await context.MessageAttempts.Where(row => row.Day < oldest).ExecuteDeleteAsync(cancel);
        foreach (var season in await context.Seasons.AsNoTracking().ToListAsync(cancel))
        {
            erased += keeping.DraftsUntil(season) < today ? await DraftsAsync(season, most - erased, cancel) : 0;
            erased += keeping.EarliestOf(season) < today ? await CasesAsync(season, today, most - erased, cancel) : 0;
        }

        return erased;
    }

    private async Task<int> DraftsAsync(Season season, int most, CancellationToken cancel)
    {
        var drafts = await context.Drafts.AsNoTracking().Where(row => row.SeasonId == season.Id && row.ApplicationId == null)
            .OrderBy(row => row.Id).Take(Math.Max(0, most)).ToListAsync(cancel);
        var erased = 0;
        foreach (var draft in drafts)
        {
            erased += await eraser.EraseAsync(draft, Eraser.ByRetention, cancel) ? 1 : 0;
        }

        return erased;
    }

    private async Task<int> CasesAsync(Season season, DateOnly today, int most, CancellationToken cancel)
    {
        var erased = 0;
        for (var seen = 0; erased < most; seen += RowsAtOnce)
        {
            var page = context.Applications.Where(row => row.SeasonId == season.Id).OrderBy(row => row.Id).Skip(seen - erased).Take(RowsAtOnce);
            var some = await keeping.OfAsync(page, cancel);
            foreach (var due in some.Where(one => one.Until < today).Take(most - erased).ToList())
            {
                cancel.ThrowIfCancellationRequested();
                if (await context.Applications.AsNoTracking().SingleOrDefaultAsync(row => row.Id == due.Id, cancel) is { } row)
                {
                    erased += await eraser.EraseAsync(row, Eraser.ByRetention, cancel) ? 1 : 0;
                }
            }

            if (some.Count < RowsAtOnce)
            {
                break;
            }
        }

        return erased;
    }
}
