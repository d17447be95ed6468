using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Clocks;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Privacy;
using EnrollOnline.Casework.Rules;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EnrollOnline.Casework.Reminders;

/// <summary>Finds what families should be reminded of now and have not been.</summary>
public sealed class ReminderSources(
    EnrollContext context, SeasonRules rules, PersonalData personal, IOptions<ReminderOptions> settings, TimeProvider time)
{
    private static readonly int[] _twice = [48, 12];
    private static readonly int[] _once = [48];

    /// <summary>Every reminder of a season that is due and not written.</summary>
    /// <param name="season">The season.</param>
    /// <param name="cancel">Stops the queries.</param>
    public async Task<IReadOnlyList<DueReminder>> OfAsync(Season season, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(season);
        var (options, now) = (settings.Value, time.GetUtcNow());
        var caused = now.AddMinutes(-options.AfterCauseMinutes);
        List<DueReminder> due = [];
        foreach (var span in options.SpansAt(options.DraftHours ?? _twice, now))
        {
            due.AddRange(await DraftsAsync(season, span, caused, cancel));
        }

        foreach (var span in options.SpansAt(options.SupplementHours ?? _twice, now))
        {
            due.AddRange(await SupplementsAsync(season, span, caused, cancel));
        }

        foreach (var span in options.SpansAt(options.OfferHours ?? _twice, now))
        {
            due.AddRange(await OffersAsync(season, span, caused, cancel));
        }

        foreach (var span in options.SpansAt(options.AppealHours ?? _once, now))
        {
            due.AddRange(await RefusalsAsync(season, span, caused, cancel));
        }

        return due;
    }

    private async Task<IEnumerable<DueReminder>> DraftsAsync(Season season, ReminderSpan span, DateTimeOffset caused, CancellationToken cancel)
    {
        var closes = rules.Of(season).Calendar.ApplicationCloses.FromShanghai();
        if (!span.Holds(closes) || rules.PhaseOf(season) != SeasonPhase.Applications)
        {
            return [];
        }

        var kind = $"draft-{span.Hours}";
        var drafts = await context.Drafts.AsNoTracking()
            .Where(row => row.SeasonId == season.Id && row.ApplicationId == null && row.SavedAt <= caused
                && !context.Outbox.Any(sent => sent.AboutId == row.Id && sent.Reminder == kind))
            .ToListAsync(cancel);
        var children = drafts.ToDictionary(draft => draft.Id, ChildOf);
        var asked = children.Values.OfType<string>().ToList();
        var known = await context.Applications.Where(row => row.SeasonId == season.Id && asked.Contains(row.ChildIndex))
            .Select(row => row.ChildIndex).ToHashSetAsync(cancel);
        var text = $"您有一份报名还没有提交，不提交就不算报名。请在{Spoken(closes)}前登录提交，过时不能再提交。";
        // Nothing typed of a child, or a child that is handed in already: there is nothing to remind of.
        return drafts.Where(draft => children[draft.Id] is { } child && !known.Contains(child))
            .Select(draft => new DueReminder(draft.Id, kind, draft.CountyCode, null, draft.Id, draft.GuardianId, text));
    }

    private string? ChildOf(Draft draft) =>
        personal.DecryptJson<ApplicationForm>(draft.FormCipher, draft.Id).Child is { } child
            ? personal.IndexOf("child", ChildId.KeyOf(child))
            : null;

    private async Task<IEnumerable<DueReminder>> SupplementsAsync(Season season, ReminderSpan span, DateTimeOffset caused, CancellationToken cancel)
    {
        var kind = $"supplement-{span.Hours}";
        var rows = await (
            from asked in context.Supplements.AsNoTracking()
            join row in context.Applications on asked.ApplicationId equals row.Id
            where row.SeasonId == season.Id && row.State == ApplicationState.AwaitingSupplement && asked.AnsweredAt == null
                && asked.DueAt >= span.From && asked.DueAt <= span.Until && asked.AskedAt <= caused
                && !context.Outbox.Any(sent => sent.AboutId == asked.Id && sent.Reminder == kind)
            select new { asked.Id, asked.DueAt, row.CountyCode, Case = row.Id, row.Number, row.GuardianId }).ToListAsync(cancel);
        return rows.Select(row => new DueReminder(
            row.Id, kind, row.CountyCode, row.Case, null, row.GuardianId,
            $"报名号 {row.Number} 还有一项等您补充。请在{Spoken(row.DueAt)}前登录补上，过时就不能再补，工作人员会按现有情况审核。"));
    }

    private async Task<IEnumerable<DueReminder>> OffersAsync(Season season, ReminderSpan span, DateTimeOffset caused, CancellationToken cancel)
    {
        if (season.PublishedAt is not { } published)
        {
            return [];
        }

        var kind = $"offer-{span.Hours}";
        var rows = await (
            from offer in context.Offers.AsNoTracking()
            join row in context.Applications on offer.ApplicationId equals row.Id
            where offer.SeasonId == season.Id && offer.State == OfferState.Offered && offer.DueAt >= span.From && offer.DueAt <= span.Until
                && (offer.OfferedAt ?? published) <= caused
                && !context.Offers.Any(later => later.ApplicationId == offer.ApplicationId && later.Turn > offer.Turn)
                && !context.Outbox.Any(sent => sent.AboutId == offer.Id && sent.Reminder == kind)
            select new { offer.Id, offer.DueAt, offer.KeptBySilence, row.CountyCode, Case = row.Id, row.Number, row.GuardianId }).ToListAsync(cancel);
        var keeps = rules.Of(season).Confirmation.Silence == OfferSilence.Keeps;
        return rows.Select(row => new DueReminder(
            row.Id, kind, row.CountyCode, row.Case, null, row.GuardianId,
            $"报名号 {row.Number} 的学位还没有确认。请在{Spoken(row.DueAt)}前登录确认，"
            + (keeps || row.KeptBySilence ? "过时没有确认，学位仍为您保留。" : "过时没有确认，按规定视为放弃学位。")));
    }

    private async Task<IEnumerable<DueReminder>> RefusalsAsync(Season season, ReminderSpan span, DateTimeOffset caused, CancellationToken cancel)
    {
        var closes = rules.Of(season).Calendar.AppealCloses.FromShanghai();
        if (!span.Holds(closes))
        {
            return [];
        }

        var kind = $"appeal-{span.Hours}";
        var rows = await (
            from decision in context.Decisions.AsNoTracking()
            join row in context.Applications on decision.ApplicationId equals row.Id
            where row.SeasonId == season.Id && row.State == ApplicationState.Refused && decision.Outcome == ApplicationState.Refused
                && decision.At <= caused
                && !context.Appeals.Any(asked => asked.ApplicationId == row.Id)
                && !context.Decisions.Any(later => later.ApplicationId == row.Id && later.At > decision.At)
                && !context.Outbox.Any(sent => sent.AboutId == decision.Id && sent.Reminder == kind)
            select new { decision.Id, row.CountyCode, Case = row.Id, row.Number, row.GuardianId }).ToListAsync(cancel);
        return rows.Select(row => new DueReminder(
            row.Id, kind, row.CountyCode, row.Case, null, row.GuardianId,
            $"报名号 {row.Number} 没有通过审核。如不同意，可以在{Spoken(closes)}前（含）申请复核，过时不能再申请。请登录查看原因和办法。"));
    }

    private static string Spoken(DateTimeOffset moment)
    {
        var wall = moment.ToShanghai();
        return FormattableString.Invariant($"{wall.Month}月{wall.Day}日{wall:HH:mm}");
    }
}

/// <summary>A reminder to write.</summary>
/// <param name="AboutId">The draft, request, offer or decision.</param>
/// <param name="Kind">The kind, for example offer-12; written once with <paramref name="AboutId"/>.</param>
/// <param name="CountyCode">The county.</param>
/// <param name="ApplicationId">The case, or null.</param>
/// <param name="DraftId">The draft, or null.</param>
/// <param name="GuardianId">Who is reminded.</param>
/// <param name="Text">The text.</param>
public sealed record DueReminder(
    Guid AboutId, string Kind, string CountyCode, Guid? ApplicationId, Guid? DraftId, Guid GuardianId, string Text);
