using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Rules;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>A page that asks for one group of fields: each subclass maps its fields to its part of the form, and back.</summary>
public abstract class QuestionPage(ApplyDesk desk, ProblemWords words) : ApplyPage(desk)
{
    /// <summary>Key in TempData of the answers that were taken out because they no longer apply.</summary>
    public const string DroppedKey = "Dropped";

    /// <summary>True when the guardian came from checking the answers and goes back there.</summary>
    [FromQuery(Name = "check")]
    public bool Checking { get; set; }

    /// <summary>This page among the steps.</summary>
    public ApplyStep Step => ApplyStep.All.Single(step => $"{step.Page}Model" == GetType().Name);

    /// <summary>Place of this page's part among the family's parts, from 1.</summary>
    public int Place => Opened.Route.Parts.ToList().IndexOf(Step.Part) + 1;

    /// <summary>Address of the page before.</summary>
    public string Back => Checking ? AddressOf("CheckAnswers") : AddressOf(Opened.Route.Before(Step)?.Page ?? "Tasks");

    /// <summary>Shows what was stated before.</summary>
    public void OnGet() => Read(Opened.Form);

    /// <summary>Keeps what was typed, whatever it is, and goes on when it is good.</summary>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        // An answer that is missing altogether (a choice, a tick) cannot be kept; the other fields are checked with it.
        var saved = ModelState.IsValid ? await Desk.SaveAsync(Opened, Write, cancel) : ApplyDesk.Try(Opened, Write);
        if (saved is null)
        {
            return To("Tasks");
        }

        if (Opened.Phase != SeasonPhase.Applications)
        {
            return Closed();
        }

        foreach (var problem in saved.Route.ProblemsOf(Step).Where(problem => ModelState.GetFieldValidationState(FieldOf(problem)) != ModelValidationState.Invalid))
        {
            ModelState.AddModelError(FieldOf(problem), words.Of(problem));
        }

        return ModelState.IsValid ? GoOn(saved) : Page();
    }

    /// <summary>Fills the page's fields from the form.</summary>
    /// <param name="form">What was stated.</param>
    protected abstract void Read(ApplicationForm form);

    /// <summary>Puts the page's fields into the form.</summary>
    /// <param name="form">What was stated.</param>
    protected abstract ApplicationForm Write(ApplicationForm form);

    /// <summary>The page's field for a problem; usually the same name.</summary>
    /// <param name="problem">What is wrong.</param>
    protected virtual string FieldOf(FieldProblem problem) => problem.Field;

    /// <inheritdoc/>
    protected override Task<IActionResult?> PrepareAsync(CancellationToken cancel) =>
        Task.FromResult<IActionResult?>(Step.Shown(Opened.Route) ? null : To("Tasks"));

    private RedirectToPageResult GoOn(SavedStep saved)
    {
        if (saved.Dropped.Count > 0)
        {
            TempData[DroppedKey] = saved.Dropped.ToArray();
        }

        return saved.Route.After(Step) is { } next && !(Checking && saved.Route.Complete)
            ? To(next.Page, Checking)
            : To("CheckAnswers");
    }
}
