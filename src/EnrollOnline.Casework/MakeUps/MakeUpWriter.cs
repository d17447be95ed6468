using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Clocks;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Histories;
using EnrollOnline.Casework.Messages;
using EnrollOnline.Casework.Offers;
using EnrollOnline.Casework.Rules;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.MakeUps;

/// <summary>Writes seats given again: the new offer, the end of the old one, history and message of every child.</summary>
public sealed class MakeUpWriter(
    EnrollContext context, SeasonRules rules, CaseHistory history, Outbox outbox, RandomBytes random, TimeProvider time)
{
    private const int RowsAtOnce = 500;

    /// <summary>Writes within the caller's transaction. Forgets every tracked row.</summary>
    /// <exception cref="DbUpdateConcurrencyException">A family answered since its offer was read.</exception>
    internal async Task WriteAsync(
        Season season, StoredMakeUp run, IReadOnlyList<(PlacedCase Case, MakeUpMove Move)> moves, string actor, CancellationToken cancel)
    {
        var names = await context.Schools.AsNoTracking().Where(row => row.SeasonId == season.Id)
            .ToDictionaryAsync(row => row.Code, row => row.Name, StringComparer.Ordinal, cancel);
        foreach (var some in moves.Chunk(RowsAtOnce))
        {
            context.ChangeTracker.Clear();
            await WriteSomeAsync(season, run, some, names, actor, cancel);
            await context.SaveChangesAsync(cancel);
        }

        context.ChangeTracker.Clear();
    }

    /// <summary>Tells the families who may choose in a round, within the caller's transaction.</summary>
    internal async Task InviteAsync(Season season, StoredMakeUp round, IReadOnlyList<PlacedCase> children, string actor, CancellationToken cancel)
    {
        var closes = round.ClosesAt!.Value.ToShanghai();
        foreach (var some in children.Chunk(RowsAtOnce))
        {
            context.ChangeTracker.Clear();
            foreach (var (application, guardian) in (await FamiliesAsync([.. some.Select(child => child.Id)], cancel)).Values)
            {
                outbox.Add(application, guardian, FormattableString.Invariant(
                    $"补录开始，报名号 {application.Number}。请在{closes.Month}月{closes.Day}日{closes:HH:mm}前登录填报补录志愿，可以不填。"));
            }

            await history.AppendToEachAsync(season.CountyCode, some.ToDictionary(child => child.Id, _ => ""), actor, "make-up.opened", cancel);
            await context.SaveChangesAsync(cancel);
        }

        context.ChangeTracker.Clear();
    }

    private async Task WriteSomeAsync(
        Season season, StoredMakeUp run, (PlacedCase Case, MakeUpMove Move)[] moves, Dictionary<string, string> names, string actor,
        CancellationToken cancel)
    {
        var families = await FamiliesAsync([.. moves.Select(row => row.Case.Id)], cancel);
        var due = run.DueAt!.Value.ToShanghai();
        foreach (var (child, move) in moves)
        {
            var offer = NewOffer(season, run, child, move);
            if (child.Seat is not null)
            {
                // The row as it was read: a family's answer since then makes the whole act stale.
                context.Attach(child.Offer!);
                (child.Offer!.State, child.Offer.AnsweredAt) = (OfferState.Moved, time.GetUtcNow());
            }

            context.Offers.Add(offer);
            var (application, guardian) = families[child.Id];
            outbox.Add(application, guardian, MessageOf(
                application, names[move.SchoolCode], move.FromSchool is { } from ? names[from] : null, due,
                offer.KeptBySilence || rules.Of(season).Confirmation.Silence == OfferSilence.Keeps));
        }

        await history.AppendToEachAsync(
            season.CountyCode,
            moves.ToDictionary(row => row.Case.Id, row => row.Move.FromSchool is { } from ? $"{from} → {row.Move.SchoolCode}" : row.Move.SchoolCode),
            actor, "make-up.offered", cancel);
    }

    private Offer NewOffer(Season season, StoredMakeUp run, PlacedCase child, MakeUpMove move) => new()
    {
        CountyCode = season.CountyCode, SeasonId = season.Id, ApplicationId = child.Id, SchoolCode = move.SchoolCode,
        Turn = run.Turn, FromSchool = move.FromSchool, OfferedAt = run.RanAt, DueAt = run.DueAt!.Value,
        KeptBySilence = child.Seat is not null && (child.Offer!.KeptBySilence || child.Offer.State == OfferState.Confirmed),
        NoticeCode = NoticeCodes.Of(random(16)),
    };

    private static string MessageOf(Application application, string school, string? from, DateTime due, bool kept)
    {
        var instead = from is null ? "" : $"，原来{from}的学位同时让出";
        var silence = kept ? "；不答复也为您保留" : "，逾期视为放弃";
        return FormattableString.Invariant(
            $"有学位空出，报名号 {application.Number} 递补到{school}{instead}。请在{due.Month}月{due.Day}日{due:HH:mm}前登录确认{silence}。");
    }

    private async Task<Dictionary<Guid, (Application Application, Account Guardian)>> FamiliesAsync(Guid[] ids, CancellationToken cancel) =>
        await context.Applications.AsNoTracking().Where(row => ids.Contains(row.Id))
            .Join(context.Users.AsNoTracking(), row => row.GuardianId, user => user.Id, (row, user) => new { Application = row, Guardian = user })
            .ToDictionaryAsync(row => row.Application.Id, row => (row.Application, row.Guardian), cancel);
}
