using EnrollOnline.Casework.Appeals;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace EnrollOnline.Web.Pages.Parents.Cases;

/// <summary>Writes a request for a second look. What is typed is kept, handed in or not.</summary>
public sealed class AppealWriteModel(CaseDesk desk, AppealDesk appeals, Texts texts) : CasePage(desk)
{
    /// <summary>What it is about, from the address.</summary>
    [FromRoute(Name = "subject")]
    public string Subject { get; set; } = "";

    /// <summary>Why, in the family's own words.</summary>
    [BindProperty]
    public string? Words { get; set; }

    /// <summary>What it is about.</summary>
    public AppealSubject About { get; private set; }

    /// <summary>The appeals of the case.</summary>
    public AppealView View { get; private set; } = null!;

    /// <summary>Until when it can be asked for, with the words saved before.</summary>
    public AppealChoice Choice { get; private set; } = null!;

    /// <inheritdoc/>
    protected override bool ForGuardiansOnly => true;

    /// <summary>Shows the words saved before.</summary>
    public void OnGet() => Words = Choice.Draft;

    /// <summary>Hands it in.</summary>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        switch (await appeals.FileAsync(Number, Opened.Guardian, About, Words, cancel))
        {
            case AppealFiled.Done done:
                return Back(texts["parents.appeal.done", texts.Moment(done.DueAt)]);
            case AppealFiled.NotPossible not:
                await appeals.SaveAsync(Number, Opened.Guardian, About, Words ?? "", cancel);
                ModelState.AddModelError(nameof(Words), texts[$"parents.appeal.problem.{Texts.Kebab(not.Problem.ToString())}"]);
                return Page();
            default:
                throw new InvalidOperationException("Handing in has two ends.");
        }
    }

    /// <summary>Keeps the words for later.</summary>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task<IActionResult> OnPostSaveAsync(CancellationToken cancel)
    {
        await appeals.SaveAsync(Number, Opened.Guardian, About, Words ?? "", cancel);
        return Back(texts["parents.appeal.saved"]);
    }

    /// <inheritdoc/>
    protected override async Task<IActionResult?> PrepareAsync(CancellationToken cancel)
    {
        var about = Enum.GetValues<AppealSubject>().Where(one => Texts.Kebab(one.ToString()) == Subject).Select(one => (AppealSubject?)one).FirstOrDefault();
        if (about is not { } known || await appeals.ViewAsync(Number, Opened.Guardian, cancel) is not { } view)
        {
            return NotFound();
        }

        (About, View) = (known, view);
        if (view.Choices.FirstOrDefault(one => one.Subject == known) is { } choice)
        {
            Choice = choice;
            return null;
        }

        // Handed in from another tab, or too late: the page before says which.
        return RedirectToPage("Appeal", new { number = Number });
    }

    private RedirectToPageResult Back(string sentence)
    {
        TempData[IndexModel.SaidKey] = sentence;
        return RedirectToPage("Appeal", new { number = Number });
    }
}
