using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Clocks;
using EnrollOnline.Casework.Families;
using EnrollOnline.Casework.Reviews;
using EnrollOnline.Casework.Rules;
using Microsoft.AspNetCore.Identity;

namespace EnrollOnline.Web.Pages.Parents.Cases;

/// <summary>Opens a case for a page of somebody who takes part in it.</summary>
public sealed class CaseDesk(
    CaseFiles files, FamilyRights rights, SeasonShelf seasons, SeasonFrames frames, SeasonRules rules, UserManager<Account> accounts, TimeProvider time)
{
    /// <summary>The case with everything around it; null when the account has no part in it.</summary>
    /// <param name="typed">Application number as it stands in the address.</param>
    /// <param name="accountId">The account.</param>
    /// <param name="cancel">Stops the queries.</param>
    public async Task<OpenedCase?> OpenAsync(string typed, Guid accountId, CancellationToken cancel)
    {
        if (ApplicationNumbers.Read(typed) is not { } number
            || await rights.RoleInAsync(number, accountId, cancel) is not { } role
            || await files.FindOwnAsync(number, accountId, cancel) is not { } file)
        {
            return null;
        }

        var season = await seasons.OfAsync(file.SeasonId, cancel);
        var county = await frames.CountyAsync(season.CountyCode, cancel);
        var reader = (await accounts.FindByIdAsync(accountId.ToString()))!;
        var applicant = role == FamilyRole.Applicant ? reader.DisplayName : await rights.ApplicantAsync(number, cancel);
        return new OpenedCase(
            file, reader, new OwnSeason(season, county, rules.Of(season).Calendar, rules.PhaseOf(season), time.ShanghaiToday()), role, time.GetUtcNow())
        {
            Applicant = applicant,
        };
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
    /// <summary>Mobile number of the guardian who applies, its middle hidden.</summary>
    public required string Applicant { get; init; }

    /// <summary>True for a guardian, false for somebody who only helps.</summary>
    public bool MayAct => Role != FamilyRole.Helper;
}
