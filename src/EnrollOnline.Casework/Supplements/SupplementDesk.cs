using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Families;
using EnrollOnline.Casework.Histories;
using EnrollOnline.Casework.Papers;
using EnrollOnline.Casework.Reviews;
using EnrollOnline.Casework.Rules;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Supplements;

/// <summary>The family's side of a review: it answers what officers ask, and asks for the records to be compared again.</summary>
public sealed class SupplementDesk(
    EnrollContext context, FamilyRights rights, StatementWriter statements, CaseHistory history, ReviewRounds rounds, SeasonRules rules,
    PaperShelf papers, ApplicationDesk applications, TimeProvider time)
{
    private const int LongestAnswer = 2000;

    /// <summary>The open requests of a guardian's case, oldest first.</summary>
    /// <param name="number">Application number.</param>
    /// <param name="guardian">The guardian.</param>
    /// <param name="cancel">Stops the query.</param>
    public async Task<IReadOnlyList<OpenSupplement>> ListAsync(string number, Account guardian, CancellationToken cancel = default)
    {
        var rows = await Open(guardian).Where(pair => pair.Application.Number == number)
            .OrderBy(pair => pair.Supplement.AskedAt).AsNoTracking().ToListAsync(cancel);
        return [.. rows.Select(Opened)];
    }

    /// <summary>One open request.</summary>
    /// <param name="supplementId">The request.</param>
    /// <param name="guardian">The guardian.</param>
    /// <param name="cancel">Stops the query.</param>
    /// <returns>Null when this guardian has no such open request.</returns>
    public async Task<OpenSupplement?> FindAsync(Guid supplementId, Account guardian, CancellationToken cancel = default) =>
        await Open(guardian).Where(pair => pair.Supplement.Id == supplementId).AsNoTracking().SingleOrDefaultAsync(cancel) is { } row
            ? Opened(row)
            : null;

    /// <summary>Answers a request: only the part that was asked for may change. A new review round begins.</summary>
    /// <param name="supplementId">The request.</param>
    /// <param name="guardian">The guardian.</param>
    /// <param name="change">The change to the form; may give the same form back when words or papers are the answer.</param>
    /// <param name="answer">The family's own words, cut after 2000 characters; may be empty.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task<SupplementAnswer> AnswerAsync(
        Guid supplementId, Account guardian, Func<ApplicationForm, ApplicationForm> change, string answer,
        CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(guardian);
        ArgumentNullException.ThrowIfNull(change);
        if (await Open(guardian).SingleOrDefaultAsync(pair => pair.Supplement.Id == supplementId, cancel)
            is not { Supplement: var supplement, Application: var application })
        {
            return new SupplementAnswer.NotFound();
        }

        var now = time.GetUtcNow();
        if (now > supplement.DueAt)
        {
            return new SupplementAnswer.TooLate(supplement.DueAt);
        }

        if (string.IsNullOrWhiteSpace(answer) && await papers.MissingAsync(supplementId, guardian.Id, cancel) is { Count: > 0 } missing)
        {
            return new SupplementAnswer.PapersMissing(missing);
        }

        var season = await context.Seasons.AsNoTracking().SingleAsync(row => row.Id == application.SeasonId, cancel);
        var before = statements.Read(application);
        var after = StatementWriter.WithFittingChoices(before, change(before));
        var others = FormChanges.Parts(before, after).Where(part => part != supplement.Item).ToList();
        if (others.Count > 0 && !(others is [FormParts.Choices] && OnlyRanksAnew(before, after)))
        {
            return new SupplementAnswer.OtherParts(others);
        }

        var problems = FormCheck.Check(after, await applications.FrameAsync(season, cancel));
        if (problems.Count > 0)
        {
            return new SupplementAnswer.Incomplete(problems);
        }

        var child = application.ChildIndex;
        statements.Write(application, after);
        var words = answer ?? "";
        (supplement.AnsweredAt, supplement.Answer) = (now, words[..Math.Min(words.Length, LongestAnswer)]);
        await rounds.BeginAsync(application, before, after, rules.Of(season), correcting: false, cancel);
        application.Revision++;
        await history.AppendAsync(
            application.CountyCode, application.Id, guardian.DisplayName, "supplement.answered", supplement.Item, cancel);
        return await SaveAsync(application.Number, child != application.ChildIndex, cancel);
    }

    /// <summary>Begins a new review round of a case that waits for an officer or for a register; at most once an hour.</summary>
    /// <param name="number">Application number.</param>
    /// <param name="guardian">The guardian.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task<Requery> RequeryAsync(string number, Account guardian, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(guardian);
        var application = await rights.Acting(guardian.Id).SingleOrDefaultAsync(row => row.Number == number, cancel);
        if (application is null)
        {
            return new Requery.NotFound();
        }

        var season = await context.Seasons.AsNoTracking().SingleAsync(row => row.Id == application.SeasonId, cancel);
        if (!CaseFiles.CanRequery(application, season))
        {
            return new Requery.OfNoUse();
        }

        var last = await context.History.AsNoTracking()
            .Where(row => row.SubjectId == application.Id && row.Act == CaseFiles.Requeried)
            .OrderByDescending(row => row.Sequence).Select(row => (DateTimeOffset?)row.At).FirstOrDefaultAsync(cancel);
        if (last + CaseFiles.RequeryPause is { } from && from > time.GetUtcNow())
        {
            return new Requery.TooSoon(from);
        }

        var form = statements.Read(application);
        await rounds.BeginAsync(application, form, form, rules.Of(season), correcting: false, cancel);
        application.Revision++;
        await history.AppendAsync(application.CountyCode, application.Id, guardian.DisplayName, CaseFiles.Requeried, "", cancel);
        return await SaveAsync(number, false, cancel) is SupplementAnswer.Accepted ? new Requery.Started() : new Requery.OfNoUse();
    }

    private IQueryable<SupplementOfCase> Open(Account guardian) =>
        from supplement in context.Supplements
        join application in rights.Acting(guardian.Id) on supplement.ApplicationId equals application.Id
        where supplement.AnsweredAt == null
            && application.State == ApplicationState.AwaitingSupplement
        select new SupplementOfCase { Supplement = supplement, Application = application };

    private OpenSupplement Opened(SupplementOfCase row) => new(
        row.Supplement.Id, row.Application.Number, row.Application.SeasonId, row.Supplement.Item, row.Supplement.Reason,
        row.Supplement.AskedAt, row.Supplement.DueAt,
        statements.Read(row.Application));

    private static bool OnlyRanksAnew(ApplicationForm before, ApplicationForm after) =>
        StatementWriter.MovesZone(before, after) && before.Choices is { } old && after.Choices is { } now
        && old.PrivateSchool == now.PrivateSchool && old.MultiplesTogether == now.MultiplesTogether;

    private async Task<SupplementAnswer> SaveAsync(string number, bool otherChild, CancellationToken cancel)
    {
        try
        {
            await context.SaveChangesAsync(cancel);
            return new SupplementAnswer.Accepted(number);
        }
        catch (DbUpdateException error) when (error is DbUpdateConcurrencyException || DatabaseEngine.IsDuplicate(error))
        {
            context.ChangeTracker.Clear();
            return otherChild && error is not DbUpdateConcurrencyException
                ? new SupplementAnswer.Duplicate()
                : new SupplementAnswer.Overtaken();
        }
    }

    private sealed class SupplementOfCase
    {
        public required Supplement Supplement { get; init; }

        public required Application Application { get; init; }
    }
}
