using EnrollOnline.Casework.Accounts;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Privacy;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Messages;

/// <summary>
/// Messages to families. One leaves with the transaction that causes it; a job delivers it later and marks it sent.
/// </summary>
public sealed class Outbox(EnrollContext context, PersonalData personal, IMessageCarrier carrier, TimeProvider time)
{
    private const int MostAttempts = 10;

    /// <summary>Adds a message to the present unit of work.</summary>
    /// <param name="application">The case it is about.</param>
    /// <param name="guardian">Who gets it.</param>
    /// <param name="text">The text, without the signature and without any name or ID number.</param>
    public void Add(Application application, Account guardian, string text)
    {
        ArgumentNullException.ThrowIfNull(guardian);
        if (Compose(application, guardian.Id, guardian.MobileCipher, text) is { } message)
        {
            context.Outbox.Add(message);
        }
    }

    /// <summary>Makes a message; the caller writes it together with what it tells of.</summary>
    /// <param name="application">The case it is about.</param>
    /// <param name="guardian">Key of the account of who gets it.</param>
    /// <param name="mobileCipher">That account's mobile number, encrypted; null when it has none.</param>
    /// <param name="text">The text, without the signature and without any name or ID number.</param>
    /// <returns>The message, or null when the account has no mobile number.</returns>
    public OutboxMessage? Compose(Application application, Guid guardian, byte[]? mobileCipher, string text)
    {
        ArgumentNullException.ThrowIfNull(application);
        if (mobileCipher is null)
        {
            return null;
        }

        var id = Guid.CreateVersion7();
        return new OutboxMessage
        {
            Id = id, CountyCode = application.CountyCode, ApplicationId = application.Id, Text = $"【阳光入学】{text}",
            MobileCipher = personal.Encrypt(personal.Decrypt(mobileCipher, guardian), id), CreatedAt = time.GetUtcNow(),
        };
    }

    /// <summary>Delivers what waits, oldest first; what the gateway does not take is tried again next time.</summary>
    /// <param name="most">Most messages in this go.</param>
    /// <param name="cancel">Stops between two messages.</param>
    /// <returns>How many were delivered.</returns>
    public async Task<int> DeliverAsync(int most, CancellationToken cancel = default)
    {
        var waiting = await context.Outbox.Where(message => message.SentAt == null && message.Attempts < MostAttempts)
            .OrderBy(message => message.CreatedAt).Take(most).ToListAsync(cancel);
        foreach (var message in waiting)
        {
            var mobile = new MobileNumber(personal.Decrypt(message.MobileCipher, message.Id));
            if (await carrier.SendAsync(mobile, message.Text, cancel))
            {
                message.SentAt = time.GetUtcNow();
            }
            else
            {
                message.Attempts++;
            }
        }

        await context.SaveChangesAsync(cancel);
        return waiting.Count(message => message.SentAt is not null);
    }
}
