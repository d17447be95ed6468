using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Clocks;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Families;
using EnrollOnline.Casework.Histories;
using EnrollOnline.Casework.Reviews;
using EnrollOnline.Casework.Rules;
using EnrollOnline.Casework.Supplements;
using EnrollOnline.RecordChecks.Findings;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Corrections;

/// <summary>
/// Takes a family's correction of just the field that a register's answer put in question, and has that register asked
/// again. Sent twice it is written once. A decided case is not touched.
/// </summary>
public sealed class CorrectionDesk(
    EnrollContext context, FamilyRights rights, StatementWriter statements, CaseFindings findings, CaseHistory history, ReviewRounds rounds,
    SeasonRules rules, ApplicationDesk applications, TimeProvider time)
{
    /// <summary>The act in a case's history that stands for a correction.</summary>
    public const string Corrected = "correction.made";

    /// <summary>The act in a case's history that stands for "both texts mean the same".</summary>
    public const string CalledSame = "correction.same";

    /// <summary>Most corrections of one case in <see cref="Day"/>: enough for every slip, too few to try numbers out.</summary>
    public const int MostInADay = 10;

    /// <summary>The time in which they are counted.</summary>
    public static readonly TimeSpan Day = TimeSpan.FromHours(24);

    /// <summary>A field that the guardian may correct now.</summary>
    /// <param name="number">Application number.</param>
    /// <param name="guardian">The guardian.</param>
    /// <param name="fact">What was asked about, as in a finding's fact.</param>
    /// <param name="code">Code of the field.</param>
    /// <param name="cancel">Stops the queries.</param>
    /// <returns>Null when there is no such case, or nothing of the kind to correct now.</returns>
    public async Task<OpenCorrection?> FindAsync(
        string number, Account guardian, string fact, string code, CancellationToken cancel = default)
    {
        if (await CaseAsync(number, guardian, cancel) is not { } application)
        {
            return null;
        }

        var season = await SeasonAsync(application, cancel);
        var until = rules.Of(season).Calendar.SupplementCloses.FromShanghai();
        var form = statements.Read(application);
        return CaseFiles.CanRequery(application, season) && time.GetUtcNow() <= until
            && await OfferAsync(application, form, fact, code, cancel) is { } offer
                ? new OpenCorrection(number, offer, offer.Field.Read(form) ?? "", application.ReviewRound, until)
                : null;
    }

    /// <summary>Corrects one field; a new review round begins, in which only the corrected register is asked.</summary>
    /// <param name="number">Application number.</param>
    /// <param name="guardian">The guardian.</param>
    /// <param name="fact">What was asked about, as in a finding's fact.</param>
    /// <param name="code">Code of the field.</param>
    /// <param name="mending">What the family does about it.</param>
    /// <param name="round">The review round that the family saw.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task<Correction> CorrectAsync(
        string number, Account guardian, string fact, string code, Mending mending, int round, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(guardian);
        ArgumentNullException.ThrowIfNull(mending);
        var correction = await TryAsync(number, guardian, fact, code, mending, round, cancel);
        // Somebody wrote between our look and our writing: the same correction from another tab is no conflict.
        return correction is Correction.Overtaken
            ? await TryAsync(number, guardian, fact, code, mending, round, cancel)
            : correction;
    }

    private async Task<Correction> TryAsync(
        string number, Account guardian, string fact, string code, Mending mending, int round, CancellationToken cancel)
    {
        context.ChangeTracker.Clear();
        if (await CaseAsync(number, guardian, cancel) is not { } application)
        {
            return new Correction.NotFound();
        }

        var season = await SeasonAsync(application, cancel);
        var before = statements.Read(application);
        var offer = await OfferAsync(application, before, fact, code, cancel);
        if (application.ReviewRound != round)
        {
            return Stands(mending, FormFields.Find(code), before) ? new Correction.Accepted() : new Correction.Overtaken();
        }

        var (now, closes) = (time.GetUtcNow(), rules.Of(season).Calendar.SupplementCloses.FromShanghai());
        if (now > closes || season.State != SeasonState.Open)
        {
            return new Correction.TooLate(closes);
        }

        if (offer is null || !CaseFiles.CanRequery(application, season))
        {
            return new Correction.Overtaken();
        }

        return mending is Mending.SameThing
            ? await NoteAsync(application, guardian, offer, fact, cancel)
            : await WriteAsync(application, season, guardian, offer, fact, mending, before, cancel);
    }

    private async Task<Correction> WriteAsync(
        Application application, Season season, Account guardian, CorrectionOffer offer, string fact, Mending mending,
        ApplicationForm before, CancellationToken cancel)
    {
        if (mending is Mending.AsRecorded && !offer.CanTakeRecord)
        {
            return new Correction.Overtaken();
        }

        var text = mending is Mending.Own own ? own.Text : offer.Difference!.Recorded;
        if (text == (offer.Field.Read(before) ?? ""))
        {
            return new Correction.Unchanged();
        }

        if (await TooOftenUntilAsync(application, cancel) is { } from)
        {
            return new Correction.TooOften(from);
        }

        var after = StatementWriter.WithFittingChoices(before, offer.Field.Write(before, text));
        var problems = FormCheck.Check(after, await applications.FrameAsync(season, cancel));
        if (problems.Count > 0)
        {
            return new Correction.Incomplete(problems);
        }

        var child = application.ChildIndex;
        statements.Write(application, after);
        await rounds.BeginAsync(application, before, after, rules.Of(season), correcting: true, cancel);
        application.Revision++;
        await history.AppendAsync(
            application.CountyCode, application.Id, guardian.DisplayName, Corrected, $"{fact}:{offer.Field.Code}", cancel);
        return await SaveAsync(new Correction.Accepted(), child != application.ChildIndex, cancel);
    }

    private async Task<Correction> NoteAsync(
        Application application, Account guardian, CorrectionOffer offer, string fact, CancellationToken cancel)
    {
        if (!offer.CanCallSame)
        {
            return new Correction.Overtaken();
        }

        var reason = $"{fact}:{offer.Field.Code}";
        var noted = await Entries(application, CalledSame).AnyAsync(entry => entry.Reason == reason, cancel);
        if (noted)
        {
            return new Correction.Noted();
        }

        await history.AppendAsync(application.CountyCode, application.Id, guardian.DisplayName, CalledSame, reason, cancel);
        return await SaveAsync(new Correction.Noted(), false, cancel);
    }

    private async Task<CorrectionOffer?> OfferAsync(
        Application application, ApplicationForm form, string fact, string code, CancellationToken cancel)
    {
        var latest = CaseFindings.Latest((await findings.OfAsync([application.Id], cancel))[application.Id]);
        return latest.GetValueOrDefault(fact) is { } finding
            ? CorrectionOffers.Of(
                fact, finding.Status.Kind, (finding.Status as FindingStatus.NotComparable)?.Reason,
                (finding.Status as FindingStatus.Mismatch)?.Fields ?? [], form).FirstOrDefault(offer => offer.Field.Code == code)
            : null;
    }

    private async Task<DateTimeOffset?> TooOftenUntilAsync(Application application, CancellationToken cancel)
    {
        var since = time.GetUtcNow() - Day;
        var made = await Entries(application, Corrected).Where(entry => entry.At > since)
            .OrderByDescending(entry => entry.At).Select(entry => entry.At).Take(MostInADay).ToListAsync(cancel);
        return made.Count == MostInADay ? made[^1] + Day : null;
    }

    private IQueryable<HistoryEntry> Entries(Application application, string act) =>
        context.History.AsNoTracking().Where(entry => entry.SubjectId == application.Id && entry.Act == act);

    private Task<Application?> CaseAsync(string number, Account guardian, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(guardian);
        return rights.Acting(guardian.Id).SingleOrDefaultAsync(row => row.Number == number, cancel);
    }

    private Task<Season> SeasonAsync(Application application, CancellationToken cancel) =>
        context.Seasons.AsNoTracking().SingleAsync(row => row.Id == application.SeasonId, cancel);

    private static bool Stands(Mending mending, CorrectionField? field, ApplicationForm form) =>
        mending is Mending.AsRecorded || (mending is Mending.Own own && field is not null && field.Read(form) == own.Text);

    private async Task<Correction> SaveAsync(Correction done, bool otherChild, CancellationToken cancel)
    {
        try
        {
            await context.SaveChangesAsync(cancel);
            return done;
        }
        catch (DbUpdateException error) when (error is DbUpdateConcurrencyException || DatabaseEngine.IsDuplicate(error))
        {
            context.ChangeTracker.Clear();
            return otherChild && error is not DbUpdateConcurrencyException ? new Correction.Duplicate() : new Correction.Overtaken();
        }
    }
}
