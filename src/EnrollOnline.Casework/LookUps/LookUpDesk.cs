using EnrollOnline.Admissions.Clauses;
using EnrollOnline.Casework.Accounts;
using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Families;
using EnrollOnline.Casework.Privacy;
using EnrollOnline.Casework.Rules;
using EnrollOnline.RecordChecks.Findings;
using EnrollOnline.RecordChecks.IdDocuments;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.LookUps;

/// <summary>
/// Asks the household register for a family, so that it need not type what the register holds: only where the guardian
/// agrees and the province proved who the guardian is. Knowing two ID numbers is no proof. The asking itself is
/// <see cref="LookUpJob"/>'s; nothing here waits for a department.
/// </summary>
public sealed class LookUpDesk(EnrollContext context, PersonalData personal, FamilyRights rights, ProvinceAccounts accounts, TimeProvider time)
{
    /// <summary>Children that one account may ask about in 24 hours: enough for any family, too few to try numbers out.</summary>
    public const int MostADay = 5;

    /// <summary>True when the register could spare this family typing: the rulebook needs the household, the county's register
    /// is connected, the child can stand in it, and the family has not typed its book.</summary>
    /// <param name="form">What has been stated.</param>
    /// <param name="frame">What it is checked against.</param>
    public static bool Helps(ApplicationForm form, FormFrame frame)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(frame);
        return RulebookNeeds.Of(frame.Rulebook, migrant: false).Contains(FactName.Household)
            && frame.Connected.Contains(RecordSource.HouseholdRegistration)
            && form.Household is not { BookNumber.Length: > 0 } && form.Household is not { InCounty: false }
            && ChildOf(form) is { IsHongKongMacaoTaiwan: false };
    }

    /// <summary>How the look-up for the child of a form stands; null when the family was not asked yet.</summary>
    /// <param name="draftId">The draft.</param>
    /// <param name="accountId">Who is signed in.</param>
    /// <param name="form">The draft's form.</param>
    /// <param name="cancel">Stops the query.</param>
    public async Task<LookUp?> FindAsync(Guid draftId, Guid accountId, ApplicationForm form, CancellationToken cancel = default)
    {
        if (ChildOf(form) is not { } child || await RowAsync(draftId, accountId, child, cancel) is not { } row)
        {
            return null;
        }

        // What was taken out after a day is told apart from what was never there: nothing is shown either way.
        var found = row is { State: LookUpState.Found, AnswerCipher: { } cipher } ? personal.DecryptJson<FoundHousehold>(cipher, row.Id) : null;
        return new LookUp(row.State == LookUpState.Found && found is null ? LookUpState.Used : row.State, row.DecidedAt, found);
    }

    /// <summary>The guardian agrees: writes the consent down and puts the question in the queue. Saves. Twice is once.</summary>
    /// <param name="draftId">The draft.</param>
    /// <param name="accountId">Who is signed in; their identity must be proven.</param>
    /// <param name="frame">What the draft is checked against.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task<LookUpWish> AgreeAsync(Guid draftId, Guid accountId, FormFrame frame, CancellationToken cancel = default)
    {
        if (await accounts.IdentityOfAsync(accountId, cancel) is not { } guardian || await DraftAsync(draftId, accountId, cancel) is not { } draft
            || FormOf(draft) is not { } form || !Helps(form, frame) || ChildOf(form) is not { } child)
        {
            return LookUpWish.NotOffered;
        }

        var (now, dayAgo) = (time.GetUtcNow(), time.GetUtcNow().AddDays(-1));
        if (await RowAsync(draftId, accountId, child, cancel) is { State: LookUpState.Waiting or LookUpState.Found })
        {
            return LookUpWish.Taken;
        }

        if (await context.HouseholdLookUps.CountAsync(row => row.AccountId == accountId && row.Agreed && row.DecidedAt > dayAgo, cancel) >= MostADay)
        {
            return LookUpWish.TooMany;
        }

        var id = Guid.CreateVersion7();
        var asked = new PeopleAsked(form.Child!.Name, child.Reveal(), guardian.Name, guardian.IdNumber);
        await WriteAsync(New(draft, accountId, child, agreed: true, now, id, personal.EncryptJson(asked, id)), cancel);
        return LookUpWish.Taken;
    }

    /// <summary>The guardian rather types: nobody is asked, or what came back is put away. Saves.</summary>
    /// <param name="draftId">The draft.</param>
    /// <param name="accountId">Who is signed in.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task DeclineAsync(Guid draftId, Guid accountId, CancellationToken cancel = default)
    {
        if (await DraftAsync(draftId, accountId, cancel) is not { } draft || ChildOf(FormOf(draft)) is not { } child)
        {
            return;
        }

        if (await RowAsync(draftId, accountId, child, cancel) is { Agreed: true })
        {
            await PutAwayAsync(draftId, accountId, cancel);
            return;
        }

        await WriteAsync(New(draft, accountId, child, agreed: false, time.GetUtcNow(), Guid.CreateVersion7(), null), cancel);
    }

    /// <summary>What came back stands in the form now, or is not wanted: it is taken out of the store. Saves.</summary>
    /// <param name="draftId">The draft.</param>
    /// <param name="accountId">Who is signed in.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task PutAwayAsync(Guid draftId, Guid accountId, CancellationToken cancel = default) =>
        await context.HouseholdLookUps.Where(row => row.DraftId == draftId && row.AccountId == accountId && row.Agreed)
            .ExecuteUpdateAsync(
                set => set.SetProperty(row => row.State, LookUpState.Used).SetProperty(row => row.DueAt, (DateTimeOffset?)null)
                    .SetProperty(row => row.QuestionCipher, (byte[]?)null).SetProperty(row => row.AnswerCipher, (byte[]?)null),
                cancel);

    private static ResidentIdNumber? ChildOf(ApplicationForm? form) =>
        form?.Child is { Document: IdDocumentKind.ResidentId, Name.Length: > 0 } child
            && ResidentIdNumber.TryParse(child.IdNumber, DateOnly.MaxValue, out var number) == IdNumberProblem.None ? number : null;

    private HouseholdLookUp New(Draft draft, Guid accountId, ResidentIdNumber child, bool agreed, DateTimeOffset now, Guid id, byte[]? question) => new()
    {
        Id = id, CountyCode = draft.CountyCode, DraftId = draft.Id, AccountId = accountId, ChildIndex = IndexOf(child), Agreed = agreed,
        ConsentText = LookUp.ConsentText, DecidedAt = now, State = agreed ? LookUpState.Waiting : LookUpState.Declined,
        QuestionCipher = question, DueAt = agreed ? now : null,
    };

    private async Task WriteAsync(HouseholdLookUp row, CancellationToken cancel)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        await context.HouseholdLookUps.Where(old => old.DraftId == row.DraftId && old.AccountId == row.AccountId && old.ChildIndex == row.ChildIndex)
            .ExecuteDeleteAsync(cancel);
        context.HouseholdLookUps.Add(row);
        try
        {
            await context.SaveChangesAsync(cancel);
            await transaction.CommitAsync(cancel);
        }
        catch (DbUpdateException error) when (DatabaseEngine.IsDuplicate(error))
        {
            // A second press of the same button; the first stands.
            context.Entry(row).State = EntityState.Detached;
        }
    }

    private Task<Draft?> DraftAsync(Guid draftId, Guid accountId, CancellationToken cancel) =>
        rights.Drafts(accountId).AsNoTracking().SingleOrDefaultAsync(row => row.Id == draftId && row.ApplicationId == null, cancel);

    private Task<HouseholdLookUp?> RowAsync(Guid draftId, Guid accountId, ResidentIdNumber child, CancellationToken cancel)
    {
        var index = IndexOf(child);
        return context.HouseholdLookUps.AsNoTracking().SingleOrDefaultAsync(
            row => row.DraftId == draftId && row.AccountId == accountId && row.ChildIndex == index, cancel);
    }

    private ApplicationForm FormOf(Draft draft) => personal.DecryptJson<ApplicationForm>(draft.FormCipher, draft.Id);

    private string IndexOf(ResidentIdNumber child) => personal.IndexOf("look-up", child.Reveal());
}
