using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Officers;

/// <summary>Reads the officers' queue in pages; the county filter of the database bounds it.</summary>
internal sealed class OfficerQueue(EnrollContext context)
{
    /// <summary>A page.</summary>
    public async Task<QueuePage> ListAsync(QueueFilter filter, CancellationToken cancel)
    {
        var rows = Matching(filter);
        var total = await rows.CountAsync(cancel);
        var pages = Math.Max(1, (total + QueuePage.MostRows - 1) / QueuePage.MostRows);
        var page = Math.Clamp(filter.Page, 1, pages);
        var shown = await Sorted(rows).Skip((page - 1) * QueuePage.MostRows).Take(QueuePage.MostRows)
            .Select(row => new OrderRow(
                row.Number, row.ChildName, row.State, row.OfficerReason, row.CommunityCode,
                context.Communities.Where(community => community.Code == row.CommunityCode)
                    .Select(community => community.Name).FirstOrDefault(),
                row.CategoryCode, row.WaitingSince ?? row.SubmittedAt))
            .ToListAsync(cancel);
        return new QueuePage(shown, page, pages, total, await ReasonsAsync(filter, cancel));
    }

    /// <summary>The case that comes after another in the queue, and behind the last one the first.</summary>
    public async Task<string?> NextAsync(QueueFilter filter, string? after, CancellationToken cancel)
    {
        var rows = Sorted(Matching(filter).Where(row => row.Number != after));
        var last = await context.Applications.AsNoTracking().Where(row => row.Number == after)
            .Select(row => new { row.Number, Since = row.WaitingSince ?? row.SubmittedAt }).SingleOrDefaultAsync(cancel);
        // Compared in the database, by its own order of text, in which the queue is sorted too.
#pragma warning disable CA1309
        return (last is null ? null : await rows.Where(row => (row.WaitingSince ?? row.SubmittedAt) > last.Since
                || ((row.WaitingSince ?? row.SubmittedAt) == last.Since && string.Compare(row.Number, last.Number) > 0))
                .Select(row => row.Number).FirstOrDefaultAsync(cancel))
            ?? await rows.Select(row => row.Number).FirstOrDefaultAsync(cancel);
#pragma warning restore CA1309
    }

    private async Task<IReadOnlyList<ReasonCount>> ReasonsAsync(QueueFilter filter, CancellationToken cancel)
    {
        var counts = await Matching(filter with { Reason = null }).Where(row => row.OfficerReason != null)
            .GroupBy(row => row.OfficerReason!).Select(group => new { Reason = group.Key, Count = group.Count() }).ToListAsync(cancel);
        return [.. counts.OrderByDescending(one => one.Count).ThenBy(one => one.Reason, StringComparer.Ordinal)
            .Select(one => new ReasonCount(one.Reason, one.Count))];
    }

    private IQueryable<Application> Matching(QueueFilter filter)
    {
        var rows = context.Applications.AsNoTracking();
        if (filter.SeasonId is { } season)
        {
            rows = rows.Where(row => row.SeasonId == season);
        }

        if (filter.State is { } state)
        {
            rows = rows.Where(row => row.State == state);
        }

        if (filter.Child is { Length: > 0 } child)
        {
            rows = rows.Where(row => row.ChildName.Contains(child));
        }

        if (filter.Community is { Length: > 0 } community)
        {
            rows = rows.Where(row => row.CommunityCode == community);
        }

        if (filter.School is { Length: > 0 } school)
        {
            rows = rows.Where(row => row.PrivateChoice == school || context.ZoneEntries.Any(zone =>
                zone.SeasonId == row.SeasonId && zone.SchoolCode == school && zone.CommunityCode == row.CommunityCode));
        }

        return filter.Reason is { Length: > 0 } reason
            ? rows.Where(row => row.OfficerReason == reason || row.OfficerReason!.StartsWith(reason + ":"))
            : rows;
    }

    private static IQueryable<Application> Sorted(IQueryable<Application> rows) =>
        rows.OrderBy(row => row.WaitingSince ?? row.SubmittedAt).ThenBy(row => row.Number);
}
