using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Families;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Inboxes;

/// <summary>The messages of a family as it reads them in the site: those of every case that it may see, and of its drafts.</summary>
public sealed class FamilyInbox(EnrollContext context, FamilyRights rights, TimeProvider time)
{
    private const int MostShown = 500;

    /// <summary>Messages, newest first, at most 500.</summary>
    /// <param name="account">Who reads.</param>
    /// <param name="cancel">Stops the query.</param>
    public async Task<IReadOnlyList<InboxMessage>> ReadAsync(Guid account, CancellationToken cancel = default)
    {
        var rows = await Of(account).AsNoTracking().OrderByDescending(row => row.CreatedAt).ThenByDescending(row => row.Id).Take(MostShown)
            .ToListAsync(cancel);
        var drafts = await rights.Drafts(account).Where(draft => draft.ApplicationId != null)
            .Select(draft => new { draft.Id, draft.ApplicationId }).ToDictionaryAsync(draft => draft.Id, draft => draft.ApplicationId, cancel);
        var cases = await rights.Seeing(account).Select(one => new { one.Id, one.Number, one.ChildName }).ToDictionaryAsync(one => one.Id, cancel);
        var read = await context.MessageReads.Where(one => one.AccountId == account).Select(one => one.MessageId).ToHashSetAsync(cancel);
        return
        [
            .. rows.Select(row =>
            {
                // A draft that was handed in is a case now, and its message leads there.
                var id = row.ApplicationId ?? (row.DraftId is { } draft ? drafts.GetValueOrDefault(draft) : null);
                var one = id is { } known ? cases.GetValueOrDefault(known) : null;
                return new InboxMessage(row.Id, row.Text, row.CreatedAt, one?.Number, one?.ChildName, row.DraftId, read.Contains(row.Id));
            }),
        ];
    }

    /// <summary>How many messages the account has not seen.</summary>
    /// <param name="account">Who reads.</param>
    /// <param name="cancel">Stops the query.</param>
    public Task<int> UnreadAsync(Guid account, CancellationToken cancel = default) =>
        Of(account).CountAsync(row => !context.MessageReads.Any(read => read.MessageId == row.Id && read.AccountId == account), cancel);

    /// <summary>Notes that the account has seen messages. Those noted before, or by another tab at this moment, stay as they are.</summary>
    /// <param name="account">Who has read.</param>
    /// <param name="messages">Keys of the messages.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task MarkReadAsync(Guid account, IReadOnlyCollection<Guid> messages, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(messages);
        var known = await context.MessageReads.Where(read => read.AccountId == account && messages.Contains(read.MessageId))
            .Select(read => read.MessageId).ToHashSetAsync(cancel);
        var now = time.GetUtcNow();
        context.MessageReads.AddRange(messages.Where(id => !known.Contains(id)).Distinct()
            .Select(id => new MessageRead { MessageId = id, AccountId = account, ReadAt = now }));
        try
        {
            await context.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException error) when (DatabaseEngine.IsDuplicate(error))
        {
            // Another tab noted them at the same moment; what it left out is found at the next look.
            context.ChangeTracker.Clear();
        }
    }

    // Two halves, each of which an index answers; one condition with "or" would read the whole table on every page.
    private IQueryable<OutboxMessage> Of(Guid account) =>
        context.Outbox.Where(row => rights.Seeing(account).Select(one => (Guid?)one.Id).Contains(row.ApplicationId))
            .Concat(context.Outbox.Where(row => row.ApplicationId == null
                && rights.Drafts(account).Select(draft => (Guid?)draft.Id).Contains(row.DraftId)));
}

/// <summary>A message in the site, in the words of the SMS.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Text">The text.</param>
/// <param name="At">When it was written.</param>
/// <param name="Number">Number of the case, or null for a draft.</param>
/// <param name="ChildName">The child of the case, or null.</param>
/// <param name="DraftId">The draft, or null.</param>
/// <param name="IsRead">True when this account has seen it.</param>
public sealed record InboxMessage(
    Guid Id, string Text, DateTimeOffset At, string? Number, string? ChildName, Guid? DraftId, bool IsRead);
