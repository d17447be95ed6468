using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Histories;
using EnrollOnline.Casework.Messages;
using EnrollOnline.Casework.Rules;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Casework.Inspections;

/// <summary>The officers' part of spot checks: what is theirs to look at, and what they say. The approval holds meanwhile.</summary>
public sealed class InspectionDesk(
    EnrollContext context, InspectionDraw draw, SeasonRules rules, CaseHistory history, Outbox outbox, TimeProvider time)
{
    /// <summary>Reason under which a case goes to another officer after an inspector did not agree: <c>inspection:approval</c>.</summary>
    public const string NotAgreed = "inspection:approval";

    /// <summary>What an officer has to look at, oldest first, and what the officer has said so far.</summary>
    /// <param name="officer">The officer.</param>
    /// <param name="cancel">Stops the query.</param>
    public async Task<IReadOnlyList<InspectionLine>> ListAsync(Account officer, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(officer);
        return await context.Inspections.AsNoTracking()
            .Where(row => row.OfficerId == officer.Id && row.CountyCode == officer.CountyCode)
            .OrderBy(row => row.Agrees != null).ThenBy(row => row.DrawnAt).ThenBy(row => row.Number)
            .Select(row => new InspectionLine(row.Number, row.DrawnAt, row.Agrees, row.Reason, row.DecidedAt))
            .Take(500).ToListAsync(cancel);
    }

    /// <summary>An officer's own inspection of a case, or null.</summary>
    /// <param name="number">Application number.</param>
    /// <param name="officer">The officer.</param>
    /// <param name="cancel">Stops the query.</param>
    public async Task<InspectionLine?> FindAsync(string number, Account officer, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(officer);
        return await context.Inspections.AsNoTracking()
            .Where(row => row.Number == number && row.OfficerId == officer.Id && row.CountyCode == officer.CountyCode)
            .Select(row => new InspectionLine(row.Number, row.DrawnAt, row.Agrees, row.Reason, row.DecidedAt)).SingleOrDefaultAsync(cancel);
    }

    /// <summary>Says what the officer found.</summary>
    /// <param name="number">Application number.</param>
    /// <param name="agrees">False sends the case to another officer.</param>
    /// <param name="reason">Why; needed when the officer does not agree.</param>
    /// <param name="officer">The officer drawn.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task<InspectionReply> SayAsync(
        string number, bool agrees, string? reason, Account officer, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(officer);
        context.ChangeTracker.Clear();
        var inspection = await context.Inspections.SingleOrDefaultAsync(
            row => row.Number == number && row.OfficerId == officer.Id && row.CountyCode == officer.CountyCode, cancel);
        if (inspection is null)
        {
            return InspectionReply.NotFound;
        }

        if (inspection.Agrees is not null)
        {
            return InspectionReply.SaidBefore;
        }

        if (!agrees && string.IsNullOrWhiteSpace(reason))
        {
            return InspectionReply.ReasonMissing;
        }

        var application = await context.Applications.SingleAsync(row => row.Id == inspection.ApplicationId, cancel);
        var season = await context.Seasons.AsNoTracking().SingleAsync(row => row.Id == inspection.SeasonId, cancel);
        if (!agrees && season.State != SeasonState.Open)
        {
            return InspectionReply.Frozen;
        }

        (inspection.Agrees, inspection.Reason, inspection.DecidedAt) = (agrees, reason?.Trim(), time.GetUtcNow());
        if (!agrees && application.State == ApplicationState.Approved)
        {
            await HandOverAsync(application, cancel);
        }

        await history.AppendAsync(
            application.CountyCode, application.Id, officer.DisplayName, agrees ? "inspection.agreed" : "inspection.not-agreed",
            inspection.Reason ?? "", cancel);
        try
        {
            await context.SaveChangesAsync(cancel);
            return InspectionReply.Done;
        }
        catch (DbUpdateException error) when (error is DbUpdateConcurrencyException || DatabaseEngine.IsDuplicate(error))
        {
            context.ChangeTracker.Clear();
            return InspectionReply.Stale;
        }
    }

    /// <summary>Draws what is not drawn yet, for a bureau of the season's county.</summary>
    /// <param name="seasonCode">Code of the season.</param>
    /// <param name="bureau">Who asks for it.</param>
    /// <param name="cancel">Stops.</param>
    /// <returns>How many were drawn now; null when the county has no such season that is open.</returns>
    public async Task<int?> DrawAllAsync(string seasonCode, Account bureau, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(bureau);
        var season = bureau.Role != AccountRole.Bureau ? null : await context.Seasons.AsNoTracking().SingleOrDefaultAsync(
            row => row.Code == seasonCode && row.CountyCode == bureau.CountyCode && row.State == SeasonState.Open, cancel);
        if (season is null)
        {
            return null;
        }

        var drawn = await draw.DrawAllAsync(season, rules.Of(season), cancel);
        await history.AppendAsync(season.CountyCode, season.Id, bureau.DisplayName, "inspections.drawn", $"{drawn}", cancel);
        await context.SaveChangesAsync(cancel);
        return drawn;
    }

    // The category goes with the approval, as wherever a case comes back to an officer.
    private async Task HandOverAsync(Application application, CancellationToken cancel)
    {
        application.Revision++;
        (application.State, application.OfficerReason, application.WaitingSince) = (ApplicationState.WithOfficer, NotAgreed, time.GetUtcNow());
        (application.CategoryCode, application.Ties, application.SeatGroups) = (null, null, null);
        (application.SiblingSchool, application.FromSchool) = (null, null);
        var guardian = await context.Users.AsNoTracking().SingleAsync(user => user.Id == application.GuardianId, cancel);
        outbox.Add(application, guardian, $"报名号 {application.Number} 被抽中复查，有一处需要再核实，由另一位工作人员处理，不会自动取消。需要补充材料时会通知您。");
    }
}

/// <summary>A spot check as its officer sees it.</summary>
/// <param name="Number">Application number.</param>
/// <param name="DrawnAt">When it was drawn.</param>
/// <param name="Agrees">What the officer said; null while it is open.</param>
/// <param name="Reason">The officer's reason.</param>
/// <param name="DecidedAt">When.</param>
public sealed record InspectionLine(string Number, DateTimeOffset DrawnAt, bool? Agrees, string? Reason, DateTimeOffset? DecidedAt);

/// <summary>What became of an officer's word.</summary>
public enum InspectionReply
{
    /// <summary>It stands.</summary>
    Done,

    /// <summary>It had been said before; nothing was changed.</summary>
    SaidBefore,

    /// <summary>A reason is needed.</summary>
    ReasonMissing,

    /// <summary>The list is frozen; a case can no longer go back to an officer.</summary>
    Frozen,

    /// <summary>Somebody acted on the case at the same moment; nothing was changed.</summary>
    Stale,

    /// <summary>This officer has no such case to look at.</summary>
    NotFound,
}
