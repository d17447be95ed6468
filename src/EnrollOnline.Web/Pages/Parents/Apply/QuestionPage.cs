using EnrollOnline.Casework.Applications;
using EnrollOnline.Casework.Clocks;
using EnrollOnline.Casework.Rules;
using EnrollOnline.Web.Forms;
using EnrollOnline.Web.Sessions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace EnrollOnline.Web.Pages.Parents.Apply;

/// <summary>A page that asks for one group of fields: each subclass maps its fields to its part of the form, and back.</summary>
public abstract class QuestionPage(ApplyDesk desk, ProblemWords words) : ApplyPage(desk)
{
    private PageFields? _fields;

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

    /// <summary>What stood in the fields when the page was shown, as a fingerprint: another tab may change it meanwhile.</summary>
    [BindProperty]
    public string? Seen { get; set; }

    /// <summary>True when the fields hold what was typed before the session ended, not yet saved.</summary>
    public bool ShowsKeptWords { get; private set; }

    /// <summary>Where "keep and stay" is sent.</summary>
    public string KeepAddress => Checking ? "?handler=Keep&check=true" : "?handler=Keep";

    /// <summary>When the session ends if nothing is done.</summary>
    public DateTime SessionEnds { get; private set; }

    private PageFields Fields => _fields ??= new PageFields(this);

    /// <inheritdoc/>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        await base.OnPageHandlerExecutionAsync(context, next);
        SessionEnds = SessionDesk.EndsAt(HttpContext).ToShanghai();
        ViewData[QuestionPageTagHelper.HiddenKey] = new Dictionary<string, string?> { [nameof(Seen)] = Seen };
    }

    /// <summary>Shows what was stated before, or what was typed when the session had ended.</summary>
    /// <param name="cancel">Stops the queries.</param>
    public async Task OnGetAsync(CancellationToken cancel)
    {
        Read(Opened.Form);
        Seen = Fields.Print();
        if (await Returning.FindAsync(HttpContext, DraftId, Step.Page, cancel) is { } kept)
        {
            await TryUpdateModelAsync(this, GetType(), "", kept, metadata => Fields.Binds(metadata.PropertyName));
            ModelState.Clear();
            ShowsKeptWords = true;
        }
    }

    /// <summary>Keeps what was typed and stays on the page; the session begins anew.</summary>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task<IActionResult> OnPostKeepAsync(CancellationToken cancel)
    {
        if (Opened.Phase != SeasonPhase.Applications)
        {
            return Closed();
        }

        // What is not chosen yet cannot be kept; the rest stands in the fields again.
        if (ModelState.IsValid && await Desk.SaveAsync(Opened, Write, cancel) is null)
        {
            return To("Tasks");
        }

        await Returning.ForgetAsync(HttpContext, DraftId, cancel);
        await HttpContext.RequestServices.GetRequiredService<SessionDesk>().ExtendAsync(HttpContext);
        TempData[SaidKey] = words.Kept;
        if (ModelState.IsValid)
        {
            return To(Step.Page, Checking);
        }

        foreach (var entry in ModelState.Values)
        {
            entry.Errors.Clear();
            entry.ValidationState = ModelValidationState.Valid;
        }

        return Page();
    }

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

        await Returning.ForgetAsync(HttpContext, DraftId, cancel);
        if (ModelState.IsValid && ChangedElsewhere(saved.Route.Form))
        {
            TempData[SaidKey] = words.ChangedElsewhere;
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

    // What stood here before is neither what this page showed nor what it says now: another tab or device wrote it.
    private bool ChangedElsewhere(ApplicationForm saved)
    {
        var (seen, before) = (Seen, Fields.PrintOf(() => Read(Opened.Form)));
        Seen = Fields.PrintOf(() => Read(saved));
        return seen is { Length: > 0 } && before != seen && before != Seen;
    }

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
