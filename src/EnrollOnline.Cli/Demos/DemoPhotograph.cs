using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Officers;
using EnrollOnline.Rehearsal.Families;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EnrollOnline.Cli.Demos;

/// <summary>One case that waits for photographs of papers, so that a visitor can try sending them.</summary>
internal static class DemoPhotograph
{
    /// <summary>Asks one family whose case is with an officer for its household book.</summary>
    /// <returns>Who applied for it; null when no case is with an officer.</returns>
    public static async Task<MadeUpGuardian?> AskAsync(DemoHouse house, DemoSeason season, CancellationToken cancel)
    {
        await using var scope = house.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CountyScope>().NarrowTo(season.Season.CountyCode);
        var context = scope.ServiceProvider.GetRequiredService<EnrollContext>();
        var officer = await context.Users.AsNoTracking().FirstAsync(
            account => account.Role == AccountRole.Officer && account.CountyCode == season.Season.CountyCode, cancel);
        var number = await context.Applications.Where(row => row.SeasonId == season.Season.Id && row.State == ApplicationState.WithOfficer)
            .OrderBy(row => row.Number).Select(row => row.Number).FirstOrDefaultAsync(cancel);
        var desk = scope.ServiceProvider.GetRequiredService<OfficerDesk>();
        if (number is null || await desk.OpenAsync(number, officer, "review", cancel) is not { } file)
        {
            return null;
        }

        var part = file.Sources.FirstOrDefault(line => line.Status is "mismatch" or "no-record")?.Part ?? "Household";
        var act = await desk.AskSupplementAsync(
            number, part, "登记信息与您填写的不一致，请核对。另外请拍下户口簿的首页和孩子那一页。", [PaperKind.HouseholdBook], officer, file.Revision, cancel);
        return act is OfficerAct.Done ? season.Filed[number].Family.Stated.Filer : null;
    }
}
