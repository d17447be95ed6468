using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Revisions;
using EnrollOnline.Web.Jobs;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>The declaration, and handing in. The draft is the key: pressed twice, it is one application.</summary>
public sealed class DeclarationModel(
    ApplyDesk desk, DraftDesk drafts, ApplicationDesk applications, RevisionDesk revisions, ReviewBell bell, Texts texts) : ApplyPage(desk)
{
    /// <summary>Whether the guardian declares that everything is true.</summary>
    [BindProperty]
    public bool Agreed { get; set; }

    /// <summary>Hands the draft in.</summary>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!Agreed)
        {
            ModelState.AddModelError(nameof(Agreed), texts["parents.problems.not-declared"]);
            return Page();
        }

        await drafts.SaveAsync(DraftId, Opened.Guardian.Id, form => form with { Declared = true }, cancel);
        return Opened.RevisedNumber is null ? await HandInAsync(cancel) : await ReviseAsync(cancel);
    }

    private async Task<IActionResult> HandInAsync(CancellationToken cancel) =>
        await applications.SubmitAsync(DraftId, Opened.Guardian, cancel) switch
        {
            Submission.Accepted accepted => RedirectToPage("/Parents/Cases/Received", new { number = accepted.Number }),
            Submission.Incomplete => To("CheckAnswers"),
            Submission.WindowClosed => Closed(),
            Submission.Duplicate duplicate => RedirectToPage("Duplicate", new { draft = DraftId, number = duplicate.OwnNumber }),
            _ => NotFound(),
        };

    private async Task<IActionResult> ReviseAsync(CancellationToken cancel)
    {
        switch (await revisions.SubmitAsync(DraftId, Opened.Guardian, cancel))
        {
            case Revision.Accepted { Number: var number }:
                bell.Ring();
                TempData[Cases.IndexModel.SaidKey] = texts["parents.revise.done"];
                return RedirectToPage("/Parents/Cases/Index", new { number, look = 1 });
            case Revision.Overtaken:
                TempData[SaidKey] = texts["parents.revise.overtaken"];
                return To("CheckAnswers");
            case Revision.TooOften { From: var from }:
                TempData[SaidKey] = texts["parents.revise.too-often", texts.Moment(from)];
                return To("CheckAnswers");
            case Revision.Unchanged or Revision.Incomplete:
                return To("CheckAnswers");
            case Revision.Closed:
                return Closed();
            case Revision.Duplicate:
                return RedirectToPage("Duplicate", new { draft = DraftId });
            default:
                return NotFound();
        }
    }

    /// <inheritdoc/>
    protected override bool ForGuardiansOnly => true;

    /// <inheritdoc/>
    protected override Task<IActionResult?> PrepareAsync(CancellationToken cancel) =>
        Task.FromResult<IActionResult?>(Opened.Route.Complete && (Opened.RevisedNumber is null || Opened.Changed.Count > 0) ? null : To("CheckAnswers"));
}
