using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Histories;
using EnrollOnline.Casework.Rules;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Rechecks;

/// <summary>Begins re-checks. One runs at a time in a season, and none after the list is frozen.</summary>
public sealed class RecheckStart(EnrollContext context, SeasonRules rules, CaseHistory history, TimeProvider time)
{
    /// <summary>Who begins a run from the command line, as it stands in the history.</summary>
    public const string Operator = "operator";

    /// <summary>Begins a re-check of every case approved now.</summary>
    /// <param name="seasonCode">Code of the season.</param>
    /// <param name="bureau">Who begins it: a bureau account of the season's county.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task<RecheckReply> RunAsync(string seasonCode, Account bureau, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(bureau);
        var season = bureau.Role != AccountRole.Bureau ? null : await context.Seasons.AsNoTracking()
            .SingleOrDefaultAsync(row => row.Code == seasonCode && row.CountyCode == bureau.CountyCode, cancel);
        return season is null ? new RecheckReply.NotFound() : await RunAsync(season, bureau.DisplayName, cancel);
    }

    /// <summary>Begins a re-check for an operator of the installation.</summary>
    /// <param name="season">The season.</param>
    /// <param name="actor">Who, for the history.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task<RecheckReply> RunAsync(Season season, string actor, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(season);
        context.ChangeTracker.Clear();
        if (season.State != SeasonState.Open)
        {
            return new RecheckReply.Frozen();
        }

        var last = await context.Rechecks.AsNoTracking().Where(row => row.SeasonId == season.Id)
            .OrderByDescending(row => row.Turn).FirstOrDefaultAsync(cancel);
        if (last is { EndedAt: null })
        {
            return new RecheckReply.Running(last.Turn);
        }

        var now = time.GetUtcNow();
        var run = new StoredRecheck
        {
            CountyCode = season.CountyCode, SeasonId = season.Id, Turn = (last?.Turn ?? 0) + 1, Total = 0, StartedAt = now, StartedBy = actor,
            Rule = (rules.Of(season).Recheck?.Turned ?? TurnedPass.OfficerLooks).ToString(),
        };
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        try
        {
            context.Rechecks.Add(run);
            await context.SaveChangesAsync(cancel);
            run.Total = await AddItemsAsync(run, cancel);
            await history.AppendAsync(season.CountyCode, season.Id, actor, "recheck.started", $"{run.Total}", cancel);
            await context.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException error) when (DatabaseEngine.IsDuplicate(error))
        {
            context.ChangeTracker.Clear();
            return new RecheckReply.Running(run.Turn);
        }

        await transaction.CommitAsync(cancel);
        return new RecheckReply.Started(run.Turn, run.Total);
    }

    private Task<int> AddItemsAsync(StoredRecheck run, CancellationToken cancel)
    {
        var (due, approved) = (run.StartedAt.UtcDateTime, (int)ApplicationState.Approved);
        return context.Database.ExecuteSqlAsync(
            $"""
             INSERT INTO recheck_items (recheck_id, application_id, county_code, number, due_at, attempts, revision)
             SELECT {run.Id}, id, county_code, number, {due}, 0, 0 FROM applications
             WHERE season_id = {run.SeasonId} AND state = {approved}
             """, cancel);
    }
}

/// <summary>What became of the wish to re-check.</summary>
public abstract record RecheckReply
{
    private RecheckReply()
    {
    }

    /// <summary>It has begun.</summary>
    /// <param name="Turn">Number of the run.</param>
    /// <param name="Total">Cases in it.</param>
    public sealed record Started(int Turn, int Total) : RecheckReply;

    /// <summary>One runs already.</summary>
    /// <param name="Turn">Its number.</param>
    public sealed record Running(int Turn) : RecheckReply;

    /// <summary>The list is frozen; cases no longer change.</summary>
    public sealed record Frozen : RecheckReply;

    /// <summary>No such season in the bureau's county.</summary>
    public sealed record NotFound : RecheckReply;
}
