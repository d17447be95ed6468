using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Clocks;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Histories;
using EnrollOnline.Casework.Messages;
using EnrollOnline.Casework.Rules;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Offers;

/// <summary>Turns the published run into offers: one for each seat, and a message to every family.</summary>
public sealed class OfferMaker(
    EnrollContext context, SeasonRules rules, CaseHistory history, Outbox outbox, RandomBytes random)
{
    private const int RowsAtOnce = 500;

    /// <summary>Writes offers, histories and messages within the caller's transaction. Forgets every tracked row.</summary>
    /// <param name="season">The season, with the run that is published.</param>
    /// <param name="actor">Who publishes.</param>
    /// <param name="cancel">Stops between two batches.</param>
    public async Task MakeAsync(Season season, string actor, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(season);
        var results = await context.PlacementResults.AsNoTracking().Where(row => row.RunId == season.PublishedRunId)
            .OrderBy(row => row.LotteryNumber).ThenBy(row => row.ApplicationId)
            .Select(row => new Seat(row.ApplicationId, row.SchoolCode)).ToListAsync(cancel);
        foreach (var seats in results.Chunk(RowsAtOnce))
        {
            context.ChangeTracker.Clear();
            await MakeSomeAsync(season, seats, actor, cancel);
            await context.SaveChangesAsync(cancel);
        }

        context.ChangeTracker.Clear();
    }

    private async Task MakeSomeAsync(Season season, Seat[] seats, string actor, CancellationToken cancel)
    {
        Guid[] ids = [.. seats.Select(seat => seat.ApplicationId)];
        var applications = await context.Applications.AsNoTracking().Where(row => ids.Contains(row.Id))
            .ToDictionaryAsync(row => row.Id, cancel);
        Guid[] guardianIds = [.. applications.Values.Select(row => row.GuardianId).Distinct()];
        var guardians = await context.Users.AsNoTracking().Where(row => guardianIds.Contains(row.Id))
            .ToDictionaryAsync(row => row.Id, cancel);
        var rulebook = rules.Of(season);
        foreach (var seat in seats)
        {
            var application = applications[seat.ApplicationId];
            if (seat.SchoolCode is { } school)
            {
                context.Offers.Add(NewOffer(season, application, school, rulebook));
            }

            outbox.Add(application, guardians[application.GuardianId], MessageOf(application, seat, rulebook));
        }

        await history.AppendToEachAsync(
            season.CountyCode, seats.ToDictionary(seat => seat.ApplicationId, seat => seat.SchoolCode ?? "统筹安排"),
            actor, "result.published", cancel);
    }

    private Offer NewOffer(Season season, Application application, string school, Rulebook rulebook) => new()
    {
        CountyCode = season.CountyCode, SeasonId = season.Id, ApplicationId = application.Id, SchoolCode = school,
        DueAt = rulebook.Calendar.ConfirmationCloses.FromShanghai(), NoticeCode = NoticeCodes.Of(random(16)),
    };

    private static string MessageOf(Application application, Seat seat, Rulebook rulebook)
    {
        if (seat.SchoolCode is null)
        {
            return $"录取结果已公布，报名号 {application.Number}。这次没有排到学位，由教育局统筹安排，请登录查看说明。";
        }

        var due = rulebook.Calendar.ConfirmationCloses;
        var silence = rulebook.Confirmation.Silence == OfferSilence.GivesUp ? "，逾期视为放弃" : "";
        return FormattableString.Invariant(
            $"录取结果已公布，报名号 {application.Number}。请在{due.Month}月{due.Day}日{due:HH:mm}前登录查看并确认学位{silence}。");
    }

    private sealed record Seat(Guid ApplicationId, string? SchoolCode);
}
