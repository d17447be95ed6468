using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Clocks;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Privacy;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Ratings;

/// <summary>What the bureau sees of ratings: counts by stage and month, and words without the case they belong to.</summary>
public sealed class RatingBook(EnrollContext context, PersonalData personal, TimeProvider time)
{
    /// <summary>A count below this is not told: it could point at somebody.</summary>
    public const int Least = 5;

    private const int MostWords = 200;

    /// <summary>Counts of the bureau's county, the newest month first.</summary>
    /// <param name="bureau">The bureau.</param>
    /// <param name="cancel">Stops the query.</param>
    public async Task<IReadOnlyList<RatingCount>> CountAsync(Account bureau, CancellationToken cancel = default)
    {
        var rows = await Own(bureau).Select(row => new { row.RatedAt, row.Stage, row.Grade }).ToListAsync(cancel);
        return
        [
            .. rows.GroupBy(row => (Month: MonthOf(row.RatedAt), row.Stage)).OrderByDescending(group => group.Key.Month).ThenBy(group => group.Key.Stage)
                .Select(group => new RatingCount(group.Key.Month, group.Key.Stage, group.GroupBy(row => row.Grade)
                    .Where(same => same.Count() >= Least).ToDictionary(same => same.Key, same => same.Count()))),
        ];
    }

    /// <summary>What families wrote, those that were badly served and not followed up first, at most 200.</summary>
    /// <param name="bureau">The bureau.</param>
    /// <param name="cancel">Stops the query.</param>
    public async Task<IReadOnlyList<RatingWords>> WordsAsync(Account bureau, CancellationToken cancel = default)
    {
        var rows = await Own(bureau).Where(row => row.WordsCipher != null)
            .OrderBy(row => row.Grade > RatingGrade.Bad || row.FollowedUpAt != null).ThenByDescending(row => row.RatedAt).Take(MostWords).ToListAsync(cancel);
        return
        [
            .. rows.Select(row => new RatingWords(
                row.Id, MonthOf(row.RatedAt), row.Stage, row.Grade, row.Ticked.Split(' ', StringSplitOptions.RemoveEmptyEntries),
                personal.Decrypt(row.WordsCipher!, row.Id), row.FollowedUpAt, row.FollowedUpBy)),
        ];
    }

    /// <summary>Marks a bad rating with words as followed up; a second time changes nothing.</summary>
    /// <param name="id">The rating.</param>
    /// <param name="bureau">Who followed it up.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    /// <returns>False when the county has no such bad rating.</returns>
    public async Task<bool> FollowUpAsync(Guid id, Account bureau, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(bureau);
        var row = await context.Ratings.SingleOrDefaultAsync(
            one => one.Id == id && one.CountyCode == bureau.CountyCode && one.Grade <= RatingGrade.Bad && one.WordsCipher != null, cancel);
        if (row is null || bureau.Role != AccountRole.Bureau)
        {
            return false;
        }

        (row.FollowedUpAt, row.FollowedUpBy) = (row.FollowedUpAt ?? time.GetUtcNow(), row.FollowedUpBy ?? bureau.DisplayName);
        await context.SaveChangesAsync(cancel);
        return true;
    }

    private static DateOnly MonthOf(DateTimeOffset moment)
    {
        var wall = moment.ToShanghai();
        return new DateOnly(wall.Year, wall.Month, 1);
    }

    private IQueryable<Rating> Own(Account bureau)
    {
        ArgumentNullException.ThrowIfNull(bureau);
        return context.Ratings.AsNoTracking().Where(row => row.CountyCode == bureau.CountyCode);
    }
}

/// <summary>Ratings of one stage in one month.</summary>
/// <param name="Month">First day of the month in Shanghai.</param>
/// <param name="Stage">The stage.</param>
/// <param name="Counts">How many of each grade; a grade with fewer than five, or none, is left out, and no sum is given that it would follow from.</param>
public sealed record RatingCount(DateOnly Month, RatingStage Stage, IReadOnlyDictionary<RatingGrade, int> Counts);

/// <summary>What one family wrote.</summary>
/// <param name="Id">Key of the rating, for marking it.</param>
/// <param name="Month">First day of the month in Shanghai.</param>
/// <param name="Stage">The stage.</param>
/// <param name="Grade">The grade.</param>
/// <param name="Ticked">Codes of the reasons ticked.</param>
/// <param name="Words">The words.</param>
/// <param name="FollowedUpAt">When it was followed up, or null.</param>
/// <param name="FollowedUpBy">Who did, or null.</param>
public sealed record RatingWords(
    Guid Id, DateOnly Month, RatingStage Stage, RatingGrade Grade, IReadOnlyList<string> Ticked, string Words,
    DateTimeOffset? FollowedUpAt, string? FollowedUpBy)
{
    /// <summary>A bad rating that nobody followed up.</summary>
    public bool NeedsFollowUp => Grade <= RatingGrade.Bad && FollowedUpAt is null;
}
