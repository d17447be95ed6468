using EnrollOnline.Casework.Appeals;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Database;
using EnrollOnline.Casework.Officers;
using EnrollOnline.Casework.Rules;
using EnrollOnline.Web.Pages.Officers.Cases;
using EnrollOnline.Web.Pages.Shared;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace EnrollOnline.Web.Pages.Bureau.Appeals;

/// <summary>One appeal beside the case's decision, evidence and history, and the bureau's answer. Every look is written down.</summary>
public sealed class ShowModel(
    EnrollContext context, OfficerDesk desk, OfficerPhotographs photographs, AppealBook book, AppealAnswers answers, SeasonRules rules,
    PlaceNames places, Texts texts, TimeProvider time)
    : CasePage(context, desk, photographs, rules, places, texts, time)
{
    private readonly EnrollContext _context = context;

    /// <summary>What is held.</summary>
    [BindProperty]
    public AppealOutcome? Held { get; set; }

    /// <summary>Why, as the family reads it.</summary>
    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>The appeal.</summary>
    public AppealLine Appeal { get; private set; } = null!;

    /// <summary>Whether whoever looks had a part in deciding the case.</summary>
    public bool Decided { get; private set; }

    /// <summary>What upholding it would do to the case.</summary>
    public AppealEffect Effect { get; private set; }

    /// <inheritdoc/>
    protected override string Purpose => "appeal";

    /// <summary>Shows the appeal.</summary>
    /// <param name="id">Its key.</param>
    /// <param name="cancel">Stops the queries.</param>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        var bureau = await OfficerAsync(cancel);
        if (await book.FindAsync(id, bureau, cancel) is not { } appeal)
        {
            return NotFound();
        }

        (Appeal, Decided) = (appeal, await answers.DecidedAsync(appeal.Number, bureau, cancel));
        var application = await _context.Applications.AsNoTracking().SingleAsync(row => row.Number == appeal.Number, cancel);
        var season = await _context.Seasons.AsNoTracking().SingleAsync(row => row.Id == application.SeasonId, cancel);
        Effect = AppealAnswers.EffectOf(AppealOutcome.Upheld, appeal.Subject, application, season);
        return await ShowAsync(appeal.Number, cancel);
    }

    /// <summary>Answers it.</summary>
    /// <param name="id">Its key.</param>
    /// <param name="cancel">Stops before anything is written.</param>
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        if (Held is not { } held || !Enum.IsDefined(held))
        {
            ModelState.AddModelError(nameof(Held), Texts["bureau.appeals.held.empty"]);
            return await OnGetAsync(id, cancel);
        }

        if (await answers.AnswerAsync(id, held, Reason, await OfficerAsync(cancel), cancel) is { } problem)
        {
            ModelState.AddModelError(nameof(Reason), Texts[$"bureau.appeals.problem.{Texts.Kebab(problem.ToString())}"]);
            return await OnGetAsync(id, cancel);
        }

        TempData["Done"] = Texts["bureau.appeals.done", (await book.FindAsync(id, await OfficerAsync(cancel), cancel))!.Number];
        return RedirectToPage("/Bureau/Appeals/Index");
    }
}
