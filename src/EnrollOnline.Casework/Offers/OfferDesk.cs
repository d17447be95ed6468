using EnrollOnline.Admissions.Placements;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Clocks;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Families;
using EnrollOnline.Casework.Histories;
using EnrollOnline.Casework.Messages;
using EnrollOnline.Casework.Rules;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Offers;

/// <summary>Where families answer offers, and where silence ends them.</summary>
public sealed class OfferDesk(
    EnrollContext context, FamilyRights rights, FamilyMessages messages, SeasonRules rules, CaseHistory history, Outbox outbox,
    TimeProvider time)
{
    private const int RowsAtOnce = 500;

    /// <summary>What a guardian finds under an application number.</summary>
    /// <param name="number">Application number.</param>
    /// <param name="guardian">The guardian.</param>
    /// <param name="cancel">Stops the queries.</param>
    public async Task<OfferFinding> FindAsync(string number, Account guardian, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(guardian);
        if (await rights.Seeing(guardian.Id).AsNoTracking().SingleOrDefaultAsync(row => row.Number == number, cancel) is not { } application)
        {
            return new OfferFinding.NotFound();
        }

        var season = await context.Seasons.AsNoTracking().SingleAsync(row => row.Id == application.SeasonId, cancel);
        if (season.State != SeasonState.Published)
        {
            return new OfferFinding.NotPublished(rules.Of(season).Calendar.ResultsPublished);
        }

        var result = await context.PlacementResults.AsNoTracking().SingleOrDefaultAsync(
            row => row.RunId == season.PublishedRunId && row.ApplicationId == application.Id, cancel);
        if (result is null)
        {
            return new OfferFinding.NotPlaced(application.State);
        }

        var offer = await Latest(application).AsNoTracking().FirstOrDefaultAsync(cancel);
        return offer is null
            ? new OfferFinding.NoSeat()
            : new OfferFinding.Seat(await SeatAsync(application, offer, season, offer.Turn > 0 ? nameof(PlacedVia.MakeUp) : result.Via, cancel));
    }

    /// <summary>Confirms the seat (学位确认).</summary>
    /// <param name="number">Application number.</param>
    /// <param name="guardian">The guardian.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    public Task<OfferAnswer> ConfirmAsync(string number, Account guardian, CancellationToken cancel = default) =>
        AnswerAsync(number, guardian, OfferState.Confirmed, "", cancel);

    /// <summary>Gives the seat up, for good.</summary>
    /// <param name="number">Application number.</param>
    /// <param name="guardian">The guardian.</param>
    /// <param name="reason">The family's own words; may be empty.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    public Task<OfferAnswer> GiveUpAsync(
        string number, Account guardian, string reason = "", CancellationToken cancel = default) =>
        AnswerAsync(number, guardian, OfferState.GivenUp, reason, cancel);

    /// <summary>Ends the offers that nobody answered in time, where the rulebook says that silence gives up. A job; it may run twice.</summary>
    /// <param name="cancel">Stops between two batches.</param>
    /// <returns>How many ended.</returns>
    public async Task<int> LapseOverdueAsync(CancellationToken cancel = default)
    {
        var (now, ended) = (time.GetUtcNow(), 0);
        var seasons = await context.Seasons.AsNoTracking().Where(row => row.State == SeasonState.Published).ToListAsync(cancel);
        foreach (var season in seasons.Where(row => rules.Of(row).Confirmation.Silence == OfferSilence.GivesUp))
        {
            while (await OverdueAsync(season.Id, now, cancel) is { Count: > 0 } offers)
            {
                ended += await LapseAsync(season, offers, now, cancel) ? offers.Count : 0;
            }
        }

        return ended;
    }

    private Task<List<Offer>> OverdueAsync(Guid seasonId, DateTimeOffset now, CancellationToken cancel) =>
        context.Offers.Where(row => row.SeasonId == seasonId && row.State == OfferState.Offered && !row.KeptBySilence && row.DueAt < now)
            .OrderBy(row => row.Id).Take(RowsAtOnce).ToListAsync(cancel);

    /// <summary>False when an answer or a make-up run came at the same moment; the next look finds what is still open.</summary>
    private async Task<bool> LapseAsync(Season season, List<Offer> offers, DateTimeOffset now, CancellationToken cancel)
    {
        Guid[] ids = [.. offers.Select(offer => offer.ApplicationId)];
        var families = await context.Applications.AsNoTracking().Where(row => ids.Contains(row.Id))
            .Join(context.Users, row => row.GuardianId, user => user.Id, (row, user) => new { Application = row, Guardian = user })
            .ToListAsync(cancel);
        foreach (var offer in offers)
        {
            offer.State = OfferState.Lapsed;
            offer.AnsweredAt = now;
        }

        foreach (var family in families)
        {
            outbox.Add(family.Application, family.Guardian, $"报名号 {family.Application.Number} 没有在期限内确认学位，按规定视为放弃。如有疑问请拨打招生热线。");
        }

        await history.AppendToEachAsync(
            season.CountyCode, ids.ToDictionary(id => id, _ => rules.Of(season).Confirmation.Clause), "system", "offer.lapsed", cancel);
        var done = await SaveAsync(cancel) == OfferAnswer.Done;
        context.ChangeTracker.Clear();
        return done;
    }

    private async Task<OfferAnswer> AnswerAsync(
        string number, Account guardian, OfferState answer, string reason, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(guardian);
        if (await rights.Acting(guardian.Id).AsNoTracking().SingleOrDefaultAsync(row => row.Number == number, cancel) is not { } application
            || await Latest(application).FirstOrDefaultAsync(cancel) is not { } offer)
        {
            return OfferAnswer.NotFound;
        }

        if (offer.State == answer || offer.State is OfferState.GivenUp or OfferState.Lapsed)
        {
            return offer.State == answer ? OfferAnswer.Done
                : offer.State == OfferState.GivenUp ? OfferAnswer.GivenUpBefore : OfferAnswer.TooLate;
        }

        if (time.GetUtcNow() > offer.DueAt)
        {
            return OfferAnswer.TooLate;
        }

        var confirmed = answer == OfferState.Confirmed;
        (offer.State, offer.AnsweredAt) = (answer, time.GetUtcNow());
        await history.AppendAsync(
            offer.CountyCode, application.Id, guardian.DisplayName, confirmed ? "offer.confirmed" : "offer.given-up", reason, cancel);
        await messages.AddAsync(application, guardian, confirmed
            ? $"报名号 {application.Number} 的学位已确认，可以登录下载入学通知书。"
            : $"报名号 {application.Number} 已放弃本次录取的学位。如不是您家监护人操作，请拨打招生热线。", cancel);
        return await SaveAsync(cancel);
    }

    private async Task<OfferAnswer> SaveAsync(CancellationToken cancel)
    {
        try
        {
            await context.SaveChangesAsync(cancel);
            return OfferAnswer.Done;
        }
        catch (DbUpdateException error) when (error is DbUpdateConcurrencyException || DatabaseEngine.IsDuplicate(error))
        {
            context.ChangeTracker.Clear();
            return OfferAnswer.Stale;
        }
    }

    /// <summary>The offers of a case, the one that counts first.</summary>
    private IOrderedQueryable<Offer> Latest(Application application) =>
        context.Offers.Where(row => row.ApplicationId == application.Id).OrderByDescending(row => row.Turn);

    private async Task<SeatOffer> SeatAsync(Application application, Offer offer, Season season, string via, CancellationToken cancel)
    {
        var schools = await context.Schools.AsNoTracking()
            .Where(row => row.SeasonId == offer.SeasonId && (row.Code == offer.SchoolCode || row.Code == offer.FromSchool))
            .ToDictionaryAsync(row => row.Code, cancel);
        var open = offer.State is OfferState.Offered or OfferState.Confirmed && time.GetUtcNow() <= offer.DueAt;
        return new SeatOffer(
            application.Number, schools[offer.SchoolCode], via, offer.State, offer.DueAt.ToShanghai(), open, offer.AnsweredAt, offer.NoticeCode)
        {
            Left = offer.FromSchool is { } from ? schools[from] : null,
            KeptBySilence = offer.KeptBySilence || rules.Of(season).Confirmation.Silence == OfferSilence.Keeps,
        };
    }
}
