using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Families;
using EnrollOnline.Casework.Histories;
using EnrollOnline.Casework.Messages;
using EnrollOnline.Casework.Privacy;
using EnrollOnline.Casework.Rules;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Appeals;

/// <summary>Where families ask for a second look (申诉/复核) and read the answer.</summary>
public sealed class AppealDesk(
    EnrollContext context, FamilyRights rights, SeasonRules rules, PersonalData personal, CaseHistory history, Outbox outbox, TimeProvider time)
{
    /// <summary>Most characters of an appeal.</summary>
    public const int MostWords = 1000;

    /// <summary>What can be appealed in a case, and what was.</summary>
    /// <param name="number">Application number.</param>
    /// <param name="reader">Somebody who may see the case.</param>
    /// <param name="cancel">Stops the queries.</param>
    /// <returns>Null when this account may not see such a case.</returns>
    public async Task<AppealView?> ViewAsync(string number, Account reader, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        if (await rights.Seeing(reader.Id).AsNoTracking().SingleOrDefaultAsync(row => row.Number == number, cancel) is not { } application)
        {
            return null;
        }

        var season = await context.Seasons.AsNoTracking().SingleAsync(row => row.Id == application.SeasonId, cancel);
        var appeals = await AppealsAsync(application.Id, cancel);
        var drafts = await context.AppealDrafts.AsNoTracking().Where(row => row.ApplicationId == application.Id)
            .ToDictionaryAsync(row => row.Subject, row => personal.Decrypt(row.WordsCipher, row.ApplicationId), cancel);
        var (now, grounds) = (time.GetUtcNow(), await GroundsAsync(application, season, cancel));
        var open = grounds.Where(ground => now <= ground.Until && WhyNot(ground, appeals) is null).ToList();
        return new AppealView(
            [.. open.Select(ground => new AppealChoice(ground.Subject, ground.Until, drafts.GetValueOrDefault(ground.Subject, "")))],
            [.. appeals.Select(row => LineOf(row, personal, now))], AppealClock.DaysOf(rules.Of(season)),
            open.Count == 0 && grounds.Count > 0 && now > grounds[0].Until ? grounds[0].Until : null);
    }

    /// <summary>Keeps words for later.</summary>
    /// <param name="number">Application number.</param>
    /// <param name="guardian">A guardian of the case.</param>
    /// <param name="subject">What it is about.</param>
    /// <param name="words">The words so far; what is too long is cut off.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    /// <returns>False when this account may not act on such a case.</returns>
    public async Task<bool> SaveAsync(string number, Account guardian, AppealSubject subject, string words, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(guardian);
        ArgumentNullException.ThrowIfNull(words);
        if (await rights.Acting(guardian.Id).AsNoTracking().SingleOrDefaultAsync(row => row.Number == number, cancel) is not { } application)
        {
            return false;
        }

        var cipher = personal.Encrypt(words.Length > MostWords * 2 ? words[..(MostWords * 2)] : words, application.Id);
        var draft = await context.AppealDrafts.SingleOrDefaultAsync(row => row.ApplicationId == application.Id && row.Subject == subject, cancel);
        if (draft is null)
        {
            context.AppealDrafts.Add(new AppealDraft
            {
                ApplicationId = application.Id, Subject = subject, CountyCode = application.CountyCode, WordsCipher = cipher, SavedAt = time.GetUtcNow(),
            });
        }
        else
        {
            (draft.WordsCipher, draft.SavedAt) = (cipher, time.GetUtcNow());
        }

        return await TryAsync(cancel);
    }

    /// <summary>Hands an appeal in.</summary>
    /// <param name="number">Application number.</param>
    /// <param name="guardian">A guardian of the case; not somebody who only helps.</param>
    /// <param name="subject">What it is about.</param>
    /// <param name="words">Why, in the family's words, at most 1000 characters.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task<AppealFiled> FileAsync(
        string number, Account guardian, AppealSubject subject, string? words, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(guardian);
        if (await rights.Acting(guardian.Id).AsNoTracking().SingleOrDefaultAsync(row => row.Number == number, cancel) is not { } application)
        {
            return new AppealFiled.NotPossible(AppealProblem.NotFound);
        }

        var said = (words ?? "").Trim();
        if (said.Length is 0 or > MostWords)
        {
            return new AppealFiled.NotPossible(said.Length == 0 ? AppealProblem.WordsMissing : AppealProblem.WordsTooLong);
        }

        var season = await context.Seasons.AsNoTracking().SingleAsync(row => row.Id == application.SeasonId, cancel);
        var appeals = await AppealsAsync(application.Id, cancel);
        if (appeals.FirstOrDefault(row => row.OpenKey is not null && row.Subject == subject) is { } before
            && personal.Decrypt(before.WordsCipher, before.Id) == said)
        {
            return new AppealFiled.Done(before.DueAt);
        }

        var ground = (await GroundsAsync(application, season, cancel)).FirstOrDefault(one => one.Subject == subject);
        if ((ground is null ? AppealProblem.NothingThere
            : WhyNot(ground, appeals) ?? (time.GetUtcNow() > ground.Until ? AppealProblem.TooLate : null)) is { } problem)
        {
            return new AppealFiled.NotPossible(problem);
        }

        return await WriteAsync(application, season, guardian, ground!, said, cancel);
    }

    /// <summary>An appeal as pages show it.</summary>
    internal static AppealLine LineOf(Appeal row, PersonalData personal, DateTimeOffset now) => new(
        row.Id, row.Number, row.Subject, personal.Decrypt(row.WordsCipher, row.Id), row.FiledAt, row.DueAt,
        AppealClock.DaysLeft(row.DueAt, now),
        row is { Outcome: { } outcome, AnsweredAt: { } at }
            ? new AppealReply(outcome, row.Effect ?? AppealEffect.None, row.Answer ?? "", row.AnsweredBy ?? "", at)
            : null);

    private static AppealProblem? WhyNot(AppealGround ground, IEnumerable<Appeal> appeals)
    {
        var same = appeals.Where(row => row.Subject == ground.Subject).ToList();
        return same.Any(row => row.OpenKey is not null) ? AppealProblem.OpenBefore
            : same.Any(row => row.DecisionId == ground.Decision?.Id) ? AppealProblem.AnsweredBefore
            : null;
    }

    private Task<List<Appeal>> AppealsAsync(Guid applicationId, CancellationToken cancel) =>
        context.Appeals.AsNoTracking().Where(row => row.ApplicationId == applicationId).OrderBy(row => row.FiledAt).ThenBy(row => row.Id).ToListAsync(cancel);

    private async Task<IReadOnlyList<AppealGround>> GroundsAsync(Application application, Season season, CancellationToken cancel)
    {
        var decisions = await context.Decisions.AsNoTracking().Where(row => row.ApplicationId == application.Id).OrderBy(row => row.At).ToListAsync(cancel);
        var acts = await context.History.AsNoTracking().Where(row => row.SubjectId == application.Id).Select(row => row.Act).ToListAsync(cancel);
        return AppealGround.Of(application, season, rules.Of(season).Calendar, decisions, acts);
    }

    private async Task<AppealFiled> WriteAsync(
        Application application, Season season, Account guardian, AppealGround ground, string words, CancellationToken cancel)
    {
        var (now, id) = (time.GetUtcNow(), Guid.CreateVersion7());
        var days = AppealClock.DaysOf(rules.Of(season));
        var due = AppealClock.DueAt(now, days);
        context.Appeals.Add(new Appeal
        {
            Id = id, CountyCode = application.CountyCode, SeasonId = season.Id, ApplicationId = application.Id, Number = application.Number,
            Subject = ground.Subject, DecisionId = ground.Decision?.Id, DecidedBy = ground.Decision?.DecidedBy, FiledAt = now, FiledById = guardian.Id,
            WordsCipher = personal.Encrypt(words, id), DueAt = due, OpenKey = $"{application.Id:N} {(int)ground.Subject}",
        });
        context.AppealDrafts.RemoveRange(await context.AppealDrafts
            .Where(row => row.ApplicationId == application.Id && row.Subject == ground.Subject).ToListAsync(cancel));
        await history.AppendAsync(application.CountyCode, application.Id, guardian.DisplayName, "appeal.filed", ground.Subject.ToString(), cancel);
        var county = await context.Counties.AsNoTracking().SingleAsync(row => row.Code == application.CountyCode, cancel);
        await new FamilyLetters(context, outbox).TellAsync(application, guardian.Id, AppealTexts.Filed(application.Number, county, due), cancel);
        return await TryAsync(cancel) ? new AppealFiled.Done(due) : new AppealFiled.NotPossible(AppealProblem.Stale);
    }

    private async Task<bool> TryAsync(CancellationToken cancel)
    {
        try
        {
            await context.SaveChangesAsync(cancel);
            return true;
        }
        catch (DbUpdateException error) when (error is DbUpdateConcurrencyException || DatabaseEngine.IsDuplicate(error))
        {
            context.ChangeTracker.Clear();
            return false;
        }
    }
}
