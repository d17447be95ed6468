using EnrollOnline.Casework.Database;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Accounts;

/// <summary>Moves everything that a family has under one account to another account of the same person. The only place that does.</summary>
public sealed class AccountMove(EnrollContext context)
{
    /// <summary>Moves drafts, cases, invitations and the way in by the province. Runs in the caller's transaction.</summary>
    /// <param name="from">The account that is left empty.</param>
    /// <param name="to">The account that goes on.</param>
    /// <param name="cancel">Stops; the caller's transaction then undoes it.</param>
    public async Task EverythingAsync(Guid from, Guid to, CancellationToken cancel = default)
    {
        await context.Drafts.Where(row => row.GuardianId == from)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.GuardianId, to), cancel);
        await context.Applications.Where(row => row.GuardianId == from)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.GuardianId, to), cancel);
        await context.HouseholdLookUps.Where(row => row.AccountId == from)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.AccountId, to), cancel);
        await context.FamilyShares.Where(row => row.InviterId == from)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.InviterId, to), cancel);
        await context.UserLogins.Where(row => row.UserId == from)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.UserId, to), cancel);
    }
}
