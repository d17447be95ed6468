using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Clocks;
using EnrollOnline.Casework.Families;
using EnrollOnline.Casework.Reviews;
using EnrollOnline.Casework.Rules;
using Microsoft.AspNetCore.Identity;

namespace EnrollOnline.Web.Pages.Parents.Cases;

/// <summary>Opens a guardian's own case for a page.</summary>
public sealed class CaseDesk(
    CaseFiles files, FamilyRights rights, SeasonShelf seasons, SeasonFrames frames, SeasonRules rules, UserManager<Account> accounts, TimeProvider time)
{
    /// <summary>The case with everything around it; null when this guardian has no such case.</summary>
    /// <param name="typed">Application number as it stands in the address.</param>
    /// <param name="guardianId">The guardian's account.</param>
    /// <param name="cancel">Stops the queries.</param>
    public async Task<OpenedCase?> OpenAsync(string typed, Guid guardianId, CancellationToken cancel)
    {
        if (ApplicationNumbers.Read(typed) is not { } number
            || await rights.RoleInAsync(number, guardianId, cancel) is not { } role
            || await files.FindOwnAsync(number, guardianId, cancel) is not { } file)
        {
            return null;
        }

        var season = await seasons.OfAsync(file.SeasonId, cancel);
        var county = await frames.CountyAsync(season.CountyCode, cancel);
        var guardian = (await accounts.FindByIdAsync(guardianId.ToString()))!;
        return new OpenedCase(
            file, guardian, new OwnSeason(season, county, rules.Of(season).Calendar, rules.PhaseOf(season), time.ShanghaiToday()), role, time.GetUtcNow());
    }
}

/// <summary>A case with everything its pages need.</summary>
/// <param name="File">The case.</param>
/// <param name="Guardian">Who is signed in: a guardian or a helper of the case.</param>
/// <param name="Season">The season applied in.</param>
/// <param name="Role">What they are in the case.</param>
/// <param name="Now">The server's clock.</param>
public sealed record OpenedCase(CaseFile File, Account Guardian, OwnSeason Season, FamilyRole Role, DateTimeOffset Now)
{
    /// <summary>True for a guardian, false for somebody who only helps.</summary>
    public bool MayAct => Role != FamilyRole.Helper;
}
