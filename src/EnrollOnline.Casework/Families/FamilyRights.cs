using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Families;

/// <summary>Which applications and drafts somebody may see and act on. Every family page and desk asks here, and nowhere else.</summary>
public sealed class FamilyRights(EnrollContext context)
{
    /// <summary>Cases the account may act on: hand in, correct, withdraw, confirm, appeal.</summary>
    /// <param name="account">The account.</param>
    public IQueryable<Application> Acting(Guid account) => context.Applications.Where(row => row.GuardianId == account);

    /// <summary>Cases the account may read.</summary>
    /// <param name="account">The account.</param>
    public IQueryable<Application> Seeing(Guid account) => Acting(account);

    /// <summary>Drafts the account may read and fill in.</summary>
    /// <param name="account">The account.</param>
    public IQueryable<Draft> Drafts(Guid account) => context.Drafts.Where(row => row.GuardianId == account);

    /// <summary>What the account is in a case; null when it has no part in it.</summary>
    /// <param name="number">Application number as stored.</param>
    /// <param name="account">The account.</param>
    /// <param name="cancel">Stops the query.</param>
    public async Task<FamilyRole?> RoleInAsync(string number, Guid account, CancellationToken cancel = default) =>
        await Acting(account).AnyAsync(row => row.Number == number, cancel) ? FamilyRole.Applicant : null;
}
