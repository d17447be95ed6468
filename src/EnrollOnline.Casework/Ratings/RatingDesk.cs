using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Families;
using EnrollOnline.Casework.Privacy;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Ratings;

/// <summary>Where a guardian says how the family was served (好差评): once for each stage, or not at all. No history tells of it, because officers read that.</summary>
public sealed class RatingDesk(EnrollContext context, FamilyRights rights, PersonalData personal, TimeProvider time)
{
    /// <summary>Most characters of a rating's words.</summary>
    public const int MostWords = 500;

    /// <summary>The reasons that can be ticked, as codes.</summary>
    public static IReadOnlyList<string> Reasons { get; } = ["plain", "quick", "fair", "helpful", "unclear", "slow", "asked-twice", "unreachable"];

    /// <summary>Stages of a case that may be rated and are not.</summary>
    /// <param name="number">Application number.</param>
    /// <param name="guardian">A guardian of the case.</param>
    /// <param name="cancel">Stops the queries.</param>
    public async Task<IReadOnlyList<RatingStage>> OpenAsync(string number, Account guardian, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(guardian);
        if (await FindAsync(number, guardian, cancel) is not { } application)
        {
            return [];
        }

        var rated = await context.Ratings.Where(row => row.ApplicationId == application.Id).Select(row => row.Stage).ToListAsync(cancel);
        return [.. (await ReachedAsync(application, cancel)).Except(rated)];
    }

    /// <summary>Takes a rating.</summary>
    /// <param name="number">Application number.</param>
    /// <param name="guardian">A guardian of the case.</param>
    /// <param name="stage">What is rated.</param>
    /// <param name="grade">The grade.</param>
    /// <param name="ticked">Reasons ticked; unknown ones are left out.</param>
    /// <param name="words">The family's own words; may be empty.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task<RatingTaken> RateAsync(
        string number, Account guardian, RatingStage stage, RatingGrade grade, IEnumerable<string> ticked, string? words, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(guardian);
        ArgumentNullException.ThrowIfNull(ticked);
        var said = (words ?? "").Trim();
        if (said.Length > MostWords)
        {
            return RatingTaken.WordsTooLong;
        }

        if (await FindAsync(number, guardian, cancel) is not { } application || !(await ReachedAsync(application, cancel)).Contains(stage))
        {
            return RatingTaken.NotFound;
        }

        var id = Guid.NewGuid();
        context.Ratings.Add(new Rating
        {
            Id = id, CountyCode = application.CountyCode, SeasonId = application.SeasonId, ApplicationId = application.Id, Stage = stage, Grade = grade,
            Ticked = string.Join(' ', ticked.Where(Reasons.Contains).Distinct()), RatedAt = time.GetUtcNow(),
            WordsCipher = said.Length == 0 ? null : personal.Encrypt(said, id),
        });
        try
        {
            await context.SaveChangesAsync(cancel);
            return RatingTaken.Done;
        }
        catch (DbUpdateException error) when (DatabaseEngine.IsDuplicate(error))
        {
            context.ChangeTracker.Clear();
            return RatingTaken.RatedBefore;
        }
    }

    private Task<Application?> FindAsync(string number, Account guardian, CancellationToken cancel) =>
        rights.Acting(guardian.Id).AsNoTracking().SingleOrDefaultAsync(row => row.Number == number, cancel);

    private async Task<IReadOnlyList<RatingStage>> ReachedAsync(Application application, CancellationToken cancel)
    {
        if (application.State == ApplicationState.Withdrawn)
        {
            return [];
        }

        List<RatingStage> reached = [RatingStage.Submitted];
        if (application.State is ApplicationState.Approved or ApplicationState.Refused)
        {
            reached.Add(RatingStage.Decided);
        }

        if (await context.Seasons.AnyAsync(row => row.Id == application.SeasonId && row.PublishedAt != null, cancel))
        {
            reached.Add(RatingStage.Result);
        }

        return reached;
    }
}

/// <summary>What became of a rating.</summary>
public enum RatingTaken
{
    /// <summary>It is kept.</summary>
    Done,

    /// <summary>This stage was rated before; the first rating stands.</summary>
    RatedBefore,

    /// <summary>The words are too long.</summary>
    WordsTooLong,

    /// <summary>There is nothing of this kind to rate, or this account may not.</summary>
    NotFound,
}
