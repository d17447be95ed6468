using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Rules;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EnrollOnline.Casework.FamilyData;

/// <summary>Says of cases whether they can be erased and until when they are kept.</summary>
public sealed class KeepingRules(EnrollContext context, SeasonRules rules, IOptions<RetentionOptions> settings)
{
    /// <summary>Looks cases over.</summary>
    /// <param name="cases">The cases, bounded by whom they belong to.</param>
    /// <param name="cancel">Stops the queries.</param>
    public async Task<IReadOnlyList<KeptCase>> OfAsync(IQueryable<Application> cases, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(cases);
        var rows = await cases.AsNoTracking().OrderByDescending(row => row.SubmittedAt).Select(row => new
        {
            row.Id, row.Number, row.ChildName, row.SubmittedAt, row.SeasonId, row.State,
            IsPlaced = context.PlacementResults.Any(result => result.ApplicationId == row.Id),
        }).ToListAsync(cancel);
        Guid[] ids = [.. rows.Select(row => row.SeasonId).Distinct()];
        var seasons = await context.Seasons.AsNoTracking().Where(season => ids.Contains(season.Id)).ToDictionaryAsync(season => season.Id, cancel);
        return
        [
            .. rows.Select(row =>
            {
                var keeping = KeepingOf(row.State, row.IsPlaced, seasons[row.SeasonId]);
                return new KeptCase(row.Id, row.Number, row.ChildName, row.SubmittedAt, keeping, Until(seasons[row.SeasonId], keeping, row.State));
            }),
        ];
    }

    /// <summary>The last day on which a season's drafts are kept.</summary>
    /// <param name="season">The season.</param>
    public DateOnly DraftsUntil(Season season) =>
        DateOnly.FromDateTime(rules.Of(season).Calendar.ApplicationCloses).AddDays(settings.Value.DraftDays);

    /// <summary>The earliest day after which any case of a season is erased.</summary>
    /// <param name="season">The season.</param>
    public DateOnly EarliestOf(Season season) =>
        new[] { Keeping.KeptPlaced, Keeping.KeptRefused, Keeping.KeptUndecided }.Select(one => Until(season, one, ApplicationState.Approved))
            .Append(Until(season, Keeping.MayErase, ApplicationState.Withdrawn)).Min();

    private Keeping KeepingOf(ApplicationState state, bool isPlaced, Season season) =>
        isPlaced ? Keeping.KeptPlaced
        : state == ApplicationState.Withdrawn ? Keeping.MayErase
        : state == ApplicationState.Refused ? Keeping.KeptRefused
        : rules.PhaseOf(season) is SeasonPhase.Applications or SeasonPhase.Before ? Keeping.WithdrawFirst
        : Keeping.KeptUndecided;

    private DateOnly Until(Season season, Keeping keeping, ApplicationState state)
    {
        var (options, end) = (settings.Value, DateOnly.FromDateTime(rules.Of(season).Calendar.ConfirmationCloses));
        return keeping switch
        {
            Keeping.KeptPlaced => end.AddYears(options.PlacedYears),
            Keeping.KeptRefused => end.AddYears(options.RefusedYears),
            _ => state == ApplicationState.Withdrawn ? end.AddDays(options.WithdrawnDays) : end.AddYears(options.UndecidedYears),
        };
    }
}
