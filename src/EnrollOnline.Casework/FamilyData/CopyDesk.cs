using EnrollOnline.Casework.Accounts;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Families;
using EnrollOnline.Casework.Privacy;
using EnrollOnline.Casework.Reviews;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.FamilyData;

/// <summary>Makes a copy of everything held about a guardian and the children of whose cases they are a guardian. Taking one is on record.</summary>
public sealed class CopyDesk(
    EnrollContext context, FamilyRights rights, PersonalData personal, CaseFindings findings, LookLog log, GuardianAccounts accounts, Eraser eraser,
    TimeProvider time)
{
    private const int MostLooks = 10_000;

    /// <summary>Makes the copy and writes down that it was taken. Saves.</summary>
    /// <param name="account">Whose.</param>
    /// <param name="way">How it is handed over, for the record: page or file.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task<FamilyCopy> TakeAsync(Account account, string way, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(account);
        var now = time.GetUtcNow();
        var seasons = await context.Seasons.AsNoTracking().ToDictionaryAsync(season => season.Id, season => season, cancel);
        var rows = await rights.Acting(account.Id).AsNoTracking().OrderByDescending(row => row.SubmittedAt).ToListAsync(cancel);
        List<CopiedCase> cases = [];
        foreach (var row in rows)
        {
            cases.Add(await CaseAsync(row, seasons[row.SeasonId], cancel));
            context.Accesses.Add(new AccessEntry
            {
                CountyCode = row.CountyCode, ApplicationId = row.Id, Actor = account.DisplayName, Purpose = $"{LookLog.Copied}: {way}", At = now,
            });
        }

        var drafts = await rights.ActingDrafts(account.Id).AsNoTracking().Where(draft => draft.ApplicationId == null).ToListAsync(cancel);
        var proofs = await eraser.ProofsAsync(account.Id, cancel);
        await context.SaveChangesAsync(cancel);
        return new FamilyCopy(
            now, accounts.MobileOf(account)?.Digits, cases,
            [.. drafts.Select(draft => new CopiedDraft(
                seasons[draft.SeasonId].Code, draft.SavedAt, personal.DecryptJson<ApplicationForm>(draft.FormCipher, draft.Id)))],
            [.. proofs.Select(proof => new CopiedErasure(proof.ErasedAt, proof.Kind, proof.Number))]);
    }

    private async Task<CopiedCase> CaseAsync(Application row, Season season, CancellationToken cancel)
    {
        var isOut = season.State == SeasonState.Published;
        var offers = isOut
            ? await context.Offers.AsNoTracking().Where(offer => offer.ApplicationId == row.Id).OrderBy(offer => offer.Turn)
                .Select(offer => new CopiedSeat(
                    context.Schools.Where(school => school.SeasonId == row.SeasonId && school.Code == offer.SchoolCode).Select(school => school.Name).First(),
                    offer.State, offer.DueAt, offer.AnsweredAt)).ToListAsync(cancel)
            : [];
        var looks = await log.ReadAsync(context.Applications.Where(one => one.Id == row.Id), 1, MostLooks, cancel);
        return new CopiedCase
        {
            Number = row.Number, Season = season.Code, SubmittedAt = row.SubmittedAt, State = row.State, Category = row.CategoryCode,
            Bureau = await context.Counties.Where(county => county.Code == row.CountyCode).Select(county => county.BureauName).SingleAsync(cancel),
            Form = personal.DecryptJson<ApplicationForm>(row.FormCipher, row.Id),
            Findings = [.. (await findings.OfAsync([row.Id], cancel))[row.Id].Select(stored => stored.Finding)],
            Requests = await context.Supplements.AsNoTracking().Where(one => one.ApplicationId == row.Id).OrderBy(one => one.AskedAt)
                .Select(one => new CopiedRequest(one.AskedAt, one.Item, one.Reason, one.DueAt, one.AnsweredAt, one.Answer)).ToListAsync(cancel),
            Photographs = [.. (await context.Photographs.AsNoTracking().Where(one => one.ApplicationId == row.Id).OrderBy(one => one.Place).ToListAsync(cancel))
                .Select(one => new CopiedPhotograph(one.Kind, one.KeptAt, personal.DecryptBytes(one.PictureCipher, one.Id)))],
            Decisions = await context.Decisions.AsNoTracking().Where(one => one.ApplicationId == row.Id).OrderBy(one => one.At)
                .Select(one => new CopiedDecision(one.At, one.Outcome, one.Clause, one.Reason)).ToListAsync(cancel),
            Appeals = [.. (await context.Appeals.AsNoTracking().Where(one => one.ApplicationId == row.Id).OrderBy(one => one.FiledAt).ToListAsync(cancel))
                .Select(one => new CopiedWords(one.FiledAt, personal.Decrypt(one.WordsCipher, one.Id), one.Answer, one.AnsweredAt))],
            Ratings = [.. (await context.Ratings.AsNoTracking().Where(one => one.ApplicationId == row.Id).OrderBy(one => one.RatedAt).ToListAsync(cancel))
                .Select(one => new CopiedWords(one.RatedAt, one.WordsCipher is { } words ? personal.Decrypt(words, one.Id) : ""))],
            Seats = offers,
            LotteryNumber = isOut
                ? await context.PlacementResults.Where(one => one.RunId == season.PublishedRunId && one.ApplicationId == row.Id)
                    .Select(one => one.LotteryNumber).FirstOrDefaultAsync(cancel)
                : null,
            Messages = await context.Outbox.AsNoTracking().Where(one => one.ApplicationId == row.Id).OrderBy(one => one.CreatedAt)
                .Select(one => new CopiedMessage(one.CreatedAt, one.Text, one.SentAt)).ToListAsync(cancel),
            Looks = looks.Lines,
            History = await context.History.AsNoTracking().Where(one => one.SubjectId == row.Id).OrderBy(one => one.Sequence)
                .Select(one => new CopiedAct(one.At, one.Act, one.Reason)).ToListAsync(cancel),
        };
    }
}
