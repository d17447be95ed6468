using EnrollOnline.Casework.Clocks;
using EnrollOnline.Casework.Rules;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>
/// A page that shows a draft to those who take part in it, and to nobody else. A draft that was handed in leads to its case,
/// a closed window to the page that says what can still be done.
/// </summary>
public abstract class ApplyPage(ApplyDesk desk) : PageModel
{
    /// <summary>Key in TempData of a sentence about the last act.</summary>
    public const string SaidKey = "ApplySaid";

    /// <summary>Key of the draft, from the address.</summary>
    [FromRoute(Name = "draft")]
    public Guid DraftId { get; set; }

    /// <summary>The draft with everything around it.</summary>
    public OpenedDraft Opened { get; private set; } = null!;

    /// <summary>The desk that saves.</summary>
    protected ApplyDesk Desk { get; } = desk;

    /// <summary>False for the page that says that the window is closed.</summary>
    protected virtual bool OnlyWhileOpen => true;

    /// <summary>True for a page that somebody who only helps cannot open.</summary>
    protected virtual bool ForGuardiansOnly => false;

    /// <summary>Opens the draft before the page does anything.</summary>
    /// <param name="context">The request.</param>
    /// <param name="next">The page itself.</param>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var cancel = HttpContext.RequestAborted;
        if (await Desk.OpenAsync(DraftId, User, cancel) is not { } opened)
        {
            context.Result = NotFound();
            return;
        }

        Opened = opened;
        context.Result = opened.SubmittedNumber is { } number ? RedirectToPage(opened.RevisedNumber is null ? "/Parents/Cases/Received" : "/Parents/Cases/Index", new { number })
            : OnlyWhileOpen && opened.Phase != SeasonPhase.Applications && HttpMethods.IsGet(Request.Method) ? Closed()
            : ForGuardiansOnly && !opened.MayAct ? new GuardiansOnly(opened.Applicant, AddressOf("Tasks"), opened.Rulebook.Calendar.ApplicationCloses.FromShanghai()).For(this)
            : await PrepareAsync(cancel);
        if (context.Result is null)
        {
            await next();
        }
    }

    /// <summary>Loads what the view needs beside the draft; a result sends the visitor elsewhere.</summary>
    /// <param name="cancel">Stops the queries.</param>
    protected virtual Task<IActionResult?> PrepareAsync(CancellationToken cancel) => Task.FromResult<IActionResult?>(null);

    /// <summary>The way to the page that says what can be done after the window.</summary>
    protected IActionResult Closed() => To("Closed");

    /// <summary>The way to another page of this draft.</summary>
    /// <param name="page">Name of the page.</param>
    /// <param name="checking">Whether the answers are being checked.</param>
    protected RedirectToPageResult To(string page, bool checking = false) =>
        RedirectToPage(page, checking ? new { draft = DraftId, check = "true" } : new { draft = DraftId } as object);

    /// <summary>Address of another page of this draft.</summary>
    /// <param name="page">Name of the page.</param>
    /// <param name="checking">Whether the answers are being checked.</param>
    public string AddressOf(string page, bool checking = false) =>
        Url.Page(page, checking ? new { draft = DraftId, check = "true" } : new { draft = DraftId } as object)!;
}
