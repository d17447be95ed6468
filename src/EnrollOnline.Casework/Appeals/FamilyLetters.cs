using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Messages;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Appeals;

/// <summary>Tells the guardian who applies, and the one who appealed where that is another.</summary>
internal sealed class FamilyLetters(EnrollContext context, Outbox outbox)
{
    public async Task TellAsync(Application application, Guid appealed, string text, CancellationToken cancel)
    {
        var families = await context.Users.AsNoTracking()
            .Where(user => user.Id == application.GuardianId || user.Id == appealed).ToListAsync(cancel);
        foreach (var guardian in families)
        {
            outbox.Add(application, guardian, text);
        }
    }
}
