using EnrollOnline.Admissions.Rulebooks;
using EnrollOnline.Casework.Cases;
using EnrollOnline.Casework.Trials;
using EnrollOnline.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EnrollOnline.Web.Pages.Bureau.Trials;

/// <summary>A frozen season under other rules or plans, and what would differ. Nothing is written.</summary>
public sealed class IndexModel(TrialDesk desk, Texts texts) : PageModel
{
    /// <summary>What is changed.</summary>
    [BindProperty]
    public TrialForm Form { get; set; } = new();

    /// <summary>The season tried; null when the county has none that is frozen.</summary>
    public TrialStart? Start { get; private set; }

    /// <summary>The county's frozen seasons.</summary>
    public IReadOnlyList<Season> Seasons { get; private set; } = [];

    /// <summary>The trial, once it ran.</summary>
    public TrialReply.Done? Reply { get; private set; }

    /// <summary>What is unsound in the rulebook that was given.</summary>
    public IReadOnlyList<RulebookError> Errors { get; private set; } = [];

    /// <summary>Shows the season as it is; without a code, the newest frozen one.</summary>
    public async Task<IActionResult> OnGetAsync(string? season, CancellationToken cancel)
    {
        if (!await FindAsync(season, cancel))
        {
            return NotFound();
        }

        Form = Start is null ? new() : TrialForm.Of(Start);
        return Page();
    }

    /// <summary>Runs the trial and shows it above the form as it was typed.</summary>
    public async Task<IActionResult> OnPostAsync(string? season, CancellationToken cancel)
    {
        if (!await FindAsync(season, cancel) || Start is null)
        {
            return NotFound();
        }

        if (await Form.ReadAsync(Start, ModelState, texts, cancel) is { } wish)
        {
            Show(await desk.RunAsync(Start.Code, wish, cancel));
        }

        return Page();
    }

    private void Show(TrialReply reply)
    {
        switch (reply)
        {
            case TrialReply.Done done:
                Reply = done;
                break;
            case TrialReply.RulebookFaulty faulty:
                Errors = faulty.Errors;
                var first = faulty.Errors[0];
                ModelState.AddModelError("Form.Rulebook", texts["bureau.trials.rulebook.faulty", faulty.Errors.Count, first.Line, first.Column, texts.Say(first.Message)]);
                break;
            case TrialReply.Refused refused:
                ModelState.AddModelError("", texts["bureau.trials.refused", string.Join(" ", refused.Problems.Take(5).Select(texts.Say))]);
                break;
            default:
                ModelState.AddModelError("", texts["bureau.placement.not-found"]);
                break;
        }
    }

    /// <summary>Finds the season; false when one was named that is not there.</summary>
    private async Task<bool> FindAsync(string? code, CancellationToken cancel)
    {
        Seasons = await desk.SeasonsAsync(cancel);
        var chosen = code ?? (Seasons is [var newest, ..] ? newest.Code : null);
        Start = chosen is null ? null : await desk.StartAsync(chosen, cancel);
        return code is null || Start is not null;
    }
}
