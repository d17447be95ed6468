using EnrollOnline.Web.Sessions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EnrollOnline.Web.Pages.Parents.Cases;

/// <summary>A page that shows a case to those who take part in it, and to nobody else.</summary>
public abstract class CasePage(CaseDesk desk) : PageModel
{
    /// <summary>Application number, from the address.</summary>
    [FromRoute(Name = "number")]
    public string TypedNumber { get; set; } = "";

    /// <summary>The case with everything around it.</summary>
    public OpenedCase Opened { get; private set; } = null!;

    /// <summary>Application number as it is stored.</summary>
    public string Number => Opened.File.Number;

    /// <summary>True for a page that acts on the case, which somebody who only helps cannot open.</summary>
    protected virtual bool ForGuardiansOnly => false;

    /// <summary>Opens the case before the page does anything.</summary>
    /// <param name="context">The request.</param>
    /// <param name="next">The page itself.</param>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        if (await desk.OpenAsync(TypedNumber, User.AccountId(), HttpContext.RequestAborted) is not { } opened)
        {
            context.Result = NotFound();
            return;
        }

        Opened = opened;
        if (ForGuardiansOnly && !opened.MayAct)
        {
            context.Result = new GuardiansOnly(opened.Applicant, Url.Page("/Parents/Cases/Index", new { number = Number })!).For(this);
            return;
        }

        if (await PrepareAsync(HttpContext.RequestAborted) is { } elsewhere)
        {
            context.Result = elsewhere;
            return;
        }

        await next();
    }

    /// <summary>Loads what the view needs beside the case; a result sends the visitor elsewhere.</summary>
    /// <param name="cancel">Stops the queries.</param>
    protected virtual Task<IActionResult?> PrepareAsync(CancellationToken cancel) => Task.FromResult<IActionResult?>(null);
}
