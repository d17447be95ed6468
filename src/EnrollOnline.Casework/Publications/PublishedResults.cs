using System.Collections.Concurrent;
using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Placements;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Ceremonies;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Placements;
using EnrollOnline.Casework.Rules;
using EnrollOnline.Notices.Documents;
using EnrollOnline.Notices.ResultLists;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EnrollOnline.Casework.Publications;

/// <summary>Published results, read once for each season and served from memory to anybody.</summary>
public sealed class PublishedResults(IServiceScopeFactory scopes, SeasonRules rules, IDocumentRenderer renderer) : IDisposable
{
    private readonly ConcurrentDictionary<Guid, PublishedSeason> _seasons = [];
    private readonly ConcurrentDictionary<Guid, ReadOnlyMemory<byte>> _lists = [];
    private readonly SemaphoreSlim _one = new(1);

    /// <summary>The published results of a season.</summary>
    /// <param name="seasonId">The season.</param>
    /// <param name="cancel">Stops the first reading.</param>
    /// <returns>Null while nothing is published.</returns>
    public async Task<PublishedSeason?> OfAsync(Guid seasonId, CancellationToken cancel = default)
    {
        if (_seasons.TryGetValue(seasonId, out var known))
        {
            return known;
        }

        // One reading, however many ask in the minute after publication.
        await _one.WaitAsync(cancel);
        try
        {
            return _seasons.TryGetValue(seasonId, out known) ? known : await ReadAsync(seasonId, cancel);
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>The published results of a season by its public code.</summary>
    /// <param name="seasonCode">For example 140105-2024-primary.</param>
    /// <param name="cancel">Stops the first reading.</param>
    /// <returns>Null while nothing is published.</returns>
    public async Task<PublishedSeason?> OfCodeAsync(string seasonCode, CancellationToken cancel = default)
    {
        if (_seasons.Values.FirstOrDefault(season => season.SeasonCode == seasonCode) is { } known)
        {
            return known;
        }

        await using var scope = scopes.CreateAsyncScope();
        var id = await scope.ServiceProvider.GetRequiredService<EnrollContext>().Seasons
            .Where(row => row.Code == seasonCode && row.State == SeasonState.Published)
            .Select(row => (Guid?)row.Id).SingleOrDefaultAsync(cancel);
        return id is { } found ? await OfAsync(found, cancel) : null;
    }

    /// <summary>The public masked list as PDF.</summary>
    /// <param name="seasonId">The season.</param>
    /// <param name="cancel">Stops the first reading.</param>
    /// <returns>The PDF's bytes; null while nothing is published or this machine cannot draw.</returns>
    public async Task<ReadOnlyMemory<byte>?> PdfAsync(Guid seasonId, CancellationToken cancel = default)
    {
        if (_lists.TryGetValue(seasonId, out var known))
        {
            return known;
        }

        if (await OfAsync(seasonId, cancel) is not { } season
            || renderer.Render(ResultListLetter.Compose(PublishedListLetter.Of(season))) is not Rendered list)
        {
            return null;
        }

        return _lists.GetOrAdd(seasonId, list.Pdf);
    }

    /// <inheritdoc />
    public void Dispose() => _one.Dispose();

    private async Task<PublishedSeason?> ReadAsync(Guid seasonId, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<EnrollContext>();
        var season = await context.Seasons.AsNoTracking().SingleOrDefaultAsync(
            row => row.Id == seasonId && row.State == SeasonState.Published, cancel);
        if (season is null)
        {
            return null;
        }

        var run = await context.PlacementRuns.AsNoTracking().SingleAsync(row => row.Id == season.PublishedRunId, cancel);
        var county = await context.Counties.AsNoTracking().SingleAsync(row => row.Code == season.CountyCode, cancel);
        var preview = RunStore.Read(run.SummaryText) with
        {
            RunId = run.Id, RanAt = run.RanAt, RanBy = run.RanBy, ManifestHash = run.ManifestHash,
        };
        var read = new PublishedSeason
        {
            SeasonId = season.Id, SeasonCode = season.Code, Title = rules.Of(season).Title, CountyName = county.Name,
            BureauName = county.BureauName, Hotline = county.Hotline, PublishedAt = season.PublishedAt!.Value,
            ShownUntil = DateOnly.FromDateTime(rules.Of(season).Calendar.AppealCloses),
            Rows = await RowsAsync(context, run.Id, preview, cancel),
            Run = preview with { CutOffs = [.. preview.CutOffs.Select(WithoutDate)] },
            Ceremony = (await scope.ServiceProvider.GetRequiredService<CeremonyDesk>().ViewAsync(seasonId, cancel))!,
            Bundle = run.Bundle,
        };
        return _seasons.GetOrAdd(seasonId, read);
    }

    private static async Task<IReadOnlyList<PublishedRow>> RowsAsync(
        EnrollContext context, Guid runId, PlacementPreview preview, CancellationToken cancel)
    {
        var names = preview.Schools.ToDictionary(school => school.Code, school => school.Name, StringComparer.Ordinal);
        var rows = await context.PlacementResults.AsNoTracking().Where(row => row.RunId == runId)
            .Join(context.Applications, row => row.ApplicationId, application => application.Id,
                (row, application) => new { application.Number, application.ChildName, row.SchoolCode, row.Via })
            .ToListAsync(cancel);
        return [.. rows.OrderBy(row => row.Number, StringComparer.Ordinal).Select(row => new PublishedRow(
            row.Number, MaskedName.Of(row.ChildName), row.SchoolCode,
            row.SchoolCode is { } code ? names.GetValueOrDefault(code, code) : null, Enum.Parse<PlacedVia>(row.Via)))];
    }

    // With its lottery number the last admitted child can be found in the list; its date is often its day of birth.
    private static CutOff WithoutDate(CutOff row) => row with { Last = row.Last with { Ties = TieValues.None } };
}
