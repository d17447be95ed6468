using EnrollOnline.Casework.Applications;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>The declaration, and handing in. The draft is the key: pressed twice, it is one application.</summary>
public sealed class DeclarationModel(ApplyDesk desk, DraftDesk drafts, ApplicationDesk applications, Texts texts) : ApplyPage(desk)
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
        return await applications.SubmitAsync(DraftId, Opened.Guardian, cancel) switch
        {
            Submission.Accepted accepted => RedirectToPage("/Parents/Cases/Received", new { number = accepted.Number }),
            Submission.Incomplete => To("CheckAnswers"),
            Submission.WindowClosed => Closed(),
            Submission.Duplicate duplicate => RedirectToPage("Duplicate", new { draft = DraftId, number = duplicate.OwnNumber }),
            _ => NotFound(),
        };
    }

    /// <inheritdoc/>
    protected override Task<IActionResult?> PrepareAsync(CancellationToken cancel) =>
        Task.FromResult<IActionResult?>(Opened.Route.Complete ? null : To("CheckAnswers"));
}
