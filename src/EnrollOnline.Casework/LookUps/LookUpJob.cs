using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Guides;
using EnrollOnline.Casework.Privacy;
using EnrollOnline.RecordChecks;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.HouseholdRegistration;
using EnrollOnline.RecordChecks.IdDocuments;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.LookUps;

/// <summary>
/// Puts the questions of <see cref="LookUpDesk"/> to the household registers. The queue is the data; a worker that dies leaves a
/// lease that ends. Only a full match is kept: the child's name and number, and the proven guardian in the same book.
/// </summary>
public sealed class LookUpJob(EnrollContext context, PersonalData personal, RecordDesk records, DatabaseEngine engine, TimeProvider time)
{
    private const int Most = 20;
    private static readonly TimeSpan _lease = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan _again = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan _kept = TimeSpan.FromDays(1);

    /// <summary>Asks what is due. May be called by any number of workers at once.</summary>
    /// <param name="worker">Name of the worker, for the lease; each worker has its own.</param>
    /// <param name="cancel">Stops; what was not finished is taken up again when the lease ends.</param>
    /// <returns>How many were asked about.</returns>
    public async Task<int> RunBatchAsync(string worker, CancellationToken cancel = default)
    {
        var now = time.GetUtcNow();
        var due = await engine.LeaseLookUpsAsync(context, worker, now, now + _lease, Most, cancel);
        if (due.Count == 0)
        {
            return 0;
        }

        var rows = await context.HouseholdLookUps.AsNoTracking().Where(row => due.Contains(row.Id) && row.QuestionCipher != null).ToListAsync(cancel);
        var findings = await records.AskAsync([.. rows.Select(Question)], cancel);
        for (var i = 0; i < rows.Count; i++)
        {
            await EndAsync(rows[i], findings[i], worker, cancel);
        }

        return rows.Count;
    }

    /// <summary>Takes out what is a day old, or whose draft was handed in. The consent stays on record.</summary>
    /// <param name="cancel">Stops; the next call goes on.</param>
    public async Task ForgetAsync(CancellationToken cancel = default)
    {
        var before = time.GetUtcNow() - _kept;
        var over = context.HouseholdLookUps.Where(row => (row.QuestionCipher != null || row.AnswerCipher != null)
            && (row.DecidedAt < before || context.Drafts.Any(draft => draft.Id == row.DraftId && draft.ApplicationId != null)));
        await over.ExecuteUpdateAsync(
            set => set.SetProperty(row => row.State, LookUpState.Used).SetProperty(row => row.DueAt, (DateTimeOffset?)null)
                .SetProperty(row => row.QuestionCipher, (byte[]?)null).SetProperty(row => row.AnswerCipher, (byte[]?)null),
            cancel);
    }

    private RecordQuestion Question(HouseholdLookUp row)
    {
        var asked = personal.DecryptJson<PeopleAsked>(row.QuestionCipher!, row.Id);
        return new HouseholdQuestion(
            new PersonAsked(asked.ChildName, ResidentIdNumber.Parse(asked.ChildNumber)),
            new PersonAsked(asked.GuardianName, ResidentIdNumber.Parse(asked.GuardianNumber))) { County = row.CountyCode };
    }

    // Written only while the family still waits and this worker holds the row: who rather typed is not overtaken.
    private async Task EndAsync(HouseholdLookUp row, Finding finding, string worker, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var held = context.HouseholdLookUps.Where(kept => kept.Id == row.Id && kept.State == LookUpState.Waiting && kept.LeaseOwner == worker);
        if (finding.Status.WillBeAskedAgain && now + _again < row.DecidedAt + _patience)
        {
            DateTimeOffset? next = now + _again;
            await held.ExecuteUpdateAsync(
                set => set.SetProperty(kept => kept.DueAt, next).SetProperty(kept => kept.LeaseUntil, (DateTimeOffset?)null), cancel);
            return;
        }

        var found = finding.Confirms ? await ReadAsync(row.CountyCode, finding.AnswerAs<HouseholdAnswer>()!, cancel) : null;
        var state = found is not null ? LookUpState.Found : finding.Status.WillBeAskedAgain ? LookUpState.Silent : LookUpState.Nothing;
        var answer = found is null ? null : personal.EncryptJson(found, row.Id);
        DateTimeOffset? ended = now;
        await held.ExecuteUpdateAsync(
            set => set.SetProperty(kept => kept.State, state).SetProperty(kept => kept.AnswerCipher, answer)
                .SetProperty(kept => kept.QuestionCipher, (byte[]?)null).SetProperty(kept => kept.DueAt, (DateTimeOffset?)null)
                .SetProperty(kept => kept.EndedAt, ended).SetProperty(kept => kept.LeaseUntil, (DateTimeOffset?)null),
            cancel);
    }

    // Whether the book is of this county must follow from the record: nobody guesses it.
    private async Task<FoundHousehold?> ReadAsync(string county, HouseholdAnswer answer, CancellationToken cancel)
    {
        if (answer.CommunityCode.Length > 0 && !answer.CommunityCode.StartsWith(county, StringComparison.Ordinal))
        {
            return new FoundHousehold(false, answer.BookNumber, answer.Address, null);
        }

        var places = await context.Communities.AsNoTracking().Where(row => row.CountyCode == county).OrderBy(row => row.Code)
            .Select(row => new ZonePlace(row.Code, row.Name, row.StreetName)).ToListAsync(cancel);
        var community = places.Find(place => place.Code == answer.CommunityCode)?.Code
            ?? (PlaceNames.Find(places, answer.Address) is { Total: 1, Places: [var only] } ? only.Code : null);
        return community is null && answer.CommunityCode.Length == 0 ? null : new FoundHousehold(true, answer.BookNumber, answer.Address, community);
    }
}
