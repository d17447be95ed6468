using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Families;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Progress;

/// <summary>Reads what a case's journey needs beside its file: moments of the season, and who waits before it.</summary>
public sealed class CaseProgressDesk(EnrollContext context, FamilyRights rights)
{
    /// <summary>Reads it.</summary>
    /// <param name="number">Application number.</param>
    /// <param name="reader">Somebody who may see the case.</param>
    /// <param name="cancel">Stops the queries.</param>
    public async Task<CaseProgress> OfAsync(string number, Account reader, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var row = await rights.Seeing(reader.Id).AsNoTracking().SingleAsync(one => one.Number == number, cancel);
        var season = await context.Seasons.AsNoTracking().SingleAsync(one => one.Id == row.SeasonId, cancel);
        var drawn = season.Seed is null ? null : await context.History.AsNoTracking()
            .Where(entry => entry.SubjectId == season.Id && entry.Act == "season.drawn").Select(entry => (DateTimeOffset?)entry.At).FirstOrDefaultAsync(cancel);
        var placed = season.PublishedRunId is null ? null : await context.PlacementRuns.AsNoTracking()
            .Where(run => run.Id == season.PublishedRunId).Select(run => (DateTimeOffset?)run.RanAt).FirstOrDefaultAsync(cancel);
        return new CaseProgress(drawn, placed, await BeforeAsync(row, cancel));
    }

    // Officers work by the longest wait, but may choose otherwise: a figure of who waits longer, and no promise of a turn.
    private async Task<int?> BeforeAsync(Application row, CancellationToken cancel) =>
        row is not { State: ApplicationState.WithOfficer, WaitingSince: { } since } ? null : await context.Applications.CountAsync(
            other => other.SeasonId == row.SeasonId && other.State == ApplicationState.WithOfficer && other.WaitingSince < since, cancel);
}

/// <summary>Moments of a season that a case's journey tells, and who waits before the case.</summary>
/// <param name="DrawnAt">When the seed was drawn; null before.</param>
/// <param name="PlacedAt">When the published placement ran; null before publication.</param>
/// <param name="WaitLonger">How many cases of the season have waited longer for an officer; null while the case waits for none.</param>
public sealed record CaseProgress(DateTimeOffset? DrawnAt, DateTimeOffset? PlacedAt, int? WaitLonger);
