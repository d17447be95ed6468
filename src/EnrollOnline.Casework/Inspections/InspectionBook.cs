using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Rules;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Inspections;

/// <summary>The spot checks of a season in numbers. Nothing is changed.</summary>
public sealed class InspectionBook(EnrollContext context, InspectionSeeds seeds, SeasonRules rules)
{
    /// <summary>Reads them.</summary>
    /// <param name="season">The season.</param>
    /// <param name="cancel">Stops the queries.</param>
    public async Task<InspectionView> ViewAsync(Season season, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(season);
        var rows = context.Inspections.AsNoTracking().Where(row => row.SeasonId == season.Id);
        var counts = await rows.GroupBy(row => row.Agrees).Select(group => new { Agrees = group.Key, Count = group.Count() }).ToListAsync(cancel);
        var seed = await context.InspectionSeeds.AsNoTracking().SingleOrDefaultAsync(row => row.SeasonId == season.Id, cancel);
        return new InspectionView(
            rules.Of(season).Sampling?.Hundredths, Count(null), Count(true), Count(false),
            await rows.CountAsync(row => row.Agrees == null && row.OfficerId == null, cancel),
            await rows.Where(row => row.Agrees == null).MinAsync(row => (DateTimeOffset?)row.DrawnAt, cancel),
            seed?.Commitment, seed is not null && season.State != SeasonState.Open ? seeds.Open(seed) : null);

        int Count(bool? agrees) => counts.Where(one => one.Agrees == agrees).Sum(one => one.Count);
    }
}

/// <summary>The spot checks of a season in numbers.</summary>
/// <param name="Hundredths">The county's share in hundredths of a percent; null when none is drawn.</param>
/// <param name="Open">Drawn and not looked at.</param>
/// <param name="Agreed">The officer agreed.</param>
/// <param name="NotAgreed">The officer did not agree.</param>
/// <param name="WithoutOfficer">Of the open ones, those for which no officer could be drawn.</param>
/// <param name="OldestOpen">When the oldest open one was drawn.</param>
/// <param name="Commitment">SHA-256 of the season's secret; null before the first draw.</param>
/// <param name="Secret">The secret, once the list is frozen and nothing can be drawn any more.</param>
public sealed record InspectionView(
    int? Hundredths, int Open, int Agreed, int NotAgreed, int WithoutOfficer, DateTimeOffset? OldestOpen, string? Commitment, string? Secret)
{
    /// <summary>Drawn in all.</summary>
    public int Drawn => Open + Agreed + NotAgreed;

    /// <summary>Of those looked at, the part agreed with in percent; null when none was looked at.</summary>
    public decimal? AgreedPercent => Agreed + NotAgreed == 0 ? null : Math.Round(100m * Agreed / (Agreed + NotAgreed), 1);
}
