using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Messages;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Reminders;

/// <summary>Writes the reminders that are due. A job; it may run at any time, any number of times and on any number of workers.</summary>
public sealed class ReminderDesk(EnrollContext context, ReminderSources sources, Outbox outbox)
{
    private const int RowsAtOnce = 200;

    /// <summary>Writes them; the unique key lets one of each kind through.</summary>
    /// <param name="cancel">Stops between two batches.</param>
    /// <returns>How many this call wrote.</returns>
    public async Task<int> WriteDueAsync(CancellationToken cancel = default)
    {
        var written = 0;
        foreach (var season in await context.Seasons.AsNoTracking().ToListAsync(cancel))
        {
            foreach (var some in (await sources.OfAsync(season, cancel)).Chunk(RowsAtOnce))
            {
                written += await WriteAsync(some, cancel);
            }
        }

        return written;
    }

    private async Task<int> WriteAsync(DueReminder[] due, CancellationToken cancel)
    {
        Guid[] ids = [.. due.Select(one => one.GuardianId).Distinct()];
        var mobiles = await context.Users.AsNoTracking().Where(user => ids.Contains(user.Id))
            .ToDictionaryAsync(user => user.Id, user => user.MobileCipher, cancel);
        List<OutboxMessage> messages = [.. due.Select(one => outbox.Compose(
            new MessageSubject(one.CountyCode, one.ApplicationId, one.DraftId, one.AboutId, one.Kind),
            one.GuardianId, mobiles.GetValueOrDefault(one.GuardianId), one.Text)).OfType<OutboxMessage>()];
        return await SaveAsync(messages, cancel)
            ? messages.Count
            : await OneByOneAsync(messages, cancel);
    }

    // Another worker wrote some of them at the same moment: what it left out is ours.
    private async Task<int> OneByOneAsync(List<OutboxMessage> messages, CancellationToken cancel)
    {
        var written = 0;
        foreach (var message in messages)
        {
            written += await SaveAsync([message], cancel) ? 1 : 0;
        }

        return written;
    }

    private async Task<bool> SaveAsync(List<OutboxMessage> messages, CancellationToken cancel)
    {
        context.Outbox.AddRange(messages);
        try
        {
            await context.SaveChangesAsync(cancel);
            return true;
        }
        catch (DbUpdateException error) when (DatabaseEngine.IsDuplicate(error))
        {
            return false;
        }
        finally
        {
            context.ChangeTracker.Clear();
        }
    }
}
