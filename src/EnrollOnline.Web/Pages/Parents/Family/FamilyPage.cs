using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Families;
using EnrollOnline.Web.Sessions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Web.Pages.Parents.Family;

/// <summary>A page about who takes part in one child's application; it opens for those who do.</summary>
public abstract class FamilyPage(FamilyDesk families, EnrollContext context) : PageModel
{
    /// <summary>Key of the draft, from the address.</summary>
    [FromRoute(Name = "draft")]
    public Guid DraftId { get; set; }

    /// <summary>The desk that invites and ends.</summary>
    protected FamilyDesk Families { get; } = families;

    /// <summary>Who takes part.</summary>
    public FamilyCircle Circle { get; private set; } = null!;

    /// <summary>The season applied in, with its county.</summary>
    public (County County, Season Season) Where { get; private set; }

    /// <summary>True for the guardian who applies.</summary>
    public bool IsApplicant => Circle.Role == FamilyRole.Applicant;

    /// <summary>The page before: the case, or the draft's list of tasks.</summary>
    public string Back => Circle.Number is { } number
        ? Url.Page("/Parents/Cases/Index", new { number })!
        : Url.Page("/Parents/Apply/Tasks", new { draft = DraftId })!;

    /// <summary>Finds the draft before anything else; somebody else's is not found.</summary>
    /// <param name="context">The request.</param>
    /// <param name="next">The page itself.</param>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        if (await LoadAsync(HttpContext.RequestAborted))
        {
            await next();
        }
        else
        {
            context.Result = NotFound();
        }
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await Families.FindAsync(DraftId, User.AccountId(), cancel) is not { } circle)
        {
            return false;
        }

        var season = await context.Seasons.AsNoTracking().SingleAsync(row => row.Id == circle.SeasonId, cancel);
        (Circle, Where) = (circle, (await context.Counties.AsNoTracking().SingleAsync(row => row.Code == season.CountyCode, cancel), season));
        return true;
    }
}
