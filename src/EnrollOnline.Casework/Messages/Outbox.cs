using EnrollOnline.Casework.Accounts;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Privacy;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Messages;

/// <summary>
/// Messages to families. One leaves with the transaction that causes it; workers deliver it later, each those that it leased.
/// </summary>
public sealed class Outbox(EnrollContext context, DatabaseEngine engine, PersonalData personal, MessageSender sender, TimeProvider time)
{
    /// <summary>Failed attempts after which a message is given up.</summary>
    public const int MostAttempts = 10;

    private const int LeasedAtOnce = 20;
    private static readonly TimeSpan _lease = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan _firstPause = TimeSpan.FromSeconds(30);

    // What an attempt may take at most, with room to write it down: less of a lease than this is not begun.
    private static readonly TimeSpan _oneAttempt = TimeSpan.FromSeconds(15);

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
        return Compose(new MessageSubject(application.CountyCode, application.Id), guardian, mobileCipher, text);
    }

    /// <summary>Makes a message about a case or a draft; the caller writes it.</summary>
    /// <param name="subject">What it is about.</param>
    /// <param name="guardian">Key of the account of who gets it.</param>
    /// <param name="mobileCipher">That account's mobile number, encrypted; null when it has none.</param>
    /// <param name="text">The text, without the signature and without any name or ID number.</param>
    /// <returns>The message, or null when the account has no mobile number.</returns>
    public OutboxMessage? Compose(MessageSubject subject, Guid guardian, byte[]? mobileCipher, string text)
    {
        ArgumentNullException.ThrowIfNull(subject);
        if (mobileCipher is null)
        {
            return null;
        }

        var (id, now) = (Guid.CreateVersion7(), time.GetUtcNow());
        return new OutboxMessage
        {
            Id = id, CountyCode = subject.CountyCode, ApplicationId = subject.ApplicationId, DraftId = subject.DraftId,
            AboutId = subject.AboutId, Reminder = subject.Reminder, Text = $"【阳光入学】{text}",
            MobileCipher = personal.Encrypt(personal.Decrypt(mobileCipher, guardian), id), CreatedAt = now, DueAt = now,
        };
    }

    /// <summary>Adds a message that is not about a case, or not for its family, to the present unit of work.</summary>
    /// <param name="county">Six-digit code of the county that sends it.</param>
    /// <param name="mobile">Who gets it.</param>
    /// <param name="text">The text, without the signature and without any name or ID number.</param>
    public void AddTo(string county, MobileNumber mobile, string text)
    {
        ArgumentNullException.ThrowIfNull(mobile);
        var (id, now) = (Guid.CreateVersion7(), time.GetUtcNow());
        context.Outbox.Add(new OutboxMessage
        {
            Id = id, CountyCode = county, Text = $"【阳光入学】{text}",
            MobileCipher = personal.Encrypt(mobile.Digits, id), CreatedAt = now, DueAt = now,
        });
    }

    /// <summary>
    /// Delivers what is due, oldest first. Each worker delivers only what it leased, so two never send one message in the
    /// ordinary case. A worker that dies between sending and writing leaves its messages to be sent again when the lease ends.
    /// </summary>
    /// <param name="most">Most messages in this go.</param>
    /// <param name="worker">Who delivers; another name for every process.</param>
    /// <param name="cancel">Stops between two messages.</param>
    /// <returns>How many the gateway took.</returns>
    public async Task<int> DeliverAsync(int most, string worker = "worker", CancellationToken cancel = default)
    {
        var (tried, taken) = (0, 0);
        while (tried < most)
        {
            var until = time.GetUtcNow() + _lease;
            var leased = await engine.LeaseMessagesAsync(context, worker, time.GetUtcNow(), until, Math.Min(LeasedAtOnce, most - tried), cancel);
            if (leased.Count == 0)
            {
                break;
            }

            tried += leased.Count;
            taken += await DeliverAsync(leased, worker, until, cancel);
        }

        return taken;
    }

    private async Task<int> DeliverAsync(List<Guid> leased, string worker, DateTimeOffset until, CancellationToken cancel)
    {
        var held = await context.Outbox.Where(row => leased.Contains(row.Id) && row.LeaseOwner == worker && row.SentAt == null)
            .OrderBy(row => row.CreatedAt).ToListAsync(cancel);
        var taken = 0;
        foreach (var some in held.Chunk(Math.Max(1, sender.AtOnce)))
        {
            cancel.ThrowIfCancellationRequested();
            // What is left runs out with its lease and is another worker's.
            if (time.GetUtcNow() + _oneAttempt > until)
            {
                break;
            }

            var sent = await Task.WhenAll(some.Select(message => sender.SendAsync(
                new MobileNumber(personal.Decrypt(message.MobileCipher, message.Id)), message.Text, message.Id, message.CountyCode, cancel)));
            foreach (var (message, attempt) in some.Zip(sent))
            {
                Mark(message, attempt.Answer);
                context.MessageAttempts.Add(attempt.Attempt);
            }

            // What was sent is written down whatever stops the rest.
            await SaveAsync();
            taken += sent.Count(attempt => attempt.Answer.IsTaken);
        }

        context.ChangeTracker.Clear();
        return taken;
    }

    private async Task SaveAsync()
    {
        try
        {
            await context.SaveChangesAsync(CancellationToken.None);
        }
        catch (DbUpdateConcurrencyException lost)
        {
            // The lease ran out under us and another worker holds the message: it writes what comes of it, the attempt stays ours.
            foreach (var entry in lost.Entries)
            {
                entry.State = EntityState.Detached;
            }

            await SaveAsync();
        }
    }

    private void Mark(OutboxMessage message, CarrierAnswer answer)
    {
        var now = time.GetUtcNow();
        (message.LeaseOwner, message.LeaseUntil) = (null, null);
        if (answer.IsTaken)
        {
            (message.SentAt, message.DueAt) = (now, null);
            return;
        }

        message.Attempts++;
        var givenUp = answer.Final || message.Attempts >= MostAttempts;
        message.FailedAt = givenUp ? now : null;
        message.DueAt = givenUp ? null : now + PauseAfter(message.Attempts);
    }

    /// <summary>How long after a failed attempt the next one waits: half a minute, and twice as long each time; ten attempts take some four hours.</summary>
    /// <param name="attempts">Failed attempts so far, from 1.</param>
    public static TimeSpan PauseAfter(int attempts) => _firstPause * Math.Pow(2, Math.Clamp(attempts, 1, MostAttempts) - 1);
}

/// <summary>What a message is about.</summary>
/// <param name="CountyCode">The county.</param>
/// <param name="ApplicationId">The case, or null.</param>
/// <param name="DraftId">The draft, or null.</param>
/// <param name="AboutId">What a reminder is about.</param>
/// <param name="Reminder">Kind of a reminder.</param>
public sealed record MessageSubject(
    string CountyCode, Guid? ApplicationId, Guid? DraftId = null, Guid? AboutId = null, string? Reminder = null);
