using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Inspections;

/// <summary>
/// Draws approvals by the system for a person's look, and the officer who looks (双随机). The same case is always drawn or
/// never, however often and by whomever it is asked; the officer is none who has dealt with the case.
/// </summary>
public sealed class InspectionDraw(EnrollContext context, InspectionSeeds seeds, TimeProvider time)
{
    private const int CasesAtOnce = 500;

    /// <summary>Draws for a case that the system approves in the present unit of work; the caller saves.</summary>
    /// <param name="application">The case.</param>
    /// <param name="season">Its season.</param>
    /// <param name="rulebook">The county's rules; without a share nothing is drawn.</param>
    /// <param name="cancel">Stops the queries.</param>
    /// <returns>True when the case was drawn now.</returns>
    public async Task<bool> DrawAsync(Application application, Season season, Rulebook rulebook, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(application);
        ArgumentNullException.ThrowIfNull(season);
        ArgumentNullException.ThrowIfNull(rulebook);
        if (rulebook.Sampling is not { } rule)
        {
            return false;
        }

        var lottery = await seeds.OfAsync(context, season, cancel);
        var draw = lottery.Draw(application.Number);
        if (!InspectionLottery.IsDrawn(draw, rule.Hundredths)
            || await context.Inspections.AnyAsync(row => row.ApplicationId == application.Id, cancel))
        {
            return false;
        }

        var officers = await OfficersAsync(application.CountyCode, application.Id, cancel);
        var officerDraw = lottery.OfficerDraw(application.Number);
        context.Inspections.Add(new Inspection
        {
            ApplicationId = application.Id, CountyCode = application.CountyCode, SeasonId = season.Id, Number = application.Number,
            Hundredths = rule.Hundredths, Draw = draw, DrawnAt = time.GetUtcNow(), OfficerDraw = officerDraw,
            Officers = string.Join(' ', officers), OfficerId = Chosen(officers, officerDraw),
        });
        return true;
    }

    /// <summary>Draws for every approval of a season that no person has decided, and finds officers where none could be drawn.</summary>
    /// <param name="season">The season.</param>
    /// <param name="rulebook">The county's rules.</param>
    /// <param name="cancel">Stops between two batches; what was drawn stands.</param>
    /// <returns>How many cases were drawn now.</returns>
    public async Task<int> DrawAllAsync(Season season, Rulebook rulebook, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(season);
        var (drawn, after) = (0, Guid.Empty);
        while (true)
        {
            context.ChangeTracker.Clear();
            var from = after;
            var cases = await context.Applications.AsNoTracking()
                .Where(row => row.SeasonId == season.Id && row.State == ApplicationState.Approved && row.Id > from
                    && !context.Decisions.Any(decision => decision.ApplicationId == row.Id))
                .OrderBy(row => row.Id).Take(CasesAtOnce).ToListAsync(cancel);
            if (cases.Count == 0)
            {
                break;
            }

            after = cases[^1].Id;
            foreach (var one in cases)
            {
                drawn += await DrawAsync(one, season, rulebook, cancel) ? 1 : 0;
            }

            await context.SaveChangesAsync(cancel);
        }

        await AppointAsync(season, cancel);
        return drawn;
    }

    private async Task AppointAsync(Season season, CancellationToken cancel)
    {
        context.ChangeTracker.Clear();
        foreach (var open in await context.Inspections.Where(row => row.SeasonId == season.Id && row.OfficerId == null && row.Agrees == null).ToListAsync(cancel))
        {
            var officers = await OfficersAsync(open.CountyCode, open.ApplicationId, cancel);
            (open.Officers, open.OfficerId) = (string.Join(' ', officers), Chosen(officers, open.OfficerDraw));
        }

        await context.SaveChangesAsync(cancel);
    }

    private static Guid? Chosen(List<Guid> officers, string officerDraw) =>
        officers.Count == 0 ? null : officers[InspectionLottery.PlaceOf(officerDraw, officers.Count)];

    // In the order of their names, so that the place drawn can be looked up by anybody who has the list.
    private async Task<List<Guid>> OfficersAsync(string county, Guid application, CancellationToken cancel)
    {
        var officers = await context.Users.AsNoTracking()
            .Where(user => user.Role == AccountRole.Officer && user.CountyCode == county
                && !context.History.Any(entry => entry.SubjectId == application && entry.Actor == user.DisplayName))
            .Select(user => new { user.Id, user.UserName }).ToListAsync(cancel);
        return [.. officers.OrderBy(user => user.UserName, StringComparer.Ordinal).Select(user => user.Id)];
    }
}
