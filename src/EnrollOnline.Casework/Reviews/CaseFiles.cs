using EnrollOnline.Admissions;
using EnrollOnline.Admissions.Categories;
using EnrollOnline.Admissions.Explanations;
using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Clocks;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Families;
using EnrollOnline.Casework.Privacy;
using EnrollOnline.Casework.Rules;
using EnrollOnline.RecordChecks.Findings;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Reviews;

/// <summary>Reads cases for the pages. Nothing is changed.</summary>
public sealed class CaseFiles(
    EnrollContext context, FamilyRights rights, PersonalData personal, CaseFindings findings, SeasonRules rules, SeasonShelf seasons,
    ConnectedRegisters registers,
    TimeProvider time)
{
    /// <summary>The act in a case's history that stands for a new check the guardian asked for.</summary>
    public const string Requeried = "review.requeried";

    /// <summary>How long a guardian waits between two new checks.</summary>
    public static readonly TimeSpan RequeryPause = TimeSpan.FromHours(1);

    /// <summary>A case that somebody takes part in.</summary>
    /// <param name="number">Application number as stored.</param>
    /// <param name="accountId">The account.</param>
    /// <param name="cancel">Stops the queries.</param>
    /// <returns>Null when the account has no part in such a case.</returns>
    public async Task<CaseFile?> FindOwnAsync(string number, Guid accountId, CancellationToken cancel = default) =>
        await rights.Seeing(accountId).AsNoTracking().SingleOrDefaultAsync(row => row.Number == number, cancel) is { } application
            ? await OfAsync(application, cancel)
            : null;

    /// <summary>The cases an account applied for, newest first.</summary>
    /// <param name="accountId">The account.</param>
    /// <param name="cancel">Stops the query.</param>
    public Task<IReadOnlyList<CaseSummary>> ListOwnAsync(Guid accountId, CancellationToken cancel = default) =>
        ListAsync(rights.Applied(accountId), cancel);

    /// <summary>The cases of others that an account takes part in, newest first.</summary>
    /// <param name="accountId">The account.</param>
    /// <param name="cancel">Stops the query.</param>
    public async Task<IReadOnlyList<CaseSummary>> ListSharedAsync(Guid accountId, CancellationToken cancel = default)
    {
        var roles = await rights.CaseRolesAsync(accountId, cancel);
        var cases = await ListAsync(rights.Shared(accountId), cancel);
        return [.. cases.Select(row => row with { Role = roles.GetValueOrDefault(row.Number, FamilyRole.Helper) })];
    }

    private async Task<IReadOnlyList<CaseSummary>> ListAsync(IQueryable<Application> cases, CancellationToken cancel) =>
        await cases.AsNoTracking().OrderByDescending(row => row.SubmittedAt)
            .Select(row => new CaseSummary(
                row.Number, row.SeasonId, row.CountyCode, row.ChildName, row.State, row.SubmittedAt,
                row.State == ApplicationState.AwaitingSupplement
                    ? context.Supplements.Count(open => open.ApplicationId == row.Id && open.AnsweredAt == null)
                    : 0))
            .ToListAsync(cancel);

    /// <summary>The file of a case that the caller may see.</summary>
    /// <param name="application">The case.</param>
    /// <param name="cancel">Stops the queries.</param>
    internal async Task<CaseFile> OfAsync(Application application, CancellationToken cancel)
    {
        var season = await seasons.OfAsync(application.SeasonId, cancel);
        var rulebook = rules.Of(season);
        var form = personal.DecryptJson<ApplicationForm>(application.FormCipher, application.Id);
        var stored = (await findings.OfAsync([application.Id], cancel))[application.Id].ToList();
        var beingChecked = application is { State: ApplicationState.Submitted, ParkedSince: null } && season.State == SeasonState.Open;
        // An answer from before a new round says nothing of what is being asked now.
        var latest = CaseFindings.Latest(stored.Where(one => !beingChecked || one.Row.Round == application.ReviewRound));
        var supplements = await context.Supplements.AsNoTracking().Where(row => row.ApplicationId == application.Id)
            .OrderBy(row => row.AskedAt).ToListAsync(cancel);
        var history = await context.History.AsNoTracking().Where(row => row.SubjectId == application.Id)
            .OrderBy(row => row.Sequence).Select(row => new HistoryLine(row.At, row.Actor, row.Act, row.Reason)).ToListAsync(cancel);
        var facts = StoredFacts.Read(application.FactsText);
        return new CaseFile
        {
            Number = application.Number, SeasonId = application.SeasonId, ChildName = application.ChildName,
            BirthDate = application.BirthDate, State = application.State, OfficerReason = application.OfficerReason,
            SubmittedAt = application.SubmittedAt, WaitingSince = application.WaitingSince, Round = application.ReviewRound,
            BeingChecked = beingChecked, Earlier = EarlierOf(stored, latest),
            Form = MaskedForm.Of(form), Facts = facts, Verdict = facts is null ? null : CategoryFinder.Find(rulebook, facts),
            Sources = SourceLines.Of(application, form, rulebook, latest, facts, supplements, registers.Of(application.CountyCode)),
            Category = application.CategoryCode is { } code
                ? LineOf(code, rulebook.FindCategory(code), application.Ties)
                : null,
            Supplements = [.. supplements.Select(row => new SupplementLine(
                row.Id, row.Item, row.Reason, row.AskedAt, row.DueAt, row.AnsweredAt, row.Answer))],
            Decisions = await DecisionsAsync(application.Id, rulebook, cancel), History = history,
            RequeryFrom = RequeryFrom(application, season, history), Revision = application.Revision,
        };
    }

    private static IReadOnlyList<EarlierAnswer> EarlierOf(
        IReadOnlyList<StoredFinding> stored, IReadOnlyDictionary<string, Finding> latest) =>
    [
        .. stored.Where(one => latest.GetValueOrDefault(one.Finding.Fact) is not { } shown || shown.At != one.Finding.At)
            .Select(one => new EarlierAnswer(
                one.Row.Round, one.Finding.Source, one.Finding.Fact, one.Finding.Status.Kind, one.Finding.At,
                (one.Finding.Status as FindingStatus.Mismatch)?.Fields ?? [], one.Finding.Answered)),
    ];

    private static CategoryLine LineOf(string code, CategoryRule? category, string? ties) =>
        category is not null && TieValues.TryParse(ties ?? "", out var values)
            ? new CategoryLine(code, category.Name, TieWords.Say(category.TieBreaks, values))
            : new CategoryLine(code, new Wording(code, code), new Wording("", ""));

    private async Task<IReadOnlyList<DecisionLine>> DecisionsAsync(Guid applicationId, Rulebook rulebook, CancellationToken cancel)
    {
        var rows = await context.Decisions.AsNoTracking().Where(row => row.ApplicationId == applicationId)
            .OrderBy(row => row.At).ToListAsync(cancel);
        return [.. rows.Select(row => new DecisionLine(
            row.Outcome, row.Clause, rulebook.FindClause(row.Clause)?.Text ?? new Wording(row.Clause, row.Clause), row.Reason,
            row.DecidedBy, row.At, rulebook.Calendar.AppealCloses.FromShanghai()))];
    }

    private DateTimeOffset? RequeryFrom(Application application, Season season, List<HistoryLine> history)
    {
        if (!CanRequery(application, season))
        {
            return null;
        }

        var now = time.GetUtcNow();
        return history.FindLast(line => line.Act == Requeried)?.At + RequeryPause is { } from && from > now ? from : now;
    }

    /// <summary>True when a new check is of use: the case waits for an officer or for a silent register.</summary>
    /// <param name="application">The case.</param>
    /// <param name="season">Its season.</param>
    public static bool CanRequery(Application application, Season season)
    {
        ArgumentNullException.ThrowIfNull(application);
        ArgumentNullException.ThrowIfNull(season);
        return season.State == SeasonState.Open
            && (application.State == ApplicationState.WithOfficer
                || (application.State == ApplicationState.Submitted && application.ParkedSince is not null));
    }
}
