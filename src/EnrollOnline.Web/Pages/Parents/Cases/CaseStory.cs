using EnrollOnline.Casework.Appeals;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.MakeUps;
using EnrollOnline.Casework.Offers;
using EnrollOnline.Casework.Progress;
using EnrollOnline.Casework.Ratings;
using EnrollOnline.Casework.Reviews;
using EnrollOnline.Web.Pages.Shared;
using EnrollOnline.Web.Wording;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Web.Pages.Parents.Cases;

/// <summary>A case with everything that its page tells: the file, the season's moments, the offer, make-up round, appeals, messages.</summary>
/// <param name="Opened">The case.</param>
/// <param name="Found">What is found under its number after the placement.</param>
/// <param name="MakeUp">What may be chosen in a make-up round, or null.</param>
/// <param name="Appeals">What was appealed and can be.</param>
/// <param name="Progress">Moments of the season, and who waits before the case.</param>
/// <param name="Messages">Messages sent, oldest first.</param>
/// <param name="ToRate">Stages that may still be rated.</param>
/// <param name="Words">The sentences about the registers.</param>
public sealed record CaseStory(
    OpenedCase Opened, OfferFinding Found, MakeUpForm? MakeUp, AppealView Appeals, CaseProgress Progress,
    IReadOnlyList<OutboxMessage> Messages, IReadOnlyList<RatingStage> ToRate, SourceWords Words)
{
    /// <summary>The case's file.</summary>
    public CaseFile File => Opened.File;

    /// <summary>The seat, if there is one.</summary>
    public SeatOffer? Seat => (Found as OfferFinding.Seat)?.Offer;

    /// <summary>Requests that wait for an answer.</summary>
    public IEnumerable<SupplementLine> OpenSupplements => File.Supplements.Where(asked => asked.AnsweredAt is null && asked.DueAt >= Opened.Now);

    /// <summary>The registers whose answer the family can mend now.</summary>
    public IReadOnlyList<SourceLine> ToMend => [.. File.Sources.Where(line => line.Advice == SourceAdvice.CorrectRecord)];

    /// <summary>The registers that are waited for.</summary>
    public IReadOnlyList<SourceLine> Silent => [.. File.Sources.Where(line => line.Status is "source-down" or "quota-exceeded" or "pending")];
}

/// <summary>Loads case stories.</summary>
public sealed class CaseStories(
    EnrollContext context, OfferDesk offers, MakeUpForms makeUps, AppealDesk appeals, CaseProgressDesk progress, RatingDesk ratings, PlaceNames names, Texts texts)
{
    /// <summary>Loads one.</summary>
    /// <param name="opened">The case.</param>
    /// <param name="cancel">Stops the queries.</param>
    public async Task<CaseStory> OfAsync(OpenedCase opened, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(opened);
        var (number, guardian) = (opened.File.Number, opened.Guardian);
        return new CaseStory(
            opened, await offers.FindAsync(number, guardian, cancel),
            opened.Season.Season.PublishedAt is null ? null : await makeUps.FindAsync(number, guardian, cancel),
            (await appeals.ViewAsync(number, guardian, cancel))!, await progress.OfAsync(number, guardian, cancel),
            await context.Outbox.AsNoTracking()
                .Where(message => context.Applications.Any(row => row.Number == number && row.Id == message.ApplicationId))
                .OrderBy(message => message.CreatedAt).ToListAsync(cancel),
            await ratings.OpenAsync(number, guardian, cancel),
            new SourceWords(opened.File, await names.OfAsync(opened.Season.Season, cancel), texts));
    }
}
