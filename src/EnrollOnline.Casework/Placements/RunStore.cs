using System.Text.Json;
using EnrollOnline.Admissions.Placements;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Privacy;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Placements;

/// <summary>Keeps placement runs: the bundle, the numbers, and what each child got.</summary>
public sealed class RunStore(EnrollContext context)
{
    private const int RowsAtOnce = 1_000;

    /// <summary>The latest run of a season in numbers.</summary>
    /// <param name="seasonId">The season.</param>
    /// <param name="cancel">Stops the query.</param>
    /// <returns>Null when there is none.</returns>
    public async Task<PlacementPreview?> LatestAsync(Guid seasonId, CancellationToken cancel = default)
    {
        var run = await context.PlacementRuns.AsNoTracking().Where(row => row.SeasonId == seasonId)
            .OrderByDescending(row => row.RanAt).ThenByDescending(row => row.Id)
            .Select(row => new { row.Id, row.RanAt, row.RanBy, row.ManifestHash, row.SummaryText })
            .FirstOrDefaultAsync(cancel);
        return run is null ? null : Read(run.SummaryText) with
        {
            RunId = run.Id, RanAt = run.RanAt, RanBy = run.RanBy, ManifestHash = run.ManifestHash,
        };
    }

    /// <summary>Reads the numbers of a run.</summary>
    internal static PlacementPreview Read(string summary) =>
        JsonSerializer.Deserialize<PlacementPreview>(summary, StoredJson.Options)!;

    /// <summary>Writes the numbers of a run.</summary>
    internal static string Write(PlacementPreview preview) => JsonSerializer.Serialize(preview, StoredJson.Options);

    /// <summary>Writes what each child got, within the caller's transaction. Forgets every tracked row.</summary>
    internal async Task WriteResultsAsync(StoredRun run, IReadOnlyList<ChildPlacement> children, CancellationToken cancel)
    {
        var ids = await context.Applications.AsNoTracking().Where(row => row.SeasonId == run.SeasonId)
            .Select(row => new { row.Number, row.Id }).ToDictionaryAsync(row => row.Number, row => row.Id, StringComparer.Ordinal, cancel);
        foreach (var rows in children.Chunk(RowsAtOnce))
        {
            context.ChangeTracker.Clear();
            context.PlacementResults.AddRange(rows.Select(child => new StoredResult
            {
                RunId = run.Id, ApplicationId = ids[child.ApplicationNumber], CountyCode = run.CountyCode,
                SchoolCode = child.SchoolCode, Via = child.Via.ToString(), LotteryNumber = child.LotteryNumber ?? "",
                TraceText = JsonSerializer.Serialize(child, StoredJson.Options),
            }));
            await context.SaveChangesAsync(cancel);
        }

        context.ChangeTracker.Clear();
    }
}
