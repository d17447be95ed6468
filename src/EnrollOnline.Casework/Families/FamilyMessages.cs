using EnrollOnline.Casework.Accounts;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Messages;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Families;

/// <summary>Tells a family of what one of its guardians did: the guardian who applies always hears of it.</summary>
public sealed class FamilyMessages(EnrollContext context, GuardianAccounts accounts, Outbox outbox)
{
    /// <summary>Adds a message to the guardian who applies and, when another guardian acted, to that one. The caller saves.</summary>
    /// <param name="application">The case.</param>
    /// <param name="actor">Who acted.</param>
    /// <param name="text">The text, without the signature and without any name or ID number.</param>
    /// <param name="cancel">Stops the query.</param>
    public async Task AddAsync(Application application, Account actor, string text, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(application);
        ArgumentNullException.ThrowIfNull(actor);
        if (application.GuardianId == actor.Id)
        {
            outbox.Add(application, actor, text);
            return;
        }

        outbox.Add(application, await context.Users.AsNoTracking().SingleAsync(user => user.Id == application.GuardianId, cancel), text);
        if (accounts.MobileOf(actor) is { } mobile)
        {
            // The case shows the applicant's message; this one only tells the other phone.
            outbox.AddTo(application.CountyCode, mobile, text);
        }
    }
}
